import { fromDecimal, type Money, type ProductId, parseProductId } from '@landerpay/checkout';
import * as v from 'valibot';
import { settingError } from '../configuration/setting-error.js';

/** A product that the relay sells. */
export type Product = {
  readonly id: ProductId;
  readonly name: string;
  /** For one piece. */
  readonly price: Money;
  /** For the whole line, whatever the quantity. */
  readonly shipping: Money;
  /** The product's number in the CRM's campaign. */
  readonly crmProduct: string;
  readonly delivery: 'physical' | 'digital';
};

/** What the relay sells, in one currency: that of the CRM's campaign. */
export type Catalogue = {
  readonly currency: string;
  readonly products: ReadonlyMap<ProductId, Product>;
};

const price = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}(\.\d+)?$/, 'must be a decimal in quotes, such as "49.00"'),
);

const productSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
  price,
  shipping: v.optional(price, '0'),
  crmProduct: v.pipe(
    v.string(),
    v.regex(/^[\w-]{1,64}$/, 'must be the product’s number in the CRM, in quotes'),
  ),
  delivery: v.picklist(['physical', 'digital'], 'must be "physical" or "digital"'),
});

const catalogueSchema = v.strictObject({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as "USD"')),
  products: v.pipe(
    v.record(v.string(), productSchema),
    v.check((products) => Object.keys(products).length > 0, 'must hold at least one product'),
  ),
});

type Written = v.InferOutput<typeof catalogueSchema>;

/** What is wrong with a catalogue, a sentence each; or the catalogue. */
export type ReadCatalogue =
  | { readonly catalogue: Catalogue }
  | { readonly mistakes: readonly [string, ...string[]] };

const some = (mistakes: readonly string[]): readonly [string, ...string[]] | null => {
  const [first, ...rest] = mistakes;
  return first === undefined ? null : [first, ...rest];
};

const readProduct = (
  name: string,
  written: Written['products'][string],
  currency: string,
): Product | string => {
  const id = parseProductId(name);
  if (id === undefined) {
    return `products.${name}: a product’s id has lower-case letters, digits, ".", "_" and "-", at most 64 of them.`;
  }
  const amount = fromDecimal(written.price, currency);
  const shipping = fromDecimal(written.shipping, currency);
  if (amount === undefined || shipping === undefined) {
    return `products.${name}: its price or shipping has more decimals than ${currency} has.`;
  }
  const { crmProduct, delivery } = written;
  return { id, name: written.name, price: amount, shipping, crmProduct, delivery };
};

/** Reads a catalogue as it is written in JSON, and reports all of its mistakes at once. */
export const readCatalogue = (written: unknown): ReadCatalogue => {
  const parsed = v.safeParse(catalogueSchema, written);
  if (!parsed.success) {
    const sentences = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`);
    return { mistakes: some(sentences) ?? ['The catalogue is not readable.'] };
  }
  const { currency } = parsed.output;
  const read = Object.entries(parsed.output.products).map(([name, product]) =>
    readProduct(name, product, currency),
  );
  const mistakes = some(read.filter((one) => typeof one === 'string'));
  if (mistakes !== null) return { mistakes };
  const products = read.filter((one) => typeof one !== 'string');
  return { catalogue: { currency, products: new Map(products.map((product) => [product.id, product])) } };
};

/**
 * Reads a catalogue as it is written in JSON. Throws a `configuration` error whose message names every mistake.
 *
 * ```json
 * { "currency": "USD",
 *   "products": { "starter-kit": { "name": "Starter kit", "price": "49.00", "shipping": "4.95",
 *                                  "crmProduct": "12", "delivery": "physical" } } }
 * ```
 */
export const parseCatalogue = (written: unknown): Catalogue => {
  const read = readCatalogue(written);
  if ('catalogue' in read) return read.catalogue;
  throw settingError(`The catalogue is wrong. ${read.mistakes.join(' ')}`);
};
