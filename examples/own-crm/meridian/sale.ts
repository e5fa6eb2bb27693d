import * as v from 'valibot';

/** In the smallest unit of the currency. */
const money = v.strictObject({
  amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  currency: v.pipe(v.string(), v.length(3)),
});

export type Money = v.InferOutput<typeof money>;

const item = v.strictObject({
  sku: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  price: money,
  freight: money,
});

/** What `POST /sales` and `POST /sales/NUMBER/follow-ups` take; a follow-up needs no customer, it has its parent's. */
export const saleRequest = v.strictObject({
  shop: v.string(),
  customer: v.optional(v.strictObject({ name: v.string(), email: v.string() })),
  ip: v.string(),
  items: v.tupleWithRest([item], item),
  amazon: v.strictObject({ contract: v.string(), token: v.string() }),
  fields: v.record(v.string(), v.string()),
});

export type SaleRequest = v.InferOutput<typeof saleRequest>;

export type SaleStatus = 'complete' | 'pending' | 'cancelled';

/** A sale in Meridian's book. What was declined is not in it. */
export type Sale = {
  readonly number: string;
  readonly status: SaleStatus;
  readonly shop: string;
  readonly items: readonly (Omit<SaleRequest['items'][number], 'freight'> & { readonly title: string })[];
  readonly freight: Money;
  readonly total: Money;
  readonly fields: Readonly<Record<string, string>>;
  readonly customer: { readonly name: string; readonly email: string };
  /** The Amazon contract that has paid. */
  readonly paidBy: string;
};

/** What is to be paid: freight, and everything together. */
export const sumsOf = ({ items }: SaleRequest): Pick<Sale, 'freight' | 'total'> => {
  const [{ price: first }] = items;
  const freight = items.reduce((sum, one) => sum + one.freight.amount, 0);
  const goods = items.reduce((sum, { count, price }) => sum + count * price.amount, 0);
  const { currency } = first;
  return { freight: { amount: freight, currency }, total: { amount: goods + freight, currency } };
};
