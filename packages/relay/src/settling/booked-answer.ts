import type { CrmOrder } from '@landerpay/checkout';
import type { Sale } from '../catalogue/sale.js';
import type { BookedOrder } from '../ledger/answer.js';
import type { Verdict } from '../ledger/verdict.js';

/** The order as its buyer is told it: the CRM's numbers, and our names of the products. */
const bookedOrder = (order: CrmOrder, sale: Sale): BookedOrder => ({
  number: order.number,
  lines: order.lines.map(({ crmProduct, quantity, price }) => ({
    name: sale.lines.find((line) => line.crmProduct === crmProduct)?.name ?? `Product ${crmProduct}`,
    quantity,
    price,
  })),
  shipping: order.shipping,
  total: order.total,
});

type Booked = Extract<Verdict, { readonly becomes: 'placed' | 'review' }>;

/** What a booked order makes of its attempt. An order that was turned down or cancelled is told as such. */
export const bookedVerdict = (order: CrmOrder, sale: Sale): Booked => {
  const told = bookedOrder(order, sale);
  switch (order.status) {
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
      return order.status satisfies never;
  }
};
