import { expect, it } from 'vitest';
import {
  claimedIn,
  claimOf,
  openLedgerWorld,
  placedAs,
  sentIn,
} from '../test-world/ledger-world.test.support.js';
import { hours } from '../test-world/moved-clock.test.support.js';
import { orderNumber } from '../test-world/scripted-crm.test.support.js';

const order = orderNumber('A');
const days = 24 * hours;

const soldWorld = async () => {
  const world = openLedgerWorld();
  const claim = claimOf();
  const { attempt } = await sentIn(world.ledger, order, claim);
  await world.ledger.record(attempt.id, { becomes: 'placed', answer: placedAs(order) }, null);
  return { ...world, claim, attempt };
};

it('ledger 39: after 30 days keys and buyer are gone; references, order ids and steps stay', async () => {
  const { book, ledger, pass, claim, attempt } = await soldWorld();
  const stripped = () => ledger.strip({ keysBefore: 1_000_000 + 1, tombstonesBefore: 0 }, 10);
  expect(await ledger.strip({ keysBefore: 1_000_000, tombstonesBefore: 0 }, 10)).toEqual({
    stripped: 0,
    ended: 0,
  });
  pass(30 * days);
  expect(await stripped()).toEqual({ stripped: 1, ended: 0 });
  expect(await stripped()).toEqual({ stripped: 0, ended: 0 });
  expect(await ledger.findByKey(claim.key)).toBeNull();
  expect(await book.stored()).toContain('placed');
  expect(JSON.stringify(await book.rows('select * from purchase'))).not.toContain(claim.buyer);
  expect(JSON.stringify(await book.rows('select * from reference'))).not.toContain(claim.buyer);
  expect(await ledger.read(attempt.id)).toMatchObject({ state: 'placed', order, reference: claim.reference });
  expect(await ledger.claim({ ...claim, key: claimOf().key })).toEqual({ claim: 'wrong-buyer' });
});

it('ledger 39: what is unfinished is never touched, however old', async () => {
  const { ledger, pass } = openLedgerWorld();
  const claim = claimOf();
  const { attempt } = await sentIn(ledger, order, claim);
  await ledger.record(attempt.id, { becomes: 'held', because: 'booked-differently' }, null);
  pass(3 * 365 * days);
  const all = { keysBefore: 1_000_000 + 3 * 365 * days, tombstonesBefore: 1_000_000 + 3 * 365 * days };
  expect(await ledger.strip(all, 10)).toEqual({ stripped: 0, ended: 0 });
  expect((await ledger.findByKey(claim.key))?.attempt.id).toBe(attempt.id);
  expect(await ledger.forget(order, 'They asked.')).toBe('unfinished');
});

it('ledger 39: tombstones of one-time purchases end after two years', async () => {
  const { book, ledger, pass } = await soldWorld();
  const open = await claimedIn(ledger, claimOf({ buyer: 'other', paidWith: 'S01-0000000-0000002' }));
  pass(2 * 365 * days);
  const all = { keysBefore: 1_000_001, tombstonesBefore: 1_000_001 };
  expect(await ledger.strip(all, 10)).toEqual({ stripped: 1, ended: 1 });
  expect(await book.rows('select id from attempt')).toEqual([{ id: open.attempt.id }]);
  expect(await book.rows('select id from purchase')).toEqual([{ id: open.attempt.purchase }]);
});

it('ledger 39: tombstones of an agreement stay, for nobody tells when it ends', async () => {
  const { book, ledger } = await soldWorld();
  await book.change(`update purchase set kind = 'recurring'`);
  const all = { keysBefore: 1_000_001, tombstonesBefore: 1_000_001 };
  expect(await ledger.strip(all, 10)).toEqual({ stripped: 1, ended: 0 });
  expect(await book.rows('select crm_order from purchase')).toEqual([{ crm_order: 'A' }]);
});

it('ledger 39: forgetting an order takes its buyer out at once, and says so in the book', async () => {
  const { book, ledger, claim } = await soldWorld();
  expect(await ledger.forget(orderNumber('B'), 'They asked.')).toBe('unknown-order');
  expect(await ledger.forget(order, 'They asked.')).toBe('forgotten');
  expect(JSON.stringify(await book.rows('select * from purchase'))).not.toContain(claim.buyer);
  expect(await ledger.findByKey(claim.key)).toBeNull();
  expect(await ledger.findSoldOrder(order)).toMatchObject({ number: order });
  expect(await ledger.audits(1)).toMatchObject([{ action: 'forgotten', because: 'They asked.' }]);
});
