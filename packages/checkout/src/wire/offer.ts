import type { Offer } from '../offer/offer.js';
import { count, type Guard, list, nullable, oneOf, record, text } from './guards.js';
import { money, productId } from './shapes.js';

/** Reads the body of `GET /offer`; throws a `TypeError` for anything that is not an offer. */
export const readOffer: Guard<Offer> = record({
  kind: oneOf('one-time', 'recurring'),
  delivery: oneOf('physical', 'digital'),
  lines: list(record({ product: productId, quantity: count, name: text, price: money })),
  shipping: money,
  total: money,
  catalogueVersion: text,
  termsVersion: nullable(text),
});
