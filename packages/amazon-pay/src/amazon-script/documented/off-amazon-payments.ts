import type { AmazonButtonOptions, AmazonStandaloneButtonOptions } from './button-options.js';
import type { AmazonConfirmationFlow } from './confirmation-flow.js';
import type {
  AmazonAddressBookOptions,
  AmazonConsentOptions,
  AmazonWalletOptions,
} from './widget-options.js';
import type { AmazonWallet, AmazonWidget } from './widgets.js';

/** `window.OffAmazonPayments` (developer.amazon.com, integration guides of one-time and automatic payments). */
export type OffAmazonPayments = {
  /** Draws an image into the element; throws a TypeError where there is none. */
  readonly Button: (containerId: string, sellerId: string, options: AmazonButtonOptions) => unknown;
  readonly Widgets: {
    readonly AddressBook: new (options: AmazonAddressBookOptions) => AmazonWidget;
    readonly Wallet: new (options: AmazonWalletOptions) => AmazonWallet;
    readonly Consent: new (options: AmazonConsentOptions) => AmazonWidget;
    /** The button from before Login with Amazon. */
    readonly Button: new (
      options: AmazonStandaloneButtonOptions,
    ) => Pick<AmazonWidget, 'bind'>;
    /** Undocumented; seen in use. */
    readonly Utilities?: { readonly setup: () => void; readonly show: () => void };
  };
  /** Must be the first thing in the click that buys. In the script of the EU and UK, since 2019. */
  readonly initConfirmationFlow?: (
    sellerId: string,
    referenceId: string,
    started: (flow: AmazonConfirmationFlow) => void,
  ) => void;
};
