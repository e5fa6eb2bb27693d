import { describe, expect, it } from 'vitest';
import {
  after,
  answeredWith,
  attempt,
  choosing,
  placing,
  reference,
  signedOut,
} from '../samples/checkouts.js';
import { physicalOffer, placedOrder } from '../samples/samples.js';
import { initialCheckout } from './checkout.js';
import { canPlaceOrder } from './missing.js';

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
      const restored = after(
        [{ event: 'restored', reference, referenceSince: 0, endedAttempts: 0, attempt }],
        from,
      );
      expect(restored.state).toMatchObject({ status: 'settling', resume: false, attempt });
      expect(restored.held).toMatchObject({ reference, endedAttempts: 0 });
    }
  });

  it('tells how it ended even where that is known before anything has loaded, and after a new sign-in', () => {
    const restored = after([{ event: 'restored', reference, referenceSince: 0, endedAttempts: 0, attempt }]);
    const ended = answeredWith(
      { outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' },
      restored,
    );
    expect(ended.state.status).toBe('loading');
    const loaded = after(
      [
        { event: 'engine-ready' },
        { event: 'offer-loaded', offer: physicalOffer },
        { event: 'sign-in-started' },
        { event: 'signed-in' },
      ],
      ended,
    );
    expect(loaded.state).toEqual({
      status: 'choosing',
      notice: { notice: 'declined', reason: 'AmazonRejected' },
    });
  });
});
