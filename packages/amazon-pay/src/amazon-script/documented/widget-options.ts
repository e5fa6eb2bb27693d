import type { AmazonError } from './amazon-error.js';
import type { AmazonBillingAgreement, AmazonContract, AmazonOrderReference } from './contract.js';

/** A text such as `400px`. Over a number Amazon's script stumbles. */
export type AmazonLength = `${number}px`;

/** How a widget is laid out (developer.amazon.com, "CSS for widgets"). */
export type AmazonDesign =
  | { readonly designMode: 'responsive' | 'smartphoneCollapsible'; readonly padding?: string }
  | { readonly size: { readonly width: AmazonLength; readonly height: AmazonLength } };

type Options = {
  readonly sellerId: string;
  readonly design: AmazonDesign;
  /** In place of `payments:widget`, for the token that the widget asks of Amazon's script. */
  readonly scope?: string | undefined;
  readonly amazonOrderReferenceId?: string | undefined;
  readonly amazonBillingAgreementId?: string | undefined;
  readonly onError?: ((error: AmazonError) => void) | undefined;
};

type Editable = Options & {
  /** `BillingAgreement` for recurring payments; anything else is a one-time payment. */
  readonly agreementType?: string | undefined;
  /** Default `Edit`. */
  readonly displayMode?: 'Edit' | 'Read' | undefined;
  /** For marketplaces. */
  readonly marketplaceSellerId?: string | undefined;
  /**
   * These three are called in this order, each at most once in the widget's life. With none of them, and without an id,
   * no contract is made. A given id comes to `onReady`, and may come to the others too.
   */
  readonly onOrderReferenceCreate?: ((reference: AmazonOrderReference) => void) | undefined;
  readonly onBillingAgreementCreate?: ((agreement: AmazonBillingAgreement) => void) | undefined;
  readonly onReady?: ((contract: AmazonContract) => void) | undefined;
};

/** Options of `OffAmazonPayments.Widgets.AddressBook`. */
export type AmazonAddressBookOptions = Editable & {
  /** Also for the address that Amazon preselects. Do not read the argument: it differs between versions. */
  readonly onAddressSelect?: ((selected: unknown) => void) | undefined;
};

/** Options of `OffAmazonPayments.Widgets.Wallet`. */
export type AmazonWalletOptions = Editable & {
  /** E.g. `EUR`; European sellers with several currencies only. */
  readonly presentmentCurrency?: string | undefined;
  /** Also for the card that Amazon preselects, and anew after each address. Do not read the argument. */
  readonly onPaymentSelect?: ((selected: unknown) => void) | undefined;
};

/** What the Consent widget hands out: a text, never a boolean. */
export type AmazonConsentStatus = { readonly getConsentStatus: () => 'true' | 'false' };

/** Options of `OffAmazonPayments.Widgets.Consent`. */
export type AmazonConsentOptions = Options & {
  /** May be called first without a status, then with one. */
  readonly onReady?: ((status: Partial<AmazonConsentStatus>) => void) | undefined;
  /** Every tick of every Consent on the page, also of one that has left it. */
  readonly onConsent?: ((status: AmazonConsentStatus) => void) | undefined;
};
