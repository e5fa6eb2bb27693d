import { createHash } from 'node:crypto';
import { type Expected, type Line, type Money, type Offer, type ProductId, sum } from '@landerpay/checkout';
import type { Catalogue, Product } from './catalogue.js';
import type { Sale } from './sale.js';

/** An offer to show, and the same as it will be booked. */
export type Priced = { readonly offer: Offer; readonly sale: Sale };

export type Pricing = Priced | { readonly notSold: ProductId };

const times = ({ amount, currency }: Money, quantity: number): Money => ({
  amount: amount * quantity,
  currency,
});

type PricedProduct = { readonly product: Product; readonly quantity: number };

const versionOf = (currency: string, lines: readonly PricedProduct[]): string =>
  createHash('sha256')
    .update(JSON.stringify([currency, lines.map(({ product, quantity }) => [product, quantity])]))
    .digest('base64url')
    .slice(0, 22);

/** Prices lines as one-time, or names the first product that is not sold. */
export const priceLines = ({ currency, products }: Catalogue, lines: readonly Line[]): Pricing => {
  const priced: PricedProduct[] = [];
  for (const { product: id, quantity } of lines) {
    const product = products.get(id);
    if (product === undefined) return { notSold: id };
    priced.push({ product, quantity });
  }
  const shipping = sum(
    currency,
    priced.map(({ product }) => product.shipping),
  );
  const total = sum(currency, [
    shipping,
    ...priced.map(({ product, quantity }) => times(product.price, quantity)),
  ]);
  return {
    offer: {
      kind: 'one-time',
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
      termsVersion: null,
    },
    sale: {
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

/** Whether the buyer saw this offer. */
export const isAsExpected = (offer: Offer, expected: Expected): boolean =>
  expected.total === offer.total.amount &&
  expected.currency === offer.total.currency &&
  expected.catalogueVersion === offer.catalogueVersion &&
  expected.termsVersion === offer.termsVersion;
