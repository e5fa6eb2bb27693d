import {
  type Checkout,
  type CheckoutKind,
  type CheckoutState,
  type Missing,
  missingOf,
  type Offer,
  type Terms,
} from '@landerpay/checkout';
import type { Actions } from '../purchase/shop-purchase.js';
import { isAddressFixed } from '../widgets/fixed-address.js';

/** What a page shows of a checkout, and what its buttons may do. */
export type AmazonCheckout = Actions & {
  /** Where the buyer is. Switch on `state.status`; `state.order` exists only when it is `placed`. */
  readonly state: CheckoutState;
  /** What is sold, with prices in the currency's smallest unit; `null` until the relay has told. */
  readonly offer: Offer | null;
  /** What the buyer still has to do, in order. While it is empty in the state `choosing`, the order can be placed. */
  readonly missing: readonly Missing[];
  /** `recurring`: a billing agreement pays, and `<Consent>` belongs on the page. */
  readonly kind: CheckoutKind;
  /** What must be told, and accepted, before anything is billed again; `null` where nothing is. `<Terms>` tells it. */
  readonly terms: Terms | null;
  /** Whether the buyer has accepted them on this page. Other terms are not accepted yet, nor are they after a page load. */
  readonly termsAccepted: boolean;
  readonly signedIn: boolean;
  /** Whether Amazon only shows the address: after a declined card it lets nobody change it. */
  readonly addressFixed: boolean;
  /**
   * When Amazon's session may end, in milliseconds since 1970, from three minutes before; else `null`. A choice in a
   * widget proves it alive, `signInAgain` begins another. `<CheckoutNotice>` shows it.
   */
  readonly sessionEndsAt: number | null;
};

export const amazonCheckoutOf = (checkout: Checkout, actions: Actions): AmazonCheckout => ({
  ...actions,
  state: checkout.state,
  offer: checkout.offer,
  missing: missingOf(checkout),
  kind: checkout.kind,
  terms: checkout.offer?.terms ?? null,
  termsAccepted: checkout.held.termsAccepted !== null,
  signedIn: checkout.signedIn,
  addressFixed: isAddressFixed(checkout),
  sessionEndsAt: checkout.sessionEndsAt,
});
