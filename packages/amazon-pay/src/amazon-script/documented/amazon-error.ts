/** What Amazon's button and widgets give to `onError` (developer.amazon.com, "handling widget errors"). */
export type AmazonError = {
  readonly getErrorCode: () => string;
  readonly getErrorMessage: () => string;
};
