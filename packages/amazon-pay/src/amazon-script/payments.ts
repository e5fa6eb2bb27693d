/** Options of Amazon's button in use (developer.amazon.com, "add a button"). */
export type AmazonButtonOptions = {
  readonly type: string;
  readonly color?: string | undefined;
  readonly size?: string | undefined;
  readonly language?: string | undefined;
  /** Called synchronously inside the click, so that a popup may open. */
  readonly authorization: () => void;
  readonly onError: (error: unknown) => void;
};

/**
 * Options of the AddressBook and the Wallet in use. The arguments of the events are foreign: they differ between
 * versions of the script and are parsed, or not read at all.
 */
export type AmazonWidgetOptions = {
  readonly sellerId: string;
  readonly design: object;
  readonly displayMode: 'Edit' | 'Read';
  readonly amazonOrderReferenceId?: string | undefined;
  readonly onOrderReferenceCreate: (reference: unknown) => void;
  readonly onReady: (reference: unknown) => void;
  readonly onAddressSelect?: () => void;
  readonly onPaymentSelect?: () => void;
  readonly onError: (error: unknown) => void;
};

export type AmazonWidget = { readonly bind: (containerId: string) => unknown };

/** The parts of `window.OffAmazonPayments` in use. */
export type OffAmazonPayments = {
  readonly Button: (containerId: string, sellerId: string, options: AmazonButtonOptions) => unknown;
  readonly Widgets: {
    readonly AddressBook: new (options: AmazonWidgetOptions) => AmazonWidget;
    readonly Wallet: new (options: AmazonWidgetOptions) => AmazonWidget;
  };
};
