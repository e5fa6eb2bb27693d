/**
 * What `initConfirmationFlow` hands over, while Amazon's cover lies over the page (developer.amazon.com, strong customer
 * authentication, "confirm purchase").
 */
export type AmazonConfirmationFlow = {
  /** The server has confirmed the reference: the browser leaves the page for Amazon's. */
  readonly success: () => void;
  /** It has not: the cover is taken away, and the reference is as it was. */
  readonly error: () => void;
};
