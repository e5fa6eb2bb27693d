import type { AmazonDesign } from './documented/widget-options.js';

/** Options of Amazon's button in use. What comes back is foreign: it is parsed, or not read at all. */
export type DrawnButtonOptions = {
  readonly type: string;
  readonly color?: string | undefined;
  readonly size?: string | undefined;
  readonly language?: string | undefined;
  readonly agreementType?: 'BillingAgreement' | undefined;
  readonly useAmazonAddressBook?: boolean | undefined;
  /** Called synchronously inside the click, so that a popup may open. */
  readonly authorization: () => void;
  readonly onSignIn?: ((contract: unknown) => void) | undefined;
  readonly onError: (error: unknown) => void;
};

/** Options of the three widgets in use. The arguments of the events differ between versions of the script. */
export type DrawnWidgetOptions = {
  readonly sellerId: string;
  readonly design: AmazonDesign;
  readonly displayMode?: 'Edit' | 'Read' | undefined;
  readonly agreementType?: 'BillingAgreement' | undefined;
  readonly amazonOrderReferenceId?: string | undefined;
  readonly amazonBillingAgreementId?: string | undefined;
  readonly presentmentCurrency?: string | undefined;
  readonly onOrderReferenceCreate?: (contract: unknown) => void;
  readonly onBillingAgreementCreate?: (contract: unknown) => void;
  readonly onReady: (contract: unknown) => void;
  readonly onAddressSelect?: () => void;
  readonly onPaymentSelect?: () => void;
  readonly onConsent?: (status: unknown) => void;
  readonly onError: (error: unknown) => void;
};

/** There is no way to take it down again. */
export type DrawnWidget = { readonly bind: (containerId: string) => unknown };

type DrawnWallet = DrawnWidget & { readonly setPresentmentCurrency: (currency: string) => unknown };

/** The parts of `window.OffAmazonPayments` in use. */
export type AmazonPayments = {
  readonly Button: (containerId: string, sellerId: string, options: DrawnButtonOptions) => unknown;
  readonly Widgets: {
    readonly AddressBook: new (options: DrawnWidgetOptions) => DrawnWidget;
    readonly Wallet: new (options: DrawnWidgetOptions) => DrawnWallet;
    readonly Consent: new (options: DrawnWidgetOptions) => DrawnWidget;
  };
  readonly initConfirmationFlow?: (
    sellerId: string,
    referenceId: string,
    started: (flow: unknown) => void,
  ) => void;
};
