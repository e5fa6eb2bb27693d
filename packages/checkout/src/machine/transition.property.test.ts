import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckoutKind } from '../offer/offer.js';
import { checkoutEvent } from '../samples/arbitraries.js';
import { acceptanceOf, keyOf, physicalOffer, placedOrder, references } from '../samples/samples.js';
import { type Checkout, initialCheckout } from './checkout.js';
import type { CheckoutEvent } from './event.js';
import { attemptOf, canPlaceOrder, missingOf } from './missing.js';
import { transition } from './transition.js';

const threeHours = 3 * 60 * 60 * 1_000;

type Step = { readonly before: Checkout; readonly event: CheckoutEvent; readonly after: Checkout };

const walk = (kind: CheckoutKind, events: readonly CheckoutEvent[]): readonly Step[] => {
  let checkout: Checkout = { ...initialCheckout, kind };
  return events.map((event) => {
    const before = checkout;
    checkout = transition(before, event);
    return { before, event, after: checkout };
  });
};

const kinds = fc.constantFrom<CheckoutKind>('one-time', 'recurring');
const walks = fc.array(checkoutEvent, { minLength: 1, maxLength: 60 });
const always = (holds: (step: Step) => void) =>
  fc.assert(
    fc.property(kinds, walks, (kind, events) => {
      for (const step of walk(kind, events)) holds(step);
    }),
    { numRuns: 2_000 },
  );

/** What a buyer who wants the goods, and a world that works, would do next. */
const wayOn = ({ state, kind, offer, engineReady, signedIn, held }: Checkout): CheckoutEvent | null => {
  const [reference] = references;
  if (reference === undefined) throw new Error('There is no sample reference.');
  switch (state.status) {
    case 'loading':
      return engineReady ? { event: 'offer-loaded', offer: physicalOffer } : { event: 'engine-ready' };
    case 'unavailable':
      return { event: 'retried' };
    case 'signed-out':
      return { event: 'sign-in-started' };
    case 'signing-in':
      return { event: 'signed-in' };
    case 'choosing':
      if (held.reference === null) return { event: 'reference-received', reference, at: 0 };
      if (!held.addressChosen) return { event: 'address-chosen' };
      if (!held.paymentChosen) return { event: 'payment-chosen' };
      if (kind === 'recurring' && !held.consentGiven) return { event: 'consent-told', given: true };
      if (offer?.terms && !held.termsAccepted) {
        return { event: 'terms-answered', accepted: acceptanceOf(offer.terms.version) };
      }
      return { event: 'order-started', key: keyOf(9), at: 0, lines: [] };
    case 'placing':
    case 'action-required':
      return {
        event: 'answered',
        key: state.attempt.key,
        answer: { outcome: 'placed', order: placedOrder },
      };
    case 'settling':
      if (!state.resume || !signedIn) {
        return {
          event: 'answered',
          key: state.attempt.key,
          answer: { outcome: 'not-placed', why: 'not-sent' },
        };
      }
      return { event: 'resumed' };
    case 'refused':
      return state.why === 'already-placed' ? { event: 'bought-again' } : { event: 'restarted' };
    case 'placed':
      return null;
  }
};

describe('transition, whatever happens', () => {
  it('never has two attempts in flight: one ends only by its own answer, or unsent by another buyer’s coming', () => {
    always(({ before, event, after }) => {
      const was = attemptOf(before.state);
      const is = attemptOf(after.state);
      if (was === null || was.key === is?.key) return;
      expect(is).toBeNull();
      if (event.event === 'buyer-changed') {
        expect(before.state).toMatchObject({ status: 'settling', resume: true });
        return;
      }
      expect(event).toMatchObject({ event: 'answered', key: was.key });
    });
  });

  it('starts an attempt only from the buyer’s click, with nothing missing, for what the buyer saw', () => {
    always(({ before, event, after }) => {
      if (after.state.status !== 'placing' || before.state.status === 'placing') return;
      if (event.event === 'resumed') {
        expect(before.state).toMatchObject({ status: 'settling', resume: true });
        return;
      }
      expect(event.event).toBe('order-started');
      expect(canPlaceOrder(before)).toBe(true);
      expect(missingOf(before)).toEqual([]);
      const { request } = after.state.attempt;
      expect(request.reference).toBe(before.held.reference);
      expect(request.attempt).toBe(before.held.endedAttempts + 1);
      expect(request.expected.catalogueVersion).toBe(before.offer?.catalogueVersion);
      expect(request.consent?.termsVersion ?? null).toBe(before.offer?.termsVersion);
      if (before.kind === 'recurring') expect(before.held.consentGiven).toBe(true);
    });
  });

  it('starts no attempt with a reference that Amazon may have canceled', () => {
    always(({ before, event, after }) => {
      if (event.event !== 'order-started' || after.state === before.state) return;
      if (after.state.status === 'placing')
        expect(event.at - before.held.referenceSince).toBeLessThan(threeHours);
      else expect(after.state).toEqual({ status: 'choosing', notice: { notice: 'reference-expired' } });
    });
  });

  it('shows nothing of another buyer’s order, and leaves nothing of it to order with', () => {
    always(({ before, event, after }) => {
      const attempt = attemptOf(before.state);
      if (event.event !== 'buyer-changed' && !attempt?.anotherBuyers) return;
      const open = attemptOf(after.state);
      expect(['placed', 'refused', 'placing', 'action-required']).not.toContain(after.state.status);
      expect(canPlaceOrder(after)).toBe(false);
      if (open === null) expect(after.held).toMatchObject({ reference: null, again: null });
      else expect(after.state).toMatchObject({ status: 'settling', resume: false });
    });
  });

  it('holds no acceptance of other terms than those that are shown', () => {
    always(({ after }) => {
      if (after.held.termsAccepted === null) return;
      expect(after.held.termsAccepted.termsVersion).toBe(after.offer?.termsVersion);
    });
  });

  it('is never placed without an answer that says so', () => {
    always(({ before, event, after }) => {
      if (after.state.status !== 'placed' || before.state.status === 'placed') return;
      expect(event).toMatchObject({ event: 'answered', answer: { outcome: 'placed' } });
    });
  });

  it('loses no reference while an attempt with it is unfinished', () => {
    always(({ after }) => {
      const attempt = attemptOf(after.state);
      if (attempt !== null) expect(after.held.reference).toBe(attempt.request.reference);
    });
  });

  it('rests where the facts lead', () => {
    always(({ after }) => {
      if (after.state.status === 'choosing') expect(after.signedIn).toBe(true);
      if (after.state.status === 'signed-out') expect(after.signedIn).toBe(false);
      if (after.sessionEndsAt !== null) expect(after.signedIn).toBe(true);
      if (after.state.status === 'choosing' || after.state.status === 'signed-out') {
        expect(after.engineReady && after.offer !== null).toBe(true);
      }
    });
  });

  it('leaves no state without a way on: from anywhere a willing buyer reaches the order', () => {
    fc.assert(
      fc.property(kinds, walks, (kind, events) => {
        let checkout = walk(kind, events).at(-1)?.after ?? initialCheckout;
        for (let steps = 0; checkout.state.status !== 'placed'; steps += 1) {
          const event = wayOn(checkout);
          const next = event === null ? checkout : transition(checkout, event);
          if (next === checkout || steps > 25) {
            expect.fail(`stuck in ${checkout.state.status} at ${event?.event}`);
          }
          checkout = next;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
