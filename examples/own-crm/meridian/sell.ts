import type { Book, Given } from './book.js';
import { type Money, type Sale, type SaleRequest, type SaleStatus, sumsOf } from './sale.js';

/** Charges an Amazon contract; what Meridian asks Amazon. */
export type ChargeAmazon = (request: {
  readonly contract: string;
  readonly token: string;
  readonly total: Money;
  /** The sale's number. */
  readonly for: string;
}) => Promise<{ readonly result: 'approved' } | { readonly result: 'declined'; readonly reason: string }>;

export type Shop = {
  readonly book: Book;
  readonly charge: ChargeAmazon;
  /** Titles by article. */
  readonly articles: Readonly<Record<string, string>>;
};

type Answer = Omit<Given, 'request'>;

export const refused = (status: number, reason: string): Answer => ({ status, body: { refused: reason } });

/** A sale as Meridian tells it. */
export const shown = ({ customer: _, paidBy: __, ...sale }: Sale): object => sale;

/** Charges and books a sale, or says why not; what is declined leaves nothing behind. */
export const sell = async (
  { book, charge, articles }: Shop,
  request: SaleRequest,
  { parent, status }: { readonly parent: Sale | null; readonly status: SaleStatus },
): Promise<Answer> => {
  const { shop, fields, amazon } = request;
  const customer = request.customer ?? parent?.customer;
  if (customer === undefined) return refused(400, 'no_customer');
  const items = request.items.flatMap(({ freight: _, ...item }) => {
    const title = articles[item.sku];
    return title === undefined ? [] : [{ ...item, title }];
  });
  if (items.length < request.items.length) return refused(403, 'unknown_sku');
  const number = book.nextNumber();
  const sums = sumsOf(request);
  const charged = await charge({ ...amazon, total: sums.total, for: number });
  if (charged.result === 'declined') return { status: 402, body: { declined: charged.reason } };
  const sale: Sale = { number, status, shop, items, ...sums, fields, customer, paidBy: amazon.contract };
  book.enter(sale);
  return { status: 201, body: { sale: shown(sale) } };
};
