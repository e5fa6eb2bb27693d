import type { PaidOrder } from '../book/order.js';
import { type Amount, add, nothing, parseAmount, subtract } from '../money/amount.js';

/** What has been taken for an order and not been given back. */
export const remainderOf = ({ charges, refunded }: Pick<PaidOrder, 'charges' | 'refunded'>): Amount => {
  const taken = charges.filter(({ txnType }) => txnType === 'SALE');
  return subtract(add(...taken.map(({ amount }) => parseAmount(amount) ?? nothing)), refunded);
};
