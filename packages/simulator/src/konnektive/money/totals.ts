import type { Line } from '../book/order.js';
import type { Behaviour } from '../settings/behaviour.js';
import { type Amount, add, times } from './amount.js';

export type Totals = {
  readonly price: Amount;
  readonly shipping: Amount;
  readonly tax: Amount;
  readonly total: Amount;
};

/** Sums first and rounds when written, so that a total can differ by a cent from the sum of its rounded parts. */
export const totalsOf = (
  order: { readonly lines: readonly Line[]; readonly salesTax: Amount },
  priceIsFor: Behaviour['priceIsFor'],
): Totals => {
  const price = add(
    ...order.lines.map((line) => (priceIsFor === 'unit' ? times(line.price, line.quantity) : line.price)),
  );
  const shipping = add(...order.lines.map((line) => line.shipping));
  return { price, shipping, tax: order.salesTax, total: add(price, shipping, order.salesTax) };
};
