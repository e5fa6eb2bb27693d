import {
  type CheckoutKind,
  type Line,
  type Offer,
  type OfferLine,
  offerUnavailable,
  sum,
} from '@landerpay/checkout';
import type { Catalogue } from './catalogue.js';
import { termsOf } from './terms.js';

/** Prices the lines, as what they are: recurring if one of them is. Throws `offer-unavailable` for what is not sold. */
export const priced = (lines: readonly Line[], catalogue: Catalogue): Offer => {
  const { products, currency, delivery } = catalogue;
  const money = (amount: number) => ({ amount, currency });
  const known = lines.map(({ product, quantity }) => {
    const found = products[product];
    if (found === undefined) throw offerUnavailable(`The shop in memory does not sell "${product}".`, false);
    const line: OfferLine = { product, quantity, name: found.name, price: money(found.price) };
    return { line, found };
  });
  const shipping = sum(
    currency,
    known.map(({ found }) => money(found.shipping ?? 0)),
  );
  const offerLines = known.map(({ line }) => line);
  const terms = termsOf(
    known.flatMap(({ line, found: { recurring } }) =>
      recurring === undefined ? [] : [{ ...line, recurring }],
    ),
    catalogue,
  );
  return {
    kind: terms === null ? 'one-time' : 'recurring',
    delivery: known.some(({ found }) => (found.delivery ?? delivery) === 'physical') ? 'physical' : 'digital',
    lines: offerLines,
    shipping,
    total: sum(currency, [
      shipping,
      ...offerLines.map(({ price, quantity }) => money(price.amount * quantity)),
    ]),
    // Every price that can change is in it, so that it changes with them.
    catalogueVersion: JSON.stringify([
      offerLines.map(({ name, price }) => [name, price.amount]),
      shipping.amount,
    ]),
    terms,
    termsVersion: terms?.version ?? null,
  };
};

/** Prices the lines for a page that sells them in this way; throws `offer-unavailable` where they are sold in the other. */
export const pricedAs = (kind: CheckoutKind, lines: readonly Line[], catalogue: Catalogue): Offer => {
  const offer = priced(lines, catalogue);
  if (offer.kind === kind) return offer;
  throw offerUnavailable(
    offer.kind === 'recurring'
      ? 'A product of these lines is billed again: sell them with kind="recurring".'
      : 'Nothing of these lines is billed again: sell them with kind="one-time".',
    false,
  );
};
