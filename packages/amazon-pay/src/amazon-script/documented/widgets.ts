/** What the constructor of a widget gives. Nothing takes a widget down again, and nothing stops its callbacks. */
export type AmazonWidget = {
  /** Draws into the element with this id, or anew; an element that is missing is no error. */
  readonly bind: (containerId: string) => AmazonWidget;
  /** Before `bind` the same as giving the id as an option. */
  readonly setContractId: (id: string) => unknown;
  readonly getContractId: () => string;
  readonly getID: () => string;
  readonly getSellerId: () => string;
  readonly getDisplayMode: () => string;
  readonly getLocation: () => string;
};

/** What `new OffAmazonPayments.Widgets.Wallet` makes. */
export type AmazonWallet = AmazonWidget & {
  /** Counts from the next `bind` on. */
  readonly setPresentmentCurrency: (currency: string) => AmazonWallet;
  readonly bind: (containerId: string) => AmazonWallet;
};
