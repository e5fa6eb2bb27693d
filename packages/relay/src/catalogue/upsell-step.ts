import { type ProductId, parseStepId, type StepId } from '@landerpay/checkout';
import type { Product } from './product.js';
import { mistakesIn, type Read, readOr } from './reading.js';
import type { WrittenUpsell } from './written-catalogue.js';

/** What one page of the funnel offers to a buyer who has ordered. */
export type UpsellStep = {
  readonly id: StepId;
  readonly product: Product;
  readonly quantity: number;
  /** The product of the order whose place it takes; `null` where it is added. */
  readonly replaces: ProductId | null;
  /** How often it may be sold to one order. */
  readonly times: number;
};

const productNamed = (where: string, products: readonly Product[], name: string): Read<Product> =>
  readOr(
    products.find(({ id }) => id === name),
    `${where}: the catalogue has no product of this name.`,
  );

const readReplaced = (
  where: string,
  written: WrittenUpsell,
  products: readonly Product[],
): Read<ProductId | null> => {
  if (written.replaces === undefined) return { read: null };
  if (written.replaces === written.product) {
    return { mistakes: [`${where}: a product cannot take its own place.`] };
  }
  const replaced = productNamed(where, products, written.replaces);
  return 'mistakes' in replaced ? replaced : { read: replaced.read.id };
};

/** Reads an upsell step as a catalogue writes it. */
export const readUpsellStep = (
  name: string,
  written: WrittenUpsell,
  products: readonly Product[],
): Read<UpsellStep> => {
  const where = `upsells.${name}`;
  const id = readOr(
    parseStepId(name),
    `${where}: a step’s name has lower-case letters, digits, ".", "_" and "-", at most 64 of them.`,
  );
  const product = productNamed(`${where}.product`, products, written.product);
  const replaces = readReplaced(`${where}.replaces`, written, products);
  if ('mistakes' in id || 'mistakes' in product || 'mistakes' in replaces) {
    return { mistakes: mistakesIn([id, product, replaces]) };
  }
  const { quantity, times } = written;
  return { read: { id: id.read, product: product.read, quantity, replaces: replaces.read, times } };
};
