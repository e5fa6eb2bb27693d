import { type Checkout, type CheckoutState, type Missing, missingOf, type Offer } from '@landerpay/checkout';
import type { Actions } from '../purchase/purchase-of.js';
import { isAddressFixed } from '../widgets/fixed-address.js';

/** What a page shows of a checkout, and what its buttons may do. */
export type AmazonCheckout = Actions & {
  /** Where the buyer is. Switch on `state.status`; `state.order` exists only when it is `placed`. */
  readonly state: CheckoutState;
  /** What is sold, with prices in the currency's smallest unit; `null` until the relay has told. */
  readonly offer: Offer | null;
  /** What the buyer still has to do, in order. While it is empty in the state `choosing`, the order can be placed. */
  readonly missing: readonly Missing[];
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
  signedIn: checkout.signedIn,
  addressFixed: isAddressFixed(checkout),
  sessionEndsAt: checkout.sessionEndsAt,
});
