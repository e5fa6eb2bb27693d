import type { CheckoutState, Notice } from '../machine/checkout.js';
import type { PlacedOrder } from '../outcomes/outcome.js';

/**
 * Why a step cannot be sold. Nothing was ordered, and the buyer goes on to the next page.
 *
 * - `agreement-ended`: Amazon will not let the order's billing agreement be charged again.
 */
type UpsellRefused = {
  readonly status: 'refused';
  readonly why: 'account' | 'malformed' | 'agreement-ended';
};

/** Every state that a buyer can be in who is offered a step of the funnel. From each there is a way on to the next page. */
export type UpsellState =
  /** Nothing was ordered in this tab, or not by who is signed in. */
  | { readonly status: 'no-order' }
  | Extract<
      CheckoutState,
      {
        readonly status:
          | 'loading'
          | 'unavailable'
          | 'signed-out'
          | 'signing-in'
          | 'placing'
          | 'action-required'
          | 'settling';
      }
    >
  /** The buyer chooses: to accept, once nothing is missing, or to skip. */
  | { readonly status: 'offered'; readonly notice: Notice | null }
  /** The whole order as it is now; `null` where the step was sold before, in this tab or in another one. */
  | { readonly status: 'sold'; readonly order: PlacedOrder | null }
  | { readonly status: 'skipped' }
  /** The time for upsales is over. */
  | { readonly status: 'closed' }
  | UpsellRefused;
