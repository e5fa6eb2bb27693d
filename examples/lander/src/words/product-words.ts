/** What a product's own page says. */
export type ProductWords = {
  readonly link: string;
  readonly eyebrow: string;
  readonly heading: string;
  readonly pitch: string;
  readonly picture: string;
  readonly insideHeading: string;
  readonly inside: readonly { readonly name: string; readonly text: string }[];
};

/** What an offer after the order says. Its name and its price come from the relay. */
export type OfferWords = { readonly heading: string; readonly text: string };
