import { expect, it } from 'vitest';
import {
  claimedIn,
  claimOf,
  declined,
  openLedgerWorld,
  sentIn,
} from '../test-world/ledger-world.test.support.js';
import { orderNumber } from '../test-world/scripted-crm.test.support.js';
import type { Claimed } from './claim.js';

const count = (claims: readonly Claimed[], wanted: Claimed['claim']): number =>
  claims.filter(({ claim }) => claim === wanted).length;

it('ledger 6: of 50 parallel claims by two processes one wins, and every other key opens its attempt', async () => {
  const { book, ledger } = openLedgerWorld();
  const ledgers = [ledger, book.openLedger()];
  const claims = Array.from({ length: 50 }, () => claimOf());
  const claimed = await Promise.all(
    claims.map((claim, index) => (ledgers[index % 2] ?? ledger).claim(claim)),
  );
  expect(count(claimed, 'claimed')).toBe(1);
  expect(count(claimed, 'purchase-open')).toBe(49);
  const handles = await Promise.all(claims.map(({ key }) => ledger.findByKey(key)));
  expect(new Set(handles.map((handle) => handle?.attempt.id)).size).toBe(1);
  expect(await book.rows('select id from purchase')).toHaveLength(1);
  expect(await book.rows('select id from attempt')).toHaveLength(1);
});

it('ledger 6: 50 copies of one request at once are one attempt', async () => {
  const { book, ledger } = openLedgerWorld();
  const ledgers = [ledger, book.openLedger()];
  const claim = claimOf();
  const claimed = await Promise.all(
    Array.from({ length: 50 }, (_, index) => (ledgers[index % 2] ?? ledger).claim(claim)),
  );
  expect(count(claimed, 'claimed')).toBe(1);
  expect(count(claimed, 'known')).toBe(49);
});

it('ledger 2: of many buyers who bind one reference at once one wins', async () => {
  const { book, ledger } = openLedgerWorld();
  const ledgers = [ledger, book.openLedger()];
  const claimed = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (ledgers[index % 2] ?? ledger).claim(claimOf({ buyer: `buyer ${index}` })),
    ),
  );
  expect(count(claimed, 'claimed')).toBe(1);
  expect(count(claimed, 'wrong-buyer')).toBe(19);
  expect(await book.rows('select id from purchase')).toHaveLength(1);
});

it('ledger 10: of two purchases that are given one CRM order at once one has it', async () => {
  const { book, ledger } = openLedgerWorld();
  const other = book.openLedger();
  const one = await claimedIn(ledger, claimOf({ buyer: 'one' }));
  const two = await claimedIn(ledger, claimOf({ buyer: 'two', paidWith: 'S01-7654321-7654321' }));
  const identified = await Promise.all([
    ledger.identify(one.lease, orderNumber('A'), 100),
    other.identify(two.lease, orderNumber('A'), 100),
  ]);
  expect(identified.map((result) => result.identified).sort()).toEqual([false, true]);
  expect(identified).toContainEqual(expect.objectContaining({ because: 'order-taken', free: false }));
});

it('ledger 33: a buyer makes ten attempts an hour; what is known already is answered all the same', async () => {
  const { ledger, pass } = openLedgerWorld();
  const limits = { attempts: { most: 3, within: 1_000 }, declines: { most: 99, pause: 1 } };
  const claims = [1, 2, 3].map((quantity) =>
    claimOf({ quantity, paidWith: `S01-0000000-000000${quantity}`, limits }),
  );
  for (const claim of claims) {
    await claimedIn(ledger, claim);
    pass(100);
  }
  const fourth = claimOf({ quantity: 4, paidWith: 'S01-0000000-0000004', limits });
  expect(await ledger.claim(fourth)).toEqual({ claim: 'too-many-attempts', retryAfter: 700 });
  expect(await ledger.findByKey(fourth.key)).toBeNull();
  for (const claim of claims) {
    expect(await ledger.claim(claim)).toMatchObject({ claim: 'known' });
    expect(await ledger.claim({ ...claim, key: claimOf().key })).toMatchObject({ claim: 'purchase-open' });
  }
  expect(
    await ledger.claim(claimOf({ buyer: 'other', quantity: 4, paidWith: 'S01-0000000-0000005', limits })),
  ).toMatchObject({
    claim: 'claimed',
  });
  pass(700);
  expect(await ledger.claim(fourth)).toMatchObject({ claim: 'claimed' });
});

it('ledger 33: after so many declines a purchase waits, and may then go on', async () => {
  const { ledger, pass } = openLedgerWorld();
  const limits = { attempts: { most: 99, within: 1 }, declines: { most: 2, pause: 500 } };
  for (const number of [1, 2]) {
    const { attempt } = await sentIn(ledger, orderNumber('A'), claimOf({ number, limits }));
    await ledger.record(attempt.id, declined, null);
    pass(50);
  }
  const third = claimOf({ number: 3, limits });
  expect(await ledger.claim(third)).toEqual({ claim: 'too-many-declines', retryAfter: 450 });
  pass(450);
  expect(await ledger.claim(third)).toMatchObject({ claim: 'claimed' });
});

it('ledger 7: keeps which terms the buyer accepted, and when', async () => {
  const { ledger } = openLedgerWorld();
  const consent = { termsVersion: 'terms-3', acceptedAt: '2026-03-01T11:59:58.000Z' };
  const { attempt } = await claimedIn(ledger, claimOf({ consent }));
  expect((await ledger.read(attempt.id)).consent).toEqual(consent);
  const other = await claimedIn(ledger, claimOf({ buyer: 'other', paidWith: 'S01-0000000-0000002' }));
  expect(other.attempt.consent).toBeNull();
});
