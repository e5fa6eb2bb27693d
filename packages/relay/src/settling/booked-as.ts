import type { CrmOrder } from '@landerpay/checkout';
import type { Attempt } from '../ledger/attempt.js';

type Counted = { readonly crmProduct: string; readonly quantity: number };

/** Pieces per product: a CRM may answer two lines of one product as one. */
const pieces = (lines: readonly Counted[]): ReadonlyMap<string, number> =>
  lines.reduce(
    (counted, { crmProduct, quantity }) => counted.set(crmProduct, (counted.get(crmProduct) ?? 0) + quantity),
    new Map<string, number>(),
  );

/** Whether two lists of lines are of the same products, piece by piece. */
export const sameProducts = (sold: readonly Counted[], booked: readonly Counted[]): boolean => {
  const wanted = pieces(sold);
  const got = pieces(booked);
  return wanted.size === got.size && [...wanted].every(([product, count]) => got.get(product) === count);
};

/** Whether an order has exactly the products and the total that the attempt sold. */
export const isAsSold = ({ sale }: Attempt, order: CrmOrder): boolean =>
  order.total.amount === sale.total.amount &&
  order.total.currency === sale.total.currency &&
  sameProducts(sale.lines, order.lines);

/** Whether an order is this attempt's and none other: mark, campaign, lines, total and currency agree (rule 11). */
export const isBookedAs = (attempt: Attempt, order: CrmOrder, campaign: string | null): boolean =>
  order.mark === attempt.mark &&
  (campaign === null || order.campaign === campaign) &&
  isAsSold(attempt, order);
