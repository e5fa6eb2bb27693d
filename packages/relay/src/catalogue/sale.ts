import { type PricedLine, parseProductId } from '@landerpay/checkout';
import * as v from 'valibot';

const money = v.strictObject({ amount: v.pipe(v.number(), v.safeInteger()), currency: v.string() });

const productId = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const id = parseProductId(dataset.value);
    if (id !== undefined) return id;
    addIssue({ message: 'not a product id' });
    return NEVER;
  }),
);

/** What an attempt sells, as it was priced when it was claimed. No person is in it. */
export const saleSchema = v.strictObject({
  /** What was sold before there was anything recurring does not say so. */
  kind: v.optional(v.picklist(['one-time', 'recurring']), 'one-time'),
  lines: v.array(
    v.strictObject({
      product: productId,
      name: v.string(),
      quantity: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      crmProduct: v.string(),
      price: money,
      shipping: money,
    }),
  ),
  total: money,
});

/** What an attempt sells, as it was priced when it was claimed. */
export type Sale = Readonly<v.InferOutput<typeof saleSchema>>;

/** The lines as a CRM is told them. */
export const pricedLines = ({ lines }: Sale): readonly PricedLine[] =>
  lines.map(({ crmProduct, quantity, price, shipping }) => ({ crmProduct, quantity, price, shipping }));
