import type { OrderId, Payment } from '../book/order.js';
import type { Refusal } from '../wire/reply.js';

/** What is to be taken, and for which order. */
export type Demand = {
  readonly orderId: OrderId;
  /** A decimal string, like `53.95`. */
  readonly amount: string;
  readonly currency: string;
};

/** How taking it ended. */
export type Taken =
  | { readonly kind: 'paid'; readonly payment: Payment; readonly reference: string | null }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
