import { Bag } from './bag.js';
import { Scene } from './scene.js';

/** Dripper and cup, a bag of beans, a stack of filters. */
export const StarterKitPicture = ({ title }: { readonly title: string }) => (
  <Scene title={title}>
    <Bag />

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
  </Scene>
);
