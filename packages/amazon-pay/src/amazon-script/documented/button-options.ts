import type { AmazonError } from './amazon-error.js';
import type { AmazonBillingAgreement, AmazonOrderReference } from './contract.js';

/** Options of Amazon's button (developer.amazon.com, "add a button"). */
export type AmazonButtonOptions = {
  /** Called synchronously inside the click, so that a popup may open: call `amazon.Login.authorize` there. */
  readonly authorization: () => void;
  readonly type?: string | undefined;
  readonly color?: string | undefined;
  readonly size?: string | undefined;
  readonly language?: string | undefined;
  /**
   * With it the button itself makes an order reference, or with `agreementType: 'BillingAgreement'` a billing agreement,
   * after each sign-in that has succeeded, and hands it over; its getter is the only one there. Not after a redirect.
   */
  readonly onSignIn?: ((contract: AmazonOrderReference & AmazonBillingAgreement) => void) | undefined;
  readonly agreementType?: string | undefined;
  /** Default `true` with `onSignIn`; `false` for digital goods. */
  readonly useAmazonAddressBook?: boolean | undefined;
  readonly onError?: ((error: AmazonError) => void) | undefined;
};

/** Options of the button from before Login with Amazon, which signs in by itself. */
export type AmazonStandaloneButtonOptions = {
  readonly sellerId: string;
  readonly useAmazonAddressBook?: boolean | undefined;
  readonly onSignIn?: ((reference: AmazonOrderReference) => void) | undefined;
  readonly onError?: ((error: AmazonError) => void) | undefined;
};
