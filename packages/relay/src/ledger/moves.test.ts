import { expect, it } from 'vitest';
import {
  claimedIn,
  claimOf,
  declined,
  openLedgerWorld,
  placedAs,
} from '../test-world/ledger-world.test.support.js';
import { orderNumber } from '../test-world/scripted-crm.test.support.js';

it('ledger 21: a lease is given to one, until it runs out or is given back', async () => {
  const { ledger, pass } = openLedgerWorld();
  const { attempt, lease } = await claimedIn(ledger);
  expect(await ledger.takeLease(attempt.id, 100)).toBeNull();
  pass(100);
  const second = await ledger.takeLease(attempt.id, 100);
  if (second === null) throw new Error('The lease was not given.');
  expect(await ledger.identify(lease, orderNumber('A'), 100)).toEqual({
    identified: false,
    because: 'lease-lost',
  });
  await ledger.releaseLease(lease);
  expect((await ledger.read(attempt.id)).state).toBe('claimed');
  expect(await ledger.takeLease(attempt.id, 100)).toBeNull();
  await ledger.releaseLease(second);
  expect(await ledger.takeLease(attempt.id, 100)).not.toBeNull();
});

it('ledger 21: every move is a compare-and-set on state and lease', async () => {
  const { ledger } = openLedgerWorld();
  const { attempt, lease } = await claimedIn(ledger);
  expect(await ledger.markSent(lease, 10, 100)).toEqual({ sent: false, because: 'lease-lost' });
  expect(await ledger.markUnsent(lease)).toBe(false);
  expect(await ledger.identify(lease, orderNumber('A'), 100)).toMatchObject({ identified: true });
  expect(await ledger.markSent(lease, 10, 100)).toEqual({ sent: true });
  expect(await ledger.endUnsent(lease, null)).toBe(false);
  expect(await ledger.markUnsent(lease)).toBe(true);
  expect(await ledger.endUnsent(lease, null)).toBe(true);
  expect(await ledger.read(attempt.id)).toMatchObject({ state: 'not-sent' });
});

it('ledger 10: an order moves in one commit, or not at all', async () => {
  const { ledger, pass } = openLedgerWorld();
  const first = await claimedIn(ledger, claimOf({ buyer: 'one' }));
  await ledger.identify(first.lease, orderNumber('A'), 100);
  await ledger.endUnsent(first.lease, null);
  const second = await claimedIn(ledger, claimOf({ buyer: 'two', paidWith: 'S01-7654321-7654321' }));
  const taken = await ledger.identify(second.lease, orderNumber('A'), 100);
  expect(taken).toEqual({
    identified: false,
    because: 'order-taken',
    owner: first.attempt.purchase,
    free: true,
  });

  pass(100);
  const late = await ledger.takeOver(second.lease, orderNumber('A'), first.attempt.purchase, 100);
  expect(late).toEqual({ identified: false, because: 'lease-lost' });
  expect(await ledger.read(first.attempt.id)).toMatchObject({ order: 'A' });
  const renewed = await ledger.takeLease(second.attempt.id, 100);
  if (renewed === null) throw new Error('The lease was not given.');
  await ledger.takeOver(renewed, orderNumber('A'), first.attempt.purchase, 100);
  expect(await ledger.read(first.attempt.id)).toMatchObject({ order: null });
  expect(await ledger.read(second.attempt.id)).toMatchObject({ order: 'A', state: 'identified' });
});

it('ledger 16: a late review of an ended attempt ends the one that is still unsent, with its order', async () => {
  const { ledger } = openLedgerWorld();
  const first = await claimedIn(ledger);
  await ledger.identify(first.lease, orderNumber('A'), 100);
  await ledger.markSent(first.lease, 10, 100);
  await ledger.record(first.attempt.id, declined, null);
  const second = await claimedIn(ledger, claimOf({ number: 2 }));
  const recorded = await ledger.record(
    first.attempt.id,
    { becomes: 'review', answer: placedAs(orderNumber('A'), 'pending') },
    null,
  );
  expect(recorded).toMatchObject({ recorded: true, late: true, double: false, attempt: { state: 'review' } });
  expect(await ledger.read(second.attempt.id)).toMatchObject({
    state: 'not-sent',
    answer: placedAs(orderNumber('A'), 'pending'),
  });
  expect(await ledger.identify(second.lease, orderNumber('A'), 100)).toMatchObject({ identified: false });
  expect(await ledger.markSent(second.lease, 10, 100)).toEqual({ sent: false, because: 'purchase-not-free' });
});
