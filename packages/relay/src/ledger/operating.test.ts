import { expect, it } from 'vitest';
import {
  claimedIn,
  claimOf,
  declined,
  openLedgerWorld,
  placedAs,
  sentIn,
} from '../test-world/ledger-world.test.support.js';
import { orderNumber } from '../test-world/scripted-crm.test.support.js';

const order = orderNumber('A');

it('ledger 36: while it is paused nothing is sent, by any process, and what is identified stays so', async () => {
  const { book, ledger, pass } = openLedgerWorld();
  const other = book.openLedger();
  const { attempt, lease } = await claimedIn(ledger);
  await ledger.identify(lease, order, 100);
  await other.pause('The bank is down.');
  pass(10);
  await other.pause('The bank is still down.');
  expect(await ledger.paused()).toEqual({ since: 1_000_000, because: 'The bank is still down.' });
  expect(await ledger.markSent(lease, 10, 100)).toEqual({ sent: false, because: 'paused' });
  expect((await ledger.read(attempt.id)).state).toBe('identified');
  await ledger.resume('It is back.');
  expect(await other.paused()).toBeNull();
  expect(await ledger.markSent(lease, 10, 100)).toEqual({ sent: true });
  expect(await ledger.audits(9)).toEqual([
    { at: 1_000_010, action: 'resumed', attempt: null, because: 'It is back.' },
    { at: 1_000_010, action: 'paused', attempt: null, because: 'The bank is still down.' },
    { at: 1_000_000, action: 'paused', attempt: null, because: 'The bank is down.' },
  ]);
});

it('ledger 38: a person ends what is held, and it is written down who said why', async () => {
  const { ledger } = openLedgerWorld();
  const { attempt } = await sentIn(ledger, order);
  await ledger.record(attempt.id, { becomes: 'held', because: 'booked-differently' }, null);
  expect(await ledger.record(attempt.id, { becomes: 'not-booked' }, null)).toMatchObject({ recorded: false });
  const settled = await ledger.settleByHand(attempt.id, { becomes: 'not-booked' }, 'Refunded by hand.', null);
  expect(settled).toMatchObject({ recorded: true, attempt: { state: 'not-booked' } });
  expect(await ledger.audits(1)).toEqual([
    { at: 1_000_000, action: 'settled', attempt: attempt.id, because: 'Refunded by hand.' },
  ]);
});

it('ledger 38: what is known better is not settled by hand, and leaves no line', async () => {
  const { ledger } = openLedgerWorld();
  const { attempt } = await sentIn(ledger, order);
  await ledger.record(attempt.id, { becomes: 'placed', answer: placedAs(order) }, null);
  expect(await ledger.settleByHand(attempt.id, { becomes: 'not-booked' }, 'A mistake.', null)).toMatchObject({
    recorded: false,
    attempt: { state: 'placed' },
  });
  expect(await ledger.audits(9)).toEqual([]);
});

it('lists attempts by state, order and time, the newest first, and counts what is unfinished', async () => {
  const { ledger, pass } = openLedgerWorld();
  const first = await sentIn(ledger, order);
  await ledger.record(first.attempt.id, declined, null);
  pass(10);
  const second = await claimedIn(ledger, claimOf({ number: 2 }));
  const ids = async (filter: Partial<Parameters<typeof ledger.list>[0]>) =>
    (await ledger.list({ states: null, order: null, since: null, limit: 9, ...filter })).map(({ id }) => id);
  expect(await ids({})).toEqual([second.attempt.id, first.attempt.id]);
  expect(await ids({ limit: 1 })).toEqual([second.attempt.id]);
  expect(await ids({ states: ['declined'] })).toEqual([first.attempt.id]);
  expect(await ids({ order })).toEqual([second.attempt.id, first.attempt.id]);
  expect(await ids({ order: orderNumber('B') })).toEqual([]);
  expect(await ids({ since: 1_000_001 })).toEqual([second.attempt.id]);
  expect(await ledger.countUnfinished()).toMatchObject({ claimed: 1, identified: 0, held: 0 });
  expect((await ledger.find(first.attempt.id))?.state).toBe('declined');
});

it('says which orders were booked since when', async () => {
  const { ledger } = openLedgerWorld();
  const { attempt } = await sentIn(ledger, order);
  await ledger.record(attempt.id, { becomes: 'placed', answer: placedAs(order) }, null);
  expect(await ledger.soldSince(1_000_000)).toMatchObject([{ number: 'A', purchase: attempt.purchase }]);
  expect(await ledger.soldSince(1_000_001)).toEqual([]);
});
