import { describe, expect, it } from 'vitest';
import { after, answeredWith, attempt, placing, ready, reference, signedOut } from '../samples/checkouts.js';
import { orderNumber, physicalOffer, placedOrder, problem } from '../samples/samples.js';
import { canPlaceOrder } from './missing.js';

const changed = { event: 'buyer-changed' } as const;
const forgotten = { reference: null, again: null, addressChosen: false, paymentChosen: false };
const told = { notice: 'buyer-changed' };

describe('somebody else’s sign-in', () => {
  it('drops what was chosen, and lets the new buyer choose', () => {
    const other = after([changed], ready);
    expect(other.state).toEqual({ status: 'choosing', notice: told });
    expect(other.held).toMatchObject({ ...forgotten, endedAttempts: 0, referencesLost: 1 });
  });

  it('takes an order off the page, with its number and its capability', () => {
    for (const known of [
      answeredWith({ outcome: 'placed', order: placedOrder }),
      answeredWith({ outcome: 'refusal', code: 'already-placed', order: orderNumber, detail: '' }),
    ]) {
      const other = after([changed], known);
      expect(other.state).toEqual({ status: 'choosing', notice: told });
      expect(JSON.stringify(other)).not.toContain(orderNumber);
    }
  });

  it('drops the order that the buyer before wanted to repeat', () => {
    const known = answeredWith({
      outcome: 'refusal',
      code: 'already-placed',
      order: orderNumber,
      detail: '',
    });
    expect(after([{ event: 'bought-again' }, changed], known).held.again).toBeNull();
  });

  it('changes nothing of what could not be loaded', () => {
    const failed = after([{ event: 'failed', problem }]);
    expect(after([changed], failed).state).toEqual({ status: 'unavailable', problem });
  });
});

describe('an attempt that may have been sent when somebody else signs in', () => {
  const foreign = after([changed], placing);

  it('keeps its key until a look-up tells its end, and nobody orders meanwhile', () => {
    expect(foreign.state).toMatchObject({
      status: 'settling',
      resume: false,
      attempt: { key: attempt.key, anotherBuyers: true },
    });
    expect(foreign.held).toMatchObject({ reference, addressChosen: false, paymentChosen: false });
    expect(canPlaceOrder(foreign)).toBe(false);
    expect(after([{ event: 'resumed' }], foreign)).toBe(foreign);
    expect(after([{ event: 'restarted' }], foreign)).toBe(foreign);
  });

  it('shows no address at which only the buyer before could go on', () => {
    const waiting = answeredWith({
      outcome: 'action-required',
      url: 'https://pay.example/3ds',
      expiresAt: '2026-01-01T01:00:00.000Z',
    });
    const other = after([changed], waiting);
    expect(other.state.status).toBe('settling');
    expect(
      answeredWith({ outcome: 'action-required', url: 'https://pay.example/3ds', expiresAt: 'x' }, other),
    ).toBe(other);
  });

  it.each([
    ['placed', { outcome: 'placed', order: placedOrder }],
    ['declined', { outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' }],
    ['rejected', { outcome: 'rejected', because: 'account' }],
    ['not booked', { outcome: 'not-placed', why: 'not-booked' }],
    ['bought before', { outcome: 'refusal', code: 'already-placed', order: orderNumber, detail: '' }],
    ['not sent and nobody’s', { outcome: 'settling', since: 'x', resume: true }],
    ['not known to the relay', { outcome: 'refusal', code: 'unknown-attempt', detail: '' }],
  ] as const)('is let go of once it is %s, and the new buyer is not told', (_, answer) => {
    const ended = answeredWith(answer, foreign);
    expect(ended.state).toEqual({ status: 'choosing', notice: told });
    expect(ended.held).toMatchObject(forgotten);
    expect(JSON.stringify(ended)).not.toContain(orderNumber);
  });

  it.each([
    ['the CRM is still asked', { outcome: 'settling', since: 'x', resume: false }],
    ['the relay cannot tell', { outcome: 'refusal', code: 'unavailable', detail: '' }],
  ] as const)('goes on while %s', (_, answer) => {
    expect(answeredWith(answer, foreign)).toBe(foreign);
  });

  it('is let go of at once where the relay has said that nothing was sent', () => {
    const unsent = answeredWith({ outcome: 'refusal', code: 'unknown-attempt', detail: '' });
    expect(after([changed], unsent).state).toEqual({ status: 'choosing', notice: told });
  });

  it('stays the other buyer’s after a page load', () => {
    const { key, request, startedAt } = attempt;
    const found = { key, request, startedAt, joined: false, anotherBuyers: true };
    const restored = after(
      [{ event: 'restored', reference, referenceSince: 0, endedAttempts: 0, attempt: found }],
      signedOut,
    );
    const ended = answeredWith({ outcome: 'placed', order: placedOrder }, restored);
    expect(ended.state).toEqual({ status: 'signed-out', notice: told });
    expect(ended.offer).toBe(physicalOffer);
  });
});
