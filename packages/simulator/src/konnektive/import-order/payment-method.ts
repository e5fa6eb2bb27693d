import type { OrderId, Payment } from '../book/order.js';
import type { Details } from '../details/details.js';
import type { Refusal } from '../wire/reply.js';

/** What is to be taken, and for which order. */
export type Demand = {
  readonly orderId: OrderId;
  /** A decimal string, like `53.95`. */
  readonly amount: string;
  readonly currency: string;
};

export type Taken =
  | { readonly kind: 'paid'; readonly payment: Payment; readonly reference: string | null }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** An import that may be paid, with the buyer's data complete; nothing has been taken. */
export type Payable =
  | { readonly kind: 'payable'; readonly details: Details; readonly take: (demand: Demand) => Promise<Taken> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
