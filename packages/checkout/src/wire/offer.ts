import type { Offer } from '../offer/offer.js';
import type { LineTerms, Terms } from '../offer/terms.js';
import { count, type Guard, list, nullable, oneOf, record, text } from './guards.js';
import { money, productId } from './shapes.js';

const period = record({ unit: oneOf('day', 'week', 'month', 'year'), count });

const lineTerms: Guard<LineTerms> = record({
  product: productId,
  amount: money,
  every: period,
  trial: nullable(period),
  firstBill: text,
  bills: nullable(count),
});

const terms: Guard<Terms> = record({
  version: text,
  lines: list(lineTerms),
  cancel: record({ url: nullable(text), email: nullable(text), phone: nullable(text) }),
});

/** Reads the body of `GET /offer`; throws a `TypeError` for anything that is not an offer. */
export const readOffer: Guard<Offer> = record({
  kind: oneOf('one-time', 'recurring'),
  delivery: oneOf('physical', 'digital'),
  lines: list(record({ product: productId, quantity: count, name: text, price: money })),
  shipping: money,
  total: money,
  catalogueVersion: text,
  terms: nullable(terms),
  termsVersion: nullable(text),
});
