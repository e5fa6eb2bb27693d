import { createHashes } from '../../secrets/hashes.js';
import { claimedIn, claimOf, placedAs, sentIn } from '../../test-world/ledger-world.test.support.js';
import { step } from '../../test-world/parsed.test.support.js';
import { orderNumber } from '../../test-world/scripted-crm.test.support.js';
import { secret } from '../../test-world/shop-facts.test.support.js';
import type { Ledger } from '../ledger.js';

const order = orderNumber('A');
const visit = createHashes(secret).visit('0123456789abcdef');

const sellAnUpsale = async (ledger: Ledger): Promise<void> => {
  const sold = await ledger.findSoldOrder(order);
  if (sold === null) throw new Error('Nothing was sold.');
  const { offer: _, again: __, askAgainFor: ___, ...shared } = claimOf({ paidWith: 'S01-0000000-0000009' });
  const wanted = { step: step('offer-1'), ordinal: 1, purchase: sold.purchase } as const;
  const claimed = await ledger.claimUpsale({
    ...shared,
    ...wanted,
    paidBy: 'order-reference',
    replaces: null,
    openFor: 100_000,
  });
  if (claimed.claim !== 'claimed') throw new Error(`The claim came to ${claimed.claim}.`);
  await ledger.keepSnapshot(claimed.lease, { entries: [], total: null }, 100);
  await ledger.markSent(claimed.lease, 10, 100);
  await ledger.record(claimed.attempt.id, { becomes: 'placed', answer: placedAs(order), booking: [] }, null);
  await ledger.timesSold(sold.purchase, wanted.step);
  await ledger.beginFinish(sold.purchase, 100);
  await ledger.undoFinish(sold.purchase);
  await ledger.beginFinish(sold.purchase, 100);
  await ledger.endFinish(sold.purchase, 'confirmed');
};

/** Everything that relays ask of a ledger while buyers wait, and what its sweeper does. */
export const liveWith = async (ledger: Ledger, pass: (milliseconds: number) => void): Promise<void> => {
  const lead = { buyer: claimOf().buyer, offer: claimOf().offer, kind: 'one-time', quietFor: 10 } as const;
  const opened = await ledger.openForLead(lead);
  if (opened !== null) await ledger.giveLead(opened, order);
  const claim = claimOf();
  const { attempt, lease } = await sentIn(ledger, order, claim);
  await ledger.claim(claimOf());
  await ledger.findByKey(claim.key);
  await ledger.othersOfPurchase(attempt.id);
  await ledger.markUnsent(lease);
  await ledger.releaseLease(lease);
  await ledger.takeLease(attempt.id, 100);
  pass(200);
  const renewed = await ledger.takeLease(attempt.id, 100);
  if (renewed === null) throw new Error('The lease was not given.');
  await ledger.markSent(renewed, 10, 100);
  pass(200);
  await ledger.moveOverdue({ abandonedAfter: 50 });
  await ledger.dueForLookUp(10);
  await ledger.noteLookUp(attempt.id, 'not-yet', 100);
  await ledger.record(attempt.id, { becomes: 'placed', answer: placedAs(order) }, null);
  await sellAnUpsale(ledger);

  const other = { buyer: 'other', paidWith: 'S01-0000000-0000002' };
  const unsent = await claimedIn(ledger, claimOf(other));
  await ledger.identify(unsent.lease, order, 100);
  await ledger.takeOver(unsent.lease, order, attempt.purchase, 100);
  await ledger.endUnsent(unsent.lease, null);
  await ledger.identify((await claimedIn(ledger, claimOf({ ...other, number: 2 }))).lease, null, 100);

  await ledger.rememberVisit(visit, 'session', 100);
  await ledger.sessionOfVisit(visit);
  await ledger.countUnfinished();
  await ledger.soldSince(0);
  await ledger.list({ states: null, order, since: null, limit: 1 });
  await ledger.forget(order, 'They asked.');
  await ledger.strip({ keysBefore: 2_000_000, tombstonesBefore: 2_000_000 }, 10);
};
