/** The starter kit: dripper and cup, a bag of beans, a stack of filters. Our own drawing. */
export const StarterKitPicture = () => (
  <svg className="picture" viewBox="0 0 480 420" role="img" aria-labelledby="starter-kit-picture">
    <title id="starter-kit-picture">
      The starter kit: a copper dripper on a glass, a bag of beans and paper filters
    </title>
    <circle className="picture-sun" cx="245" cy="185" r="165" />
    <path className="picture-table" d="M20 352h440v10a14 14 0 0 1-14 14H34a14 14 0 0 1-14-14z" />

    <g className="picture-bag">
      <path d="M296 150h116l12 24-6 178H290l-6-178z" />
      <path className="picture-bag-fold" d="M296 128h116v22H296z" />
      <path className="picture-bag-clip" d="M288 142h132v8H288z" />
      <path className="picture-label" d="M306 208h96v96h-96z" />
      <path
        className="picture-bean"
        d="M354 222c17 0 27 15 27 34s-10 34-27 34-27-15-27-34 10-34 27-34zm4 6c-14 18-14 38-8 56"
      />
    </g>

    <g className="picture-dripper">
      <path className="picture-paper" d="M92 96h148l-16 24H108z" />
      <path className="picture-copper" d="M78 110h176l-62 98h-52z" />
      <path className="picture-copper-light" d="M96 118h36l46 82h-32z" />
      <path className="picture-copper" d="M244 124c38-8 52 34 6 42l-8 12-8-10 12-14c24-2 22-22 2-18z" />
      <path className="picture-copper-dark" d="M112 208h108v12H112z" />
      <path className="picture-glass" d="M122 220h88l10 16v96a20 20 0 0 1-20 20h-68a20 20 0 0 1-20-20v-96z" />
      <path
        className="picture-coffee"
        d="M120 276c18-8 32 8 50 0s30-6 42 0v54a14 14 0 0 1-14 14h-64a14 14 0 0 1-14-14z"
      />
      <path className="picture-drop" d="M166 232c6 9 8 12 8 16a8 8 0 0 1-16 0c0-4 2-7 8-16z" />
      <path className="picture-shine" d="M128 242h8v74h-8z" />
    </g>

    <g className="picture-filters">
      <path d="M34 322l22-36h32l22 36z" />
      <path d="M30 336l22-36h40l22 36z" />
      <path d="M26 352l22-36h48l22 36z" />
    </g>

    <g className="picture-steam">
      <path d="M138 78c-12-16 12-24 0-42" />
      <path d="M166 70c-14-18 14-28 0-50" />
      <path d="M194 78c-12-16 12-24 0-42" />
    </g>
  </svg>
);
