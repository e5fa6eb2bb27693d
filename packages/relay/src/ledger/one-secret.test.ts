import { expect, it } from 'vitest';
import { createHashes } from '../secrets/hashes.js';
import { openLedgerWorld } from '../test-world/ledger-world.test.support.js';

const proofs = ['one secret', 'another secret'].map((secret) => createHashes(secret).secret);

it('ledger 1: a ledger is of the secret that it was begun with, also where several relays begin at once', async () => {
  const { book, ledger } = openLedgerWorld();
  const other = book.openLedger();
  const [one, another] = proofs;
  if (one === undefined || another === undefined) throw new Error('There are two.');
  const begun = await Promise.all([ledger.isOfSecret(one), other.isOfSecret(another)]);
  expect([...begun].sort()).toEqual([false, true]);
  const [kept, foreign] = begun[0] ? [one, another] : [another, one];
  for (const each of [ledger, other]) {
    expect(await each.isOfSecret(kept)).toBe(true);
    expect(await each.isOfSecret(foreign)).toBe(false);
  }
});
