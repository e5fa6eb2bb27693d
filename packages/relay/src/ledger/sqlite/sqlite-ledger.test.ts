import { join } from 'node:path';
import { expect, it } from 'vitest';
import { priceLines } from '../../catalogue/pricing.js';
import { systemRandomBytes } from '../../node/random-bytes.js';
import { createHashes } from '../../secrets/hashes.js';
import { defaultSettings } from '../../settings.js';
import { catalogue } from '../../test-world/catalogue.test.support.js';
import { lines, newKey, reference } from '../../test-world/parsed.test.support.js';
import { orderNumber } from '../../test-world/scripted-crm.test.support.js';
import { secret } from '../../test-world/shop-facts.test.support.js';
import { temporaryFolder } from '../../test-world/temporary-folder.test.support.js';
import type { Claim } from '../claim.js';
import { connect } from './connection.js';
import { openSqliteLedger } from './open-sqlite-ledger.js';
import { openSqliteStore } from './sqlite-store.js';

const hashes = createHashes(secret);
const paidWith = reference('S01-1234567-1234567');

const newLedger = (path = join(temporaryFolder(), 'ledger.sqlite')) => {
  let time = 1_000_000;
  const open = () => openSqliteLedger({ path, now: () => time, randomBytes: systemRandomBytes });
  return {
    path,
    open,
    ledger: open(),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

const claim = (userId = 'buyer', number = 1, id = paidWith): Claim => {
  const pricing = priceLines(catalogue, lines(), '2026-03-01');
  if ('notSold' in pricing) throw new Error('not sold');
  const { offer, sale } = pricing;
  const { total, currency } = { total: offer.total.amount, currency: offer.total.currency };
  const expected = { total, currency, catalogueVersion: offer.catalogueVersion, termsVersion: null };
  return {
    key: hashes.key(newKey()),
    fingerprint: hashes.fingerprint({ reference: id, attempt: number, lines: lines(), expected }),
    buyer: hashes.buyer(userId),
    offer: hashes.offer(lines()),
    reference: hashes.reference(id),
    number,
    again: null,
    asExpected: true,
    sale,
    mark: hashes.mark(id, number),
    consent: null,
    limits: defaultSettings.limits,
    leaseFor: 100,
    askAgainFor: 1_000,
  };
};

const claimed = async ({ ledger }: ReturnType<typeof newLedger>, wanted = claim()) => {
  const result = await ledger.claim(wanted);
  if (result.claim !== 'claimed') throw new Error(`The claim came to ${result.claim}.`);
  return result;
};

it('keeps what was committed in a write-ahead log that is synchronised fully', () => {
  const { path } = newLedger();
  const connection = connect(path);
  expect(connection.rows('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(connection.rows('pragma synchronous')).toEqual([{ synchronous: 2 }]);
  connection.close();
});

it('opens its own file again, and refuses one that a newer relay wrote', () => {
  const { path, open } = newLedger();
  expect(open).not.toThrow();
  const connection = connect(path);
  connection.script('pragma user_version = 99');
  connection.close();
  expect(open).toThrow('The ledger has form 99');
});

it('cannot be opened in a folder that is not there', () => {
  const path = join(temporaryFolder(), 'nowhere', 'ledger.sqlite');
  expect(() => newLedger(path)).toThrow();
});

it('ledger 6: of two processes on one file one wins', async () => {
  const one = newLedger();
  const other = one.open();
  expect((await one.ledger.claim(claim())).claim).toBe('claimed');
  expect((await other.claim(claim())).claim).toBe('purchase-open');
});

it('ledger 21: a lease is given to one, until it runs out or is given back', async () => {
  const world = newLedger();
  const { attempt, lease } = await claimed(world);
  const { ledger, pass } = world;
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
  const world = newLedger();
  const { attempt, lease } = await claimed(world);
  const { ledger } = world;
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
  const world = newLedger();
  const { ledger, pass } = world;
  const first = await claimed(world, claim('one'));
  await ledger.identify(first.lease, orderNumber('A'), 100);
  await ledger.endUnsent(first.lease, null);
  const second = await claimed(world, claim('two', 1, reference('S01-7654321-7654321')));
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
  const world = newLedger();
  const { ledger } = world;
  const first = await claimed(world);
  await ledger.identify(first.lease, orderNumber('A'), 100);
  await ledger.markSent(first.lease, 10, 100);
  await ledger.record(
    first.attempt.id,
    { becomes: 'declined', answer: { outcome: 'declined', reason: 'Declined', retry: 'same-reference' } },
    null,
  );
  const second = await claimed(world, claim('buyer', 2));
  const zero = { amount: 0, currency: 'USD' };
  const order = {
    number: orderNumber('A'),
    lines: [],
    shipping: zero,
    total: zero,
    review: 'pending' as const,
  };
  const recorded = await ledger.record(
    first.attempt.id,
    { becomes: 'review', answer: { outcome: 'placed', order } },
    null,
  );
  expect(recorded).toMatchObject({ recorded: true, late: true, double: false, attempt: { state: 'review' } });
  expect(await ledger.read(second.attempt.id)).toMatchObject({
    state: 'not-sent',
    answer: { outcome: 'placed', order },
  });
  expect(await ledger.identify(second.lease, orderNumber('A'), 100)).toMatchObject({ identified: false });
  expect(await ledger.markSent(second.lease, 10, 100)).toEqual({ sent: false, because: 'purchase-not-free' });
});

it('an error in the middle of a transaction leaves nothing of it', async () => {
  const store = openSqliteStore(join(temporaryFolder(), 'ledger.sqlite'), () => 0);
  const twice = store.write([], async ({ change }) => {
    const insert = () =>
      change(`insert into purchase (id, buyer, offer, opened_at) values ('one', 'ann', 'kit', 0)`, {});
    await insert();
    await insert();
  });
  await expect(twice).rejects.toThrow('UNIQUE');
  expect(await store.read(({ rows }) => rows('select id from purchase'))).toEqual([]);
  await store.close();
});
