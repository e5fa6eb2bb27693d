import { describe, expect, it } from 'vitest';
import { after, ready, signedOut } from '../samples/checkouts.js';
import { problem } from '../samples/samples.js';

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
    expect(after([{ event: 'retried' }], failed).state).toEqual({ status: 'loading', notice: null });
  });

  it('a reference that Amazon will never take again is dropped, and said so', () => {
    const lost = after([{ event: 'reference-lost', problem }], ready);
    expect(lost.held).toMatchObject({ reference: null, referencesLost: 1 });
    expect(lost.state).toEqual({ status: 'choosing', notice: { notice: 'problem', problem } });
  });
});
