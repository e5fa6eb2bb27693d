import type { Coupon, Line } from '../book/order.js';
import type { Behaviour } from '../settings/behaviour.js';
import { type Amount, add, exceeds, nothing, subtract, times } from './amount.js';

export type Totals = {
  readonly price: Amount;
  readonly shipping: Amount;
  /** What a coupon takes off: never more than the price. */
  readonly discount: Amount;
  readonly tax: Amount;
  readonly total: Amount;
};

/** Sums first and rounds when written, so that a total can differ by a cent from the sum of its rounded parts. */
export const totalsOf = (
  order: { readonly lines: readonly Line[]; readonly salesTax: Amount; readonly coupon?: Coupon | null },
  priceIsFor: Behaviour['priceIsFor'],
): Totals => {
  const price = add(
    ...order.lines.map((line) => (priceIsFor === 'unit' ? times(line.price, line.quantity) : line.price)),
  );
  const shipping = add(...order.lines.map((line) => line.shipping));
  const off = order.coupon?.discount ?? nothing;
  const discount = exceeds(off, price) ? price : off;
  const total = add(subtract(price, discount), shipping, order.salesTax);
  return { price, shipping, discount, tax: order.salesTax, total };
};
