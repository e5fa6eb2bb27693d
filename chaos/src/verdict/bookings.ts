import type { BookOrder } from '../crm/crm-talk.js';
import type { Sale } from './sale.js';

/** What the CRM has charged for a sale: the orders, one for each charge. */
export type Bookings = ReadonlyMap<Sale, readonly string[]>;

const upsaleLines = ({ lines }: BookOrder) => lines.filter(({ upsale }) => upsale);

const referencesOf = ({ tabs }: Sale): readonly string[] => tabs.flatMap((tab) => tab.references());

/** The upsale of the buyer of an order: a billing agreement pays for both. */
const upsaleOf = (sales: readonly Sale[], { plan }: Sale): Sale | undefined =>
  sales.find(({ what, plan: other }) => what === 'upsale' && other.buyer === plan.buyer);

/** Reads from the CRM's book which charges are whose. */
export const bookingsOf = (sales: readonly Sale[], orders: readonly BookOrder[]): Bookings => {
  const owners = new Map(sales.flatMap((sale) => referencesOf(sale).map((one) => [one, sale] as const)));
  const bookings = new Map<Sale, string[]>();
  const book = (sale: Sale, order: string): void => {
    bookings.set(sale, [...(bookings.get(sale) ?? []), order]);
  };
  for (const order of orders) {
    let left = upsaleLines(order).length;
    for (const { reference } of order.charges.toReversed()) {
      const owner = owners.get(reference ?? '');
      if (owner === undefined) continue;
      const isOfAgreement = owner.what === 'order' && owner.plan.kind === 'recurring' && left > 0;
      const sale = isOfAgreement ? (upsaleOf(sales, owner) ?? owner) : owner;
      if (sale.what === 'upsale') left -= 1;
      book(sale, order.orderId);
    }
  }
  return bookings;
};
