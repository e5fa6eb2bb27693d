import type { PaidOrder } from '../book/order.js';
import { recordMovement } from '../book/record-movement.js';
import type { Crm } from '../crm.js';
import { type Amount, add, formatAmount } from '../money/amount.js';

/** The order after this much was given back, with the transaction in the book; the order itself is not written yet. */
export const giveBack = (crm: Crm, order: PaidOrder, amount: Amount): PaidOrder => {
  recordMovement(crm, order, { txnType: 'REFUND', amount: formatAmount(amount) });
  return { ...order, refunded: add(order.refunded, amount), updatedAt: crm.clock.now() };
};
