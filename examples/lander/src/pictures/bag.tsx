/** A bag of beans that stands on the table, 140 wide, its left edge at 280 where it is not moved. */
export const Bag = ({ transform }: { readonly transform?: string }) => (
  <g className="picture-bag" transform={transform}>
    <path d="M296 150h116l12 24-6 178H290l-6-178z" />
    <path className="picture-bag-fold" d="M296 128h116v22H296z" />
    <path className="picture-bag-clip" d="M288 142h132v8H288z" />
    <path className="picture-label" d="M306 208h96v96h-96z" />
    <path
      className="picture-bean"
      d="M354 222c17 0 27 15 27 34s-10 34-27 34-27-15-27-34 10-34 27-34zm4 6c-14 18-14 38-8 56"
    />
  </g>
);
