import { describe, expect, it } from 'vitest';
import {
  attemptWith,
  digitalOffer,
  keyOf,
  orderNumber,
  physicalOffer,
  placedOrder,
  problem,
  references,
} from '../samples/samples.js';
import { type Checkout, initialCheckout } from './checkout.js';
import type { CheckoutEvent } from './event.js';
import { canPlaceOrder, missingOf } from './missing.js';
import { transition } from './transition.js';

const [reference, otherReference] = references;
if (reference === undefined || otherReference === undefined)
  throw new Error('Two sample references are needed.');

const after = (events: readonly CheckoutEvent[], from: Checkout = initialCheckout): Checkout =>
  events.reduce(transition, from);

const signedOut = after([{ event: 'engine-ready' }, { event: 'offer-loaded', offer: physicalOffer }]);
const choosing = after([{ event: 'sign-in-started' }, { event: 'signed-in' }], signedOut);
const ready = after(
  [{ event: 'reference-received', reference }, { event: 'address-chosen' }, { event: 'payment-chosen' }],
  choosing,
);
const attempt = attemptWith(1, reference);
const click: CheckoutEvent = {
  event: 'order-started',
  key: attempt.key,
  at: attempt.startedAt,
  lines: attempt.request.lines,
};
const placing = after([click], ready);
const answeredWith = (answer: Extract<CheckoutEvent, { event: 'answered' }>['answer'], from = placing) =>
  after([{ event: 'answered', key: attempt.key, answer }], from);

describe('the way to an order', () => {
  it('waits for both the engine and the offer, in either order', () => {
    expect(after([{ event: 'engine-ready' }]).state).toEqual({ status: 'loading' });
    expect(after([{ event: 'offer-loaded', offer: physicalOffer }]).state).toEqual({ status: 'loading' });
    expect(signedOut.state).toEqual({ status: 'signed-out', notice: null });
  });

  it('says what is missing, in the order in which a buyer meets it', () => {
    expect(missingOf(signedOut)).toEqual(['sign-in', 'address', 'payment', 'reference']);
    expect(missingOf(choosing)).toEqual(['address', 'payment', 'reference']);
    expect(missingOf(ready)).toEqual([]);
    expect(canPlaceOrder(ready)).toBe(true);
  });

  it('asks for no address when the goods are digital', () => {
    const digital = after([{ event: 'offer-loaded', offer: digitalOffer }], choosing);
    expect(missingOf(digital)).toEqual(['payment', 'reference']);
  });

  it('takes the payment choice back when another address is chosen, as Amazon reloads the Wallet', () => {
    expect(missingOf(after([{ event: 'address-chosen' }], ready))).toEqual(['payment']);
  });

  it('ignores a second click', () => {
    expect(after([{ ...click, key: keyOf(2) }], placing)).toBe(placing);
  });

  it('makes the attempt of what is held and of what the buyer saw', () => {
    expect(placing.state).toEqual({ status: 'placing', attempt, resumed: false });
    const known = answeredWith({
      outcome: 'refusal',
      code: 'already-placed',
      order: orderNumber,
      detail: '',
    });
    const again = after(
      [
        { event: 'bought-again' },
        { event: 'reference-received', reference: otherReference },
        { event: 'address-chosen' },
        { event: 'payment-chosen' },
        click,
      ],
      known,
    );
    expect(again.state).toMatchObject({
      attempt: { request: { reference: otherReference, attempt: 1, again: orderNumber } },
    });
  });

  it('ends placed, and begins afresh from there with another reference', () => {
    const placed = answeredWith({ outcome: 'placed', order: placedOrder });
    expect(placed.state).toEqual({ status: 'placed', order: placedOrder });
    const again = after([{ event: 'restarted' }], placed);
    expect(again.state).toEqual({ status: 'choosing', notice: null });
    expect(again.held).toMatchObject({ reference: null, endedAttempts: 0, referencesLost: 1 });
  });
});

