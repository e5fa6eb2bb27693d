import {
  idempotencyKeyFrom,
  type OrderCapability,
  type OrderNumber,
  parseOrderCapability,
  parseOrderNumber,
  parseProductId,
} from '../identity/ids.js';
import { parseReferenceId, type ReferenceId } from '../identity/reference.js';
import type { Attempt } from '../machine/checkout.js';
import { expectedOf, type Offer } from '../offer/offer.js';
import type { Consent } from '../offer/terms.js';
import type { PlacedOrder } from '../outcomes/outcome.js';

/** A sample that must be well-formed. */
export const certain = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('A sample is malformed.');
  return value;
};

export const references: readonly ReferenceId[] = [
  certain(parseReferenceId('S01-0000001-0000001')),
  certain(parseReferenceId('S01-0000002-0000002')),
];

export const starterKit = certain(parseProductId('starter-kit'));
export const orderNumber: OrderNumber = certain(parseOrderNumber('D6C8C390A7'));
export const capability: OrderCapability = certain(parseOrderCapability('c'.repeat(43)));

const usd = (amount: number) => ({ amount, currency: 'USD' });

export const physicalOffer: Offer = {
  kind: 'one-time',
  delivery: 'physical',
  lines: [{ product: starterKit, quantity: 1, name: 'Starter kit', price: usd(4900) }],
  shipping: usd(495),
  total: usd(5395),
  catalogueVersion: 'v1',
  terms: null,
  termsVersion: null,
};

export const digitalOffer: Offer = {
  ...physicalOffer,
  delivery: 'digital',
  shipping: usd(0),
  total: usd(4900),
  catalogueVersion: 'v2',
};

/** A refill each month after a trial of 14 days, with these terms. */
export const subscriptionWith = (version: string): Offer => ({
  ...physicalOffer,
  kind: 'recurring',
  terms: {
    version,
    lines: [
      {
        product: starterKit,
        amount: usd(2450),
        every: { unit: 'month', count: 1 },
        trial: { unit: 'day', count: 14 },
        firstBill: '2026-01-15',
        bills: null,
      },
    ],
    cancel: { url: 'https://shop.example/cancel', email: null, phone: null },
  },
  termsVersion: version,
});

export const subscription = subscriptionWith('terms-1');

/** That the terms of a version were accepted. */
export const acceptanceOf = (termsVersion: string): Consent => ({
  termsVersion,
  acceptedAt: '2026-01-01T00:00:00.000Z',
});

export const agreement: ReferenceId = certain(parseReferenceId('C01-0000001-0000001'));

export const placedOrder: PlacedOrder = {
  number: orderNumber,
  kind: 'one-time',
  lines: [{ name: 'Starter kit', quantity: 1, price: usd(4900), nextBill: null }],
  shipping: usd(495),
  total: usd(5395),
  capability,
  upsellsUntil: null,
};

export const keyOf = (seed: number) => idempotencyKeyFrom(new Uint8Array(32).fill(seed));

export const attemptWith = (
  seed: number,
  reference: ReferenceId = certain(references[0]),
  number = 1,
  offer: Offer = physicalOffer,
): Attempt => ({
  key: keyOf(seed),
  startedAt: Date.UTC(2026, 0, 1),
  joined: false,
  anotherBuyers: false,
  request: {
    reference,
    attempt: number,
    lines: [{ product: starterKit, quantity: 1 }],
    expected: expectedOf(offer),
  },
});

export const problem = { code: 'test', buyerMessage: 'Something happened.', retryable: true };
