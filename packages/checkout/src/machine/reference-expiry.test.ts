import { describe, expect, it } from 'vitest';
import { after, attempt, click, placing, ready, reference, signedOut } from '../samples/checkouts.js';
import { canPlaceOrder } from './missing.js';

const threeHours = 3 * 60 * 60 * 1_000;
const since = ready.held.referenceSince;
const late = { event: 'clock-read', at: since + threeHours } as const;
const told = { notice: 'reference-expired' };

describe('a reference of three hours', () => {
  it('is dropped, and the buyer is told and chooses again', () => {
    const dropped = after([late], ready);
    expect(dropped.state).toEqual({ status: 'choosing', notice: told });
    expect(dropped.held).toMatchObject({ reference: null, paymentChosen: false, referencesLost: 1 });
  });

  it('is kept until then', () => {
    expect(after([{ event: 'clock-read', at: since + threeHours - 1 }], ready)).toBe(ready);
  });

  it('pays for nothing, even if the click is what tells the time', () => {
    const clicked = after([{ ...click, at: since + threeHours }], ready);
    expect(clicked.state).toEqual({ status: 'choosing', notice: told });
    expect(canPlaceOrder(clicked)).toBe(false);
  });

  it('is not waited for before the sign-in, and the sentence outlives it', () => {
    const restored = after(
      [{ event: 'restored', reference, referenceSince: since, endedAttempts: 0, attempt: null }, late],
      signedOut,
    );
    expect(restored.state).toEqual({ status: 'signed-out', notice: told });
    expect(after([{ event: 'sign-in-started' }, { event: 'signed-in' }], restored).state).toEqual({
      status: 'choosing',
      notice: told,
    });
  });

  it('is what the buyer reads, also where the session ended in the meantime', () => {
    const over = after([late, { event: 'signed-out', sessionOver: true }], ready);
    expect(over.state).toEqual({ status: 'signed-out', notice: told });
    const later = after(
      [
        late,
        { event: 'reference-received', reference, at: late.at },
        { event: 'signed-out', sessionOver: true },
      ],
      ready,
    );
    expect(later.state).toEqual({ status: 'signed-out', notice: { notice: 'session-over' } });
  });

  it('costs no attempt its key', () => {
    expect(after([late], placing)).toBe(placing);
    const restored = after([
      { event: 'restored', reference, referenceSince: 0, endedAttempts: 0, attempt },
      late,
    ]);
    expect(restored.state).toMatchObject({ status: 'settling', attempt });
  });
});