describe('what an answer does', () => {
  it('InvalidPaymentMethod: the same reference, another card, the next attempt', () => {
    const declined = answeredWith({
      outcome: 'declined',
      reason: 'InvalidPaymentMethod',
      retry: 'same-reference',
    });
    expect(declined.state).toEqual({
      status: 'choosing',
      notice: { notice: 'declined', reason: 'InvalidPaymentMethod' },
    });
    expect(declined.held).toMatchObject({
      reference,
      endedAttempts: 1,
      paymentChosen: false,
      paymentsRefused: 1,
    });
    const mended = after([{ event: 'payment-chosen' }], declined);
    expect(mended.state).toEqual({ status: 'choosing', notice: null });
    expect(canPlaceOrder(mended)).toBe(true);
  });

  it('TransactionTimedOut and ProcessingFailure: the same reference and card may try again', () => {
    for (const reason of ['TransactionTimedOut', 'ProcessingFailure'] as const) {
      const declined = answeredWith({ outcome: 'declined', reason, retry: 'same-reference' });
      expect(canPlaceOrder(declined)).toBe(true);
      expect(declined.held.endedAttempts).toBe(1);
    }
  });

  it('AmazonRejected: a new reference, and the sentence stays while the fresh widgets preselect', () => {
    const declined = answeredWith({ outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' });
    expect(declined.held).toMatchObject({ reference: null, endedAttempts: 0, referencesLost: 1 });
    const preselected = after(
      [
        { event: 'reference-received', reference: otherReference },
        { event: 'address-chosen' },
        { event: 'payment-chosen' },
      ],
      declined,
    );
    expect(preselected.state).toMatchObject({ notice: { notice: 'declined', reason: 'AmazonRejected' } });
    expect(canPlaceOrder(preselected)).toBe(true);
  });

  it('a refusal without a reason asks for the card again, and stays to be read when Amazon preselects one', () => {
    const declined = answeredWith({ outcome: 'declined', reason: 'Declined', retry: 'same-reference' });
    expect(missingOf(declined)).toEqual(['payment']);
    const preselected = after([{ event: 'payment-chosen' }], declined);
    expect(preselected.state).toEqual(declined.state);
    expect(canPlaceOrder(preselected)).toBe(true);
  });

  it('a refused address must be chosen again, another field need not', () => {
    const fields = (field: string) => [{ field, problem: 'invalid' as const }];
    expect(
      missingOf(answeredWith({ outcome: 'rejected', because: 'fields', fields: fields('shipCountry') })),
    ).toEqual(['address']);
    expect(
      missingOf(answeredWith({ outcome: 'rejected', because: 'fields', fields: fields('emailAddress') })),
    ).toEqual([]);
  });

  it('a refused account stops, with a way to begin afresh', () => {
    const stopped = answeredWith({ outcome: 'rejected', because: 'account' });
    expect(stopped.state).toEqual({ status: 'refused', why: 'account' });
    expect(after([{ event: 'restarted' }], stopped).state.status).toBe('choosing');
  });

  it('a changed price shows the new offer and asks again, as the same attempt', () => {
    const changed = answeredWith({
      outcome: 'refusal',
      code: 'price-changed',
      offer: digitalOffer,
      detail: '',
    });
    expect(changed.offer).toBe(digitalOffer);
    expect(changed.state).toEqual({
      status: 'choosing',
      notice: { notice: 'refusal', code: 'price-changed' },
    });
    expect(changed.held.endedAttempts).toBe(0);
  });

  it('an order that exists already is asked about, and bought again only with its number', () => {
    const known = answeredWith({
      outcome: 'refusal',
      code: 'already-placed',
      order: orderNumber,
      detail: '',
    });
    expect(known.state).toEqual({ status: 'refused', why: 'already-placed', order: orderNumber });
    const again = after([{ event: 'bought-again' }], known);
    expect(again.held).toMatchObject({ again: orderNumber, reference: null });
  });

  it('a refused token asks for a new sign-in and loses nothing', () => {
    const refused = answeredWith({ outcome: 'refusal', code: 'token-refused', detail: '' });
    expect(refused.state).toEqual({
      status: 'signed-out',
      notice: { notice: 'refusal', code: 'token-refused' },
    });
    expect(refused.held).toEqual(ready.held);
    expect(canPlaceOrder(after([{ event: 'signed-in' }], refused))).toBe(true);
  });

  it('another buyer’s reference is dropped', () => {
    const refused = answeredWith({ outcome: 'refusal', code: 'wrong-buyer', detail: '' });
    expect(refused.state.status).toBe('signed-out');
    expect(refused.held.reference).toBeNull();
  });
});

describe('another tab of the same purchase', () => {
  const joined = answeredWith({ outcome: 'refusal', code: 'purchase-open', detail: '' });

  it('waits for the attempt that is open, by this tab’s own key', () => {
    expect(joined.state).toMatchObject({ status: 'settling', resume: false, attempt: { key: attempt.key } });
    expect(answeredWith({ outcome: 'placed', order: placedOrder }, joined).state.status).toBe('placed');
  });

  it('counts no attempt of its own reference when the other one ends without an order', () => {
    const declined = answeredWith(
      { outcome: 'declined', reason: 'TransactionTimedOut', retry: 'same-reference' },
      joined,
    );
    expect(declined.held).toMatchObject({ reference, endedAttempts: 0 });
    expect(canPlaceOrder(declined)).toBe(true);
  });
});

describe('an attempt of which nothing is known', () => {
  const lost = after([{ event: 'answer-lost', key: attempt.key, at: '2026-01-01T00:00:05.000Z' }], placing);

  it('settles, and can be neither started again nor reset', () => {
    expect(lost.state).toMatchObject({
      status: 'settling',
      resume: false,
      since: '2026-01-01T00:00:05.000Z',
    });
    for (const event of ['resumed', 'restarted', 'bought-again', 'retried'] as const) {
      expect(after([{ event }], lost)).toBe(lost);
    }
  });

  it('is not ended by a look-up that was refused', () => {
    for (const code of ['unavailable', 'too-many-attempts', 'token-refused', 'malformed'] as const) {
      expect(answeredWith({ outcome: 'refusal', code, detail: '' }, lost)).toBe(lost);
    }
  });

  it('may be sent again, by the buyer’s click, once the relay says that it never came', () => {
    const unknown = answeredWith({ outcome: 'refusal', code: 'unknown-attempt', detail: '' }, lost);
    expect(unknown.state).toMatchObject({ status: 'settling', resume: true });
    expect(after([{ event: 'resumed' }], unknown).state).toEqual({
      status: 'placing',
      attempt,
      resumed: true,
    });
  });

  it('is resumed only when the buyer is signed in, and outlives the sign-out', () => {
    const open = answeredWith({ outcome: 'settling', since: 'x', resume: true }, lost);
    const out = after([{ event: 'signed-out', sessionOver: false }], open);
    expect(out.state).toBe(open.state);
    expect(after([{ event: 'resumed' }], out)).toBe(out);
    expect(after([{ event: 'signed-in' }, { event: 'resumed' }], out).state.status).toBe('placing');
  });

  it('goes back to waiting when the resumed request is refused before the claim', () => {
    const open = answeredWith({ outcome: 'settling', since: 'x', resume: true }, lost);
    const resumed = after([{ event: 'resumed' }], open);
    const refused = answeredWith({ outcome: 'refusal', code: 'unavailable', detail: '' }, resumed);
    expect(refused.state).toMatchObject({
      status: 'settling',
      resume: true,
      notice: { notice: 'refusal', code: 'unavailable' },
    });
  });

  it('is found again after a page load, whatever has loaded by then', () => {
    for (const from of [initialCheckout, signedOut, choosing]) {
      const restored = after([{ event: 'restored', reference, endedAttempts: 0, attempt }], from);
      expect(restored.state).toMatchObject({ status: 'settling', resume: false, attempt });
      expect(restored.held).toMatchObject({ reference, endedAttempts: 0 });
    }
  });
});

describe('sessions', () => {
  it('a session that is over keeps what is held; a sign-out forgets it', () => {
    const over = after([{ event: 'signed-out', sessionOver: true }], ready);
    expect(over.state).toEqual({ status: 'signed-out', notice: { notice: 'session-over' } });
    expect(over.held).toEqual(ready.held);
    const left = after([{ event: 'signed-out', sessionOver: false }], ready);
    expect(left.held).toMatchObject({ reference: null, addressChosen: false, referencesLost: 1 });
  });

  it('a denied sign-in is told, and can be tried again', () => {
    const denied = after([{ event: 'sign-in-started' }, { event: 'sign-in-failed', problem }], signedOut);
    expect(denied.state).toEqual({ status: 'signed-out', notice: { notice: 'problem', problem } });
    expect(after([{ event: 'sign-in-started' }], denied).state.status).toBe('signing-in');
  });

  it('a script that does not load is unavailable, until tried again', () => {
    const failed = after([{ event: 'failed', problem }]);
    expect(failed.state).toEqual({ status: 'unavailable', problem });
    expect(after([{ event: 'retried' }], failed).state).toEqual({ status: 'loading' });
  });

  it('a reference that Amazon will never take again is dropped, and said so', () => {
    const lost = after([{ event: 'reference-lost', problem }], ready);
    expect(lost.held).toMatchObject({ reference: null, referencesLost: 1 });
    expect(lost.state).toEqual({ status: 'choosing', notice: { notice: 'problem', problem } });
  });
});
