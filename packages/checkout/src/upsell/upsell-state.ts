import type { OrderRecord } from '../funnel/order-record.js';
import type { StepId } from '../identity/ids.js';
import type { Checkout, CheckoutState, Notice } from '../machine/checkout.js';
import { attemptOf } from '../machine/missing.js';
import type { PlacedOrder } from '../outcomes/outcome.js';

/** The states of a checkout that an upsell has too. */
type Shared = Extract<
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
>;

/** Every state that a buyer can be in who is offered a step of the funnel. From each there is a way on to the next page. */
export type UpsellState =
  /** Nothing was ordered in this tab, or not by who is signed in. */
  | { readonly status: 'no-order' }
  | Shared
  /** The buyer chooses: to accept, once nothing is missing, or to skip. */
  | { readonly status: 'offered'; readonly notice: Notice | null }
  /** The whole order as it is now; `null` where the step was sold before, in this tab or in another one. */
  | { readonly status: 'sold'; readonly order: PlacedOrder | null }
  | { readonly status: 'skipped' }
  /** The time for upsales is over, or the order takes none. */
  | { readonly status: 'closed' }
  /** Nothing was sold. `agreement-ended`: the order’s billing agreement cannot be charged again. */
  | { readonly status: 'refused'; readonly why: 'account' | 'malformed' | 'agreement-ended' };

/** Whether the order takes upsales at this time. */
const isOpen = ({ finished, review, upsellsUntil }: OrderRecord, now: number): boolean =>
  !finished && review !== 'refused' && upsellsUntil !== null && now < Date.parse(upsellsUntil);

const shown = ({ state, held }: Checkout, { agreement }: OrderRecord): UpsellState => {
  if (agreement !== null && held.reference === null) return { status: 'refused', why: 'agreement-ended' };
  switch (state.status) {
    case 'choosing':
      return { status: 'offered', notice: state.notice };
    case 'placed':
      return { status: 'sold', order: state.order };
    case 'refused':
      return { status: 'refused', why: state.why === 'account' ? state.why : 'malformed' };
    default:
      return state;
  }
};

/** Whether the buyer may still say no: nothing is under way, or the relay has said that nothing of it was sent. */
export const mayBeSkipped = (state: CheckoutState): boolean =>
  attemptOf(state) === null || (state.status === 'settling' && state.resume);

/**
 * Where a step stands. What was sold is sold; else an attempt of which something may have been sent comes first: only it
 * can say what was charged.
 */
export const upsellStateOf = (
  checkout: Checkout,
  record: OrderRecord | null,
  step: StepId,
  now: number,
): UpsellState => {
  if (record === null) return { status: 'no-order' };
  const { state } = checkout;
  const end = record.steps[step];
  if (end === 'sold' && state.status !== 'placing') {
    return { status: 'sold', order: state.status === 'placed' ? state.order : null };
  }
  if (end === 'skipped' && mayBeSkipped(state)) return { status: 'skipped' };
  return attemptOf(state) !== null || isOpen(record, now) ? shown(checkout, record) : { status: 'closed' };
};

const valuesOf = (state: UpsellState): readonly unknown[] => Object.values(state);

/** Whether two states say the same, so that nobody is told twice. */
export const isSameUpsell = (one: UpsellState, other: UpsellState): boolean => {
  const [ones, others] = [valuesOf(one), valuesOf(other)];
  return ones.length === others.length && ones.every((value, index) => Object.is(value, others[index]));
};
