import { describe, expect, it } from 'vitest';
import { after, placing, ready, signedOut } from '../samples/checkouts.js';
import { problem } from '../samples/samples.js';
import { canPlaceOrder } from './missing.js';

describe('sessions', () => {
  it('a session that is over keeps what is held; a sign-out forgets it', () => {
    const over = after([{ event: 'signed-out', sessionOver: true }], ready);
    expect(over.state).toEqual({ status: 'signed-out', notice: { notice: 'session-over' } });
    expect(over.held).toEqual(ready.held);
    const left = after([{ event: 'signed-out', sessionOver: false }], ready);
    expect(left.held).toMatchObject({ reference: null, addressChosen: false, referencesLost: 1 });
  });

  it('a session that may end soon is told, and no more once it has proved alive or is over', () => {
    const ending = after([{ event: 'session-ending', endsAt: 900_000 }], ready);
    expect(ending.sessionEndsAt).toBe(900_000);
    expect(ending.state).toBe(ready.state);
    expect(after([{ event: 'session-ending', endsAt: null }], ending)).toEqual(ready);
    expect(after([{ event: 'signed-out', sessionOver: true }], ending).sessionEndsAt).toBeNull();
    expect(after([{ event: 'session-ending', endsAt: 900_000 }], signedOut)).toBe(signedOut);
  });

  it('a script that is told to be ready once more does not end the sign-in that is under way', () => {
    const signingIn = after([{ event: 'sign-in-started' }], signedOut);
    expect(after([{ event: 'engine-ready' }], signingIn)).toBe(signingIn);
  });

  it('of a buyer whom nobody could tell the wallet must say that the reference is theirs', () => {
    const unknown = after([{ event: 'buyer-unknown' }], ready);
    expect(unknown.held).toEqual({ ...ready.held, paymentChosen: false });
    expect(canPlaceOrder(unknown)).toBe(false);
    expect(canPlaceOrder(after([{ event: 'payment-chosen' }], unknown))).toBe(true);
  });

  it('a denied sign-in is told, and can be tried again', () => {
    const denied = after([{ event: 'sign-in-started' }, { event: 'sign-in-failed', problem }], signedOut);
    expect(denied.state).toEqual({ status: 'signed-out', notice: { notice: 'problem', problem } });
    expect(after([{ event: 'sign-in-started' }], denied).state.status).toBe('signing-in');
  });

  it('a script that does not load is unavailable, until tried again', () => {
    const failed = after([{ event: 'failed', problem }]);
    expect(failed.state).toEqual({ status: 'unavailable', problem });
    expect(after([{ event: 'retried' }], failed).state).toEqual({ status: 'loading', notice: null });
  });

  it('what turns out to be set up wrong is unavailable too, but takes no order off the page', () => {
    expect(after([{ event: 'failed', problem }], ready).state).toEqual({ status: 'unavailable', problem });
    expect(after([{ event: 'failed', problem }], placing)).toBe(placing);
  });

  it('a reference that Amazon will never take again is dropped, and said so', () => {
    const lost = after([{ event: 'reference-lost', problem }], ready);
    expect(lost.held).toMatchObject({ reference: null, referencesLost: 1 });
    expect(lost.state).toEqual({ status: 'choosing', notice: { notice: 'problem', problem } });
    const over = after(
      [
        { event: 'signed-out', sessionOver: true },
        { event: 'reference-lost', problem },
      ],
      ready,
    );
    expect(over.held.reference).toBeNull();
    expect(over.state).toEqual({ status: 'signed-out', notice: { notice: 'problem', problem } });
  });
});
