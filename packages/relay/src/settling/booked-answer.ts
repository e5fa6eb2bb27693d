import type { CrmOrder, CrmProductId } from '@landerpay/checkout';
import type { BookedOrder } from '../ledger/answer.js';
import type { Attempt } from '../ledger/attempt.js';
import type { Booked } from '../ledger/verdict.js';

/** Our names of products, by the CRM's numbers. */
export type Names = ReadonlyMap<CrmProductId, string>;

/** How the attempts of a purchase named what they sold. */
export const namesOf = (attempts: readonly Pick<Attempt, 'sale'>[]): Names =>
  new Map(attempts.flatMap(({ sale }) => sale.lines.map(({ crmProduct, name }) => [crmProduct, name])));

/** The order as its buyer is told it: the CRM's numbers, and our names of the products. */
export const bookedOrder = (order: CrmOrder, names: Names): BookedOrder => ({
  number: order.number,
  lines: order.lines.map(({ crmProduct, quantity, price, nextBill }) => ({
    name: names.get(crmProduct) ?? `Product ${crmProduct}`,
    quantity,
    price,
    nextBill,
  })),
  shipping: order.shipping,
  total: order.total,
});

/** What a booked order makes of its attempt. One that was turned down or cancelled is told as such. */
export const bookedVerdict = (status: CrmOrder['status'], told: BookedOrder): Booked => {
  switch (status) {
    case 'pending':
      return { becomes: 'review', answer: { outcome: 'placed', order: { ...told, review: 'pending' } } };
    case 'cancelled':
    case 'declined':
      return { becomes: 'placed', answer: { outcome: 'placed', order: { ...told, review: 'refused' } } };
    case 'complete':
    case 'cod-pending':
    case 'refunded':
    case 'partial':
      return { becomes: 'placed', answer: { outcome: 'placed', order: told } };
    default:
      return status satisfies never;
  }
};
