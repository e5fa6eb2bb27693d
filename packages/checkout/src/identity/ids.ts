import { type Branded, matching } from './branded.js';

/** A product's name in the relay's catalogue: lower-case letters, digits, `.`, `_` and `-`, at most 64 of them. */
export type ProductId = Branded<'ProductId'>;

/** A step's name in the relay's catalogue, such as `offer-1`: an offer to somebody who has ordered. Its form is a product id's. */
export type StepId = Branded<'StepId'>;

/** The CRM's own number of an order. */
export type OrderNumber = Branded<'OrderNumber'>;

/** What proves to the relay, after an order is placed, that the caller may add to it or finish it. Never shown or logged. */
export type OrderCapability = Branded<'OrderCapability'>;

/** 256 random bits in base64url (43 characters), made by the page before an attempt is first sent. */
export type IdempotencyKey = Branded<'IdempotencyKey'>;

/** Amazon's bearer token for one buyer, an hour long. It is kept in memory only and never logged. */
export type AccessToken = Branded<'AccessToken'>;

const nameInCatalogue = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** Reads a product id; `undefined` for anything that a catalogue cannot contain. */
export const parseProductId = matching<ProductId>(nameInCatalogue);

/** Reads a step's name; `undefined` for anything that a catalogue cannot contain. */
export const parseStepId = matching<StepId>(nameInCatalogue);

/** Reads an order number: 1 to 64 letters, digits, `_` or `-`. */
export const parseOrderNumber = matching<OrderNumber>(/^[\w-]{1,64}$/);

/** Reads an order's capability: base64url, 20 to 256 characters. */
export const parseOrderCapability = matching<OrderCapability>(/^[\w.-]{20,256}$/);

/** Reads an idempotency key: exactly 43 characters of base64url. */
export const parseIdempotencyKey = matching<IdempotencyKey>(/^[\w-]{43}$/);

/** Writes 32 random bytes as an idempotency key. Give it bytes of a cryptographic source, never of `Math.random`. */
export const idempotencyKeyFrom = (bytes: Uint8Array): IdempotencyKey => {
  if (bytes.length !== 32) throw new RangeError('32 bytes');
  const text = btoa(String.fromCharCode(...bytes));
  return text.replace(/\+/g, '-').replace(/\//g, '_').slice(0, 43) as IdempotencyKey;
};
