import type { Call, Crm } from '../crm.js';
import { isPaid, type PaidOrder, type UnpaidOrder } from './order.js';

/** The order that a call names by `orderId`. */
export type GivenOrder =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unpaid'; readonly order: UnpaidOrder }
  | { readonly kind: 'paid'; readonly order: PaidOrder };

export const givenOrder = (call: Call, crm: Crm): GivenOrder => {
  const orderId = call.parameters.get('orderId');
  if (orderId === null) return { kind: 'none' };
  const order = crm.book.find(orderId);
  if (order === null) return { kind: 'unknown' };
  return isPaid(order) ? { kind: 'paid', order } : { kind: 'unpaid', order };
};
