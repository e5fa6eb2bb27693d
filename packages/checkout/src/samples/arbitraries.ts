import fc from 'fast-check';
import type { CheckoutEvent } from '../machine/event.js';
import { declineReasons } from '../outcomes/outcome.js';
import { refusalCodes } from '../outcomes/refusal.js';
import type { Answer } from '../ports/crm-adapter.js';
import {
  acceptanceOf,
  attemptWith,
  digitalOffer,
  keyOf,
  orderNumber,
  physicalOffer,
  placedOrder,
  problem,
  references,
  subscription,
  subscriptionWith,
} from './samples.js';

const reference = fc.constantFrom(...references);
const offer = fc.constantFrom(physicalOffer, digitalOffer, subscription, subscriptionWith('terms-2'));
/** Up to ten hours into a sample's day. */
const time = fc.integer({ min: 0, max: 10 }).map((hours) => hours * 60 * 60 * 1_000);
const seed = fc.integer({ min: 1, max: 3 });
const since = '2026-01-01T00:00:00.000Z';

export const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ outcome: 'placed', order: placedOrder }),
  fc.record({
    outcome: fc.constant('declined' as const),
    reason: fc.constantFrom(...declineReasons),
    retry: fc.constantFrom('same-reference' as const, 'new-reference' as const),
  }),
  fc.constantFrom<Answer>(
    { outcome: 'rejected', because: 'account' },
    { outcome: 'rejected', because: 'fields', fields: [{ field: 'shipCountry', problem: 'invalid' }] },
    { outcome: 'rejected', because: 'fields', fields: [{ field: 'emailAddress', problem: 'invalid' }] },
    { outcome: 'action-required', url: 'https://pay.example/3ds', expiresAt: since },
    { outcome: 'not-placed', why: 'not-sent' },
    { outcome: 'not-placed', why: 'not-booked' },
    { outcome: 'settling', since, resume: true },
    { outcome: 'settling', since, resume: false },
  ),
  fc.tuple(fc.constantFrom(...refusalCodes), offer).map(([code, changed]): Answer => {
    const detail = 'because';
    switch (code) {
      case 'price-changed':
        return { outcome: 'refusal', code, offer: changed, detail };
      case 'already-placed':
        return { outcome: 'refusal', code, order: orderNumber, detail };
      default:
        return { outcome: 'refusal', code, detail };
    }
  }),
);

const attempt = fc
  .tuple(seed, reference, fc.integer({ min: 1, max: 3 }), offer, fc.boolean())
  .map(([key, paidWith, number, shown, anotherBuyers]) => ({
    ...attemptWith(key, paidWith, number, shown),
    anotherBuyers,
  }));

/** Anything that can happen, in any order, fitting or not. */
export const checkoutEvent: fc.Arbitrary<CheckoutEvent> = fc.oneof(
  fc.constantFrom<CheckoutEvent>(
    { event: 'engine-ready' },
    { event: 'retried' },
    { event: 'sign-in-started' },
    { event: 'signed-in' },
    { event: 'signed-out', sessionOver: true },
    { event: 'signed-out', sessionOver: false },
    { event: 'buyer-changed' },
    { event: 'buyer-unknown' },
    { event: 'session-ending', endsAt: 0 },
    { event: 'session-ending', endsAt: null },
    { event: 'address-chosen' },
    { event: 'payment-chosen' },
    { event: 'resumed' },
    { event: 'bought-again' },
    { event: 'restarted' },
    { event: 'failed', problem },
    { event: 'sign-in-failed', problem },
    { event: 'reference-lost', problem },
  ),
  fc.boolean().map((given): CheckoutEvent => ({ event: 'consent-told', given })),
  fc.option(fc.constantFrom('terms-1', 'terms-2')).map(
    (version): CheckoutEvent => ({
      event: 'terms-answered',
      accepted: version === null ? null : acceptanceOf(version),
    }),
  ),
  offer.map((loaded): CheckoutEvent => ({ event: 'offer-loaded', offer: loaded })),
  fc
    .tuple(reference, time)
    .map(([made, at]): CheckoutEvent => ({ event: 'reference-received', reference: made, at })),
  time.map((at): CheckoutEvent => ({ event: 'clock-read', at })),
  fc
    .tuple(seed, time)
    .map(([key, at]): CheckoutEvent => ({ event: 'order-started', key: keyOf(key), at, lines: [] })),
  fc.tuple(reference, time, fc.option(attempt), fc.nat(3)).map(
    ([made, referenceSince, found, endedAttempts]): CheckoutEvent => ({
      event: 'restored',
      reference: made,
      referenceSince,
      endedAttempts,
      attempt: found,
    }),
  ),
  fc
    .tuple(seed, answer)
    .map(([key, given]): CheckoutEvent => ({ event: 'answered', key: keyOf(key), answer: given })),
  seed.map((key): CheckoutEvent => ({ event: 'answer-lost', key: keyOf(key), at: since })),
);
