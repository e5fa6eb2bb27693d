import type { OrderNumber } from '@landerpay/checkout';
import type { PurchaseId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { Lease } from '../attempt.js';
import type { Identified, Ledger, MarkedSent } from '../ledger.js';
import { isMoved } from '../moves.js';
import { readAttempt, selectAttempts } from './attempt-rows.js';
import { claimAttempt } from './claim-attempt.js';
import { claimUpsale } from './claim-upsale.js';
import { earlyLeads } from './early-leads.js';
import { finishing } from './finishing.js';
import { findHandle } from './handles.js';
import {
  endUnsent,
  identify,
  keepSnapshot,
  markSent,
  markUnsent,
  releaseLease,
  takeLease,
} from './leases.js';
import { dueForLookUp, moveOverdue, noteLookUp } from './look-ups.js';
import { oneSecret } from './one-secret.js';
import { operating, readPause } from './operating.js';
import { giveOrder, isFree, isPaidElsewhere, ownerOf, takeOrderFrom } from './orders-of-purchases.js';
import { recordVerdict } from './record-verdict.js';
import { findSoldOrder } from './sold-orders.js';
import { stepsSold } from './steps-sold.js';
import type { Store, Transaction } from './store.js';
import { stripping } from './stripping.js';
import { visits } from './visits.js';

const identified = async (transaction: Transaction, lease: Lease, leaseFor: number): Promise<Identified> =>
  (await identify(transaction, lease, leaseFor))
    ? { identified: true, attempt: await readAttempt(transaction, lease.attempt) }
    : { identified: false, because: 'lease-lost' };

const identifiedWith = async (
  transaction: Transaction,
  lease: Lease,
  {
    order,
    from,
    leaseFor,
  }: {
    readonly order: OrderNumber;
    readonly from: PurchaseId | null;
    readonly leaseFor: number;
  },
): Promise<Identified> => {
  if (!(await identify(transaction, lease, leaseFor))) return { identified: false, because: 'lease-lost' };
  if (from !== null) await takeOrderFrom(transaction, from, order);
  await giveOrder(transaction, lease.attempt, order);
  return { identified: true, attempt: await readAttempt(transaction, lease.attempt) };
};

const identifyAs = async (
  transaction: Transaction,
  lease: Lease,
  order: OrderNumber,
  leaseFor: number,
): Promise<Identified> => {
  const owner = await ownerOf(transaction, order);
  const { purchase } = await readAttempt(transaction, lease.attempt);
  return owner === null || owner === purchase
    ? identifiedWith(transaction, lease, { order, from: null, leaseFor })
    : { identified: false, because: 'order-taken', owner, free: await isFree(transaction, owner) };
};

const markedSent = async (
  transaction: Transaction,
  lease: Lease,
  time: { readonly sendWithin: number; readonly leaseFor: number },
): Promise<MarkedSent> => {
  if ((await readPause(transaction)) !== null) return { sent: false, because: 'paused' };
  if (await isPaidElsewhere(transaction, await readAttempt(transaction, lease.attempt)))
    return { sent: false, because: 'purchase-not-free' };
  return (await markSent(transaction, lease, time)) ? { sent: true } : { sent: false, because: 'lease-lost' };
};

/** The ledger's rules over a database: the same statements on each. */
export const createSqlLedger = (store: Store, ids: RandomIds): Ledger => {
  const { read, write } = store;
  return {
    ...earlyLeads(store, ids),
    ...finishing(store),
    ...oneSecret(store),
    ...operating(store),
    ...stepsSold(store),
    ...stripping(store, ids),
    ...visits(store),
    now: () => read(async ({ now }) => now),
    findByKey: (key) => read((transaction) => findHandle(transaction, key)),
    read: (attempt) => read((transaction) => readAttempt(transaction, attempt)),
    othersOfPurchase: (id) =>
      read((transaction) =>
        selectAttempts(
          transaction,
          `attempt.purchase = (select purchase from attempt where id = :id) and attempt.id <> :id
           order by attempt.sequence`,
          { id },
        ),
      ),
    claim: (claim) => write([{ buyer: claim.buyer }], (transaction) => claimAttempt(transaction, ids, claim)),
    findSoldOrder: (order) => read((transaction) => findSoldOrder(transaction, order)),
    claimUpsale: (claim) =>
      write([{ purchase: claim.purchase }, { buyer: claim.buyer }], (transaction) =>
        claimUpsale(transaction, ids, claim),
      ),
    takeLease: (attempt, leaseFor) =>
      write([{ attempt }], (transaction) => takeLease(transaction, ids, attempt, leaseFor)),
    releaseLease: (lease) => write([lease], (transaction) => releaseLease(transaction, lease)),
    identify: (lease, order, leaseFor) =>
      write([lease], (transaction) =>
        order === null
          ? identified(transaction, lease, leaseFor)
          : identifyAs(transaction, lease, order, leaseFor),
      ),
    keepSnapshot: (lease, snapshot, leaseFor) =>
      write([lease], async (transaction) =>
        (await keepSnapshot(transaction, lease, { snapshot, leaseFor }))
          ? { identified: true, attempt: await readAttempt(transaction, lease.attempt) }
          : { identified: false, because: 'lease-lost' },
      ),
    takeOver: (lease, order, from, leaseFor) =>
      write([lease, { purchase: from }], async (transaction): Promise<Identified> => {
        const free = await isFree(transaction, from);
        if (!free) return { identified: false, because: 'order-taken', owner: from, free };
        return identifiedWith(transaction, lease, { order, from, leaseFor });
      }),
    markSent: (lease, sendWithin, leaseFor) =>
      write([lease], (transaction) => markedSent(transaction, lease, { sendWithin, leaseFor })),
    markUnsent: (lease) => write([lease], (transaction) => markUnsent(transaction, lease)),
    endUnsent: (lease, found) => write([lease], (transaction) => endUnsent(transaction, lease, found)),
    record: (id, verdict, lookUpAgain) =>
      write([{ attempt: id }], async (transaction) => {
        const attempt = await readAttempt(transaction, id);
        if (!isMoved(attempt, verdict)) return { recorded: false, attempt };
        const change = await recordVerdict(transaction, attempt, verdict, lookUpAgain);
        return { recorded: true, attempt: await readAttempt(transaction, id), ...change };
      }),
    noteLookUp: (attempt, found, lookUpAgain) =>
      write([{ attempt }], (transaction) => noteLookUp(transaction, attempt, found, lookUpAgain)),
    moveOverdue: (overdue) => moveOverdue(store, overdue),
    dueForLookUp: (limit) => read((transaction) => dueForLookUp(transaction, limit)),
    writable: store.writable,
    close: store.close,
  };
};
