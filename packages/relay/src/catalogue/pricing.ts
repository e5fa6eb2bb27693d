import { createHash } from 'node:crypto';
import { type Expected, type Line, type Offer, type ProductId, sum } from '@landerpay/checkout';
import type { Catalogue } from './catalogue.js';
import { type PricedProduct, times } from './priced-product.js';
import type { Sale } from './sale.js';
import { termsOf } from './terms.js';
import type { UpsellStep } from './upsell-step.js';

/** An offer to show, and the same as it will be booked. */
export type Priced = { readonly offer: Offer; readonly sale: Sale };

export type Pricing = Priced | { readonly notSold: ProductId };

const versionOf = (currency: string, lines: readonly PricedProduct[]): string =>
  createHash('sha256')
    .update(JSON.stringify([currency, lines.map(({ product, quantity }) => [product, quantity])]))
    .digest('base64url')
    .slice(0, 22);

const pricedAs = (currency: string, priced: readonly PricedProduct[], today: string): Priced => {
  const shipping = sum(
    currency,
    priced.map(({ product }) => product.shipping),
  );
  const total = sum(currency, [
    shipping,
    ...priced.map(({ product, quantity }) => times(product.price, quantity)),
  ]);
  const terms = termsOf(priced, today);
  const kind = terms === null ? 'one-time' : 'recurring';
  return {
    offer: {
      kind,
      delivery: priced.some(({ product }) => product.delivery === 'physical') ? 'physical' : 'digital',
      lines: priced.map(({ product: { id, name, price }, quantity }) => ({
        product: id,
        quantity,
        name,
        price,
      })),
      shipping,
      total,
      catalogueVersion: versionOf(currency, priced),
      terms,
      termsVersion: terms?.version ?? null,
    },
    sale: {
      kind,
      lines: priced.map(({ product: { id, name, crmProduct, price, shipping: ofLine }, quantity }) => ({
        product: id,
        name,
        quantity,
        crmProduct,
        price,
        shipping: ofLine,
      })),
      total,
    },
  };
};

/**
 * Prices lines as they are sold `today` (the shop's day, like `2026-11-24`, which first bills are counted from), or names
 * the first product that is not sold. Whether they are paid once or billed again is the products' affair: an order is
 * recurring if any line of it is.
 */
export const priceLines = (
  { currency, products }: Catalogue,
  lines: readonly Line[],
  today: string,
): Pricing => {
  const priced: PricedProduct[] = [];
  for (const { product: id, quantity } of lines) {
    const product = products.get(id);
    if (product === undefined) return { notSold: id };
    priced.push({ product, quantity });
  }
  return pricedAs(currency, priced, today);
};

/** Prices what a step of the funnel offers `today`. */
export const priceStep = (
  { currency }: Catalogue,
  { product, quantity }: UpsellStep,
  today: string,
): Priced => pricedAs(currency, [{ product, quantity }], today);

/** Whether the buyer saw this offer. */
export const isAsExpected = (offer: Offer, expected: Expected): boolean =>
  expected.total === offer.total.amount &&
  expected.currency === offer.total.currency &&
  expected.catalogueVersion === offer.catalogueVersion &&
  expected.termsVersion === offer.termsVersion;
