import { type Offer, type OfferLine, type OfferRequest, offerUnavailable, sum } from '@landerpay/checkout';
import type { MemoryAdapterOptions, MemoryProduct } from './options.js';

/** What the shop in memory sells, and on which conditions. */
export type Catalogue = {
  readonly products: Readonly<Record<string, MemoryProduct>>;
  readonly currency: string;
  readonly delivery: 'physical' | 'digital';
  readonly termsVersion: string;
};

export const catalogueOf = (options: MemoryAdapterOptions): Catalogue => ({
  products: options.products ?? { 'starter-kit': { name: 'Starter kit', price: 4_900, shipping: 495 } },
  currency: options.currency ?? 'USD',
  delivery: options.delivery ?? 'physical',
  termsVersion: options.termsVersion ?? 'terms-1',
});

/** Prices the lines; throws `offer-unavailable` for a product that is not sold. */
export const priced = ({ kind, lines }: OfferRequest, catalogue: Catalogue): Offer => {
  const { products, currency, delivery, termsVersion } = catalogue;
  const money = (amount: number) => ({ amount, currency });
  const known = lines.map(({ product, quantity }) => {
    const found = products[product];
    if (found === undefined) throw offerUnavailable(`The shop in memory does not sell "${product}".`, false);
    const line: OfferLine = { product, quantity, name: found.name, price: money(found.price) };
    return { line, cost: money(found.price * quantity), shipping: money(found.shipping ?? 0) };
  });
  const shipping = sum(
    currency,
    known.map((one) => one.shipping),
  );
  const offerLines = known.map(({ line }) => line);
  return {
    kind,
    delivery,
    lines: offerLines,
    shipping,
    total: sum(currency, [shipping, ...known.map(({ cost }) => cost)]),
    // Every price that can change is in it, so that it changes with them.
    catalogueVersion: JSON.stringify([
      offerLines.map(({ name, price }) => [name, price.amount]),
      shipping.amount,
    ]),
    terms: null,
    termsVersion: kind === 'recurring' ? termsVersion : null,
  };
};
