import type { Checkout, CheckoutState, OrderNumber, PlacedOrder } from '@landerpay/checkout';

/** What of an order is compared with the CRM's book. */
export type OrderTold = Pick<PlacedOrder, 'number' | 'total'>;

/** What a tab last said about what was to be bought in it. */
export type Told<Order extends OrderTold = PlacedOrder> =
  | { readonly told: 'placed'; readonly order: Order }
  | { readonly told: 'already-placed'; readonly number: OrderNumber }
  /** Nothing was bought, for this reason. */
  | { readonly told: 'not-placed'; readonly because: string }
  /** Nobody knows yet, and the tab said so. */
  | { readonly told: 'unknown' };

const notPlaced = (because: string): Told => ({ told: 'not-placed', because });

const ofNotice = (state: Extract<CheckoutState, { readonly notice: unknown }>): Told => {
  const { notice } = state;
  if (notice === null) return notPlaced('nothing was tried');
  return notPlaced('code' in notice ? `${notice.notice} ${notice.code}` : notice.notice);
};

/** What a checkout says to its buyer. */
export const toldBy = ({ state }: Pick<Checkout, 'state'>): Told => {
  switch (state.status) {
    case 'placed':
      return { told: 'placed', order: state.order };
    case 'refused':
      return state.why === 'already-placed'
        ? { told: 'already-placed', number: state.order }
        : notPlaced(state.why);
    case 'placing':
    case 'settling':
    case 'action-required':
      return { told: 'unknown' };
    case 'unavailable':
      return notPlaced(state.problem.code);
    case 'loading':
    case 'signed-out':
    case 'signing-in':
    case 'choosing':
      return ofNotice(state);
    default:
      return state satisfies never;
  }
};
