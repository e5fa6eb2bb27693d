import type { OrderNumber } from '@landerpay/checkout';
import type { PurchaseId } from '../../secrets/identifiers.js';
import { createRandomIds, type RandomBytes } from '../../secrets/random-ids.js';
import type { Attempt, Lease } from '../attempt.js';
import type { Identified, Kept, Ledger, MarkedSent, Recorded } from '../ledger.js';
import { selectAttempts } from './attempt-rows.js';
import { claimAttempt } from './claim-attempt.js';
import { claimUpsale } from './claim-upsale.js';
import { connect } from './connection.js';
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
import { migrate } from './migrations/migrate.js';
import { giveOrder, isFree, isPaidElsewhere, ownerOf, takeOrderFrom } from './orders-of-purchases.js';
import { recordVerdict } from './record-verdict.js';
import { findSoldOrder } from './sold-orders.js';
import { stepsSold } from './steps-sold.js';
import { visits } from './visits.js';

/** Where the ledger’s file is, and the clock and randomness that it uses. */
export type SqliteLedgerOptions = {
  /** The file; it is made if it is not there. Its folder must exist and be writable. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
};

/**
 * The ledger in one SQLite file, for one machine. Opening throws if the file cannot be written, or was written by a
 * newer relay.
 */
export const openSqliteLedger = ({ path, now, randomBytes }: SqliteLedgerOptions): Ledger => {
  const connection = connect(path);
  const ids = createRandomIds(randomBytes);
  migrate(connection);

  const find = (condition: string, parameters: Readonly<Record<string, string>>): readonly Attempt[] =>
    selectAttempts(connection, condition, { now: now(), ...parameters });
  const read = (id: string): Attempt => {
    const [attempt] = find('attempt.id = :id', { id });
    if (attempt === undefined) throw new Error(`The ledger has no attempt ${id}.`);
    return attempt;
  };
  const identified = (lease: Lease, leaseFor: number): Identified =>
    identify(connection, now(), lease, leaseFor)
      ? { identified: true, attempt: read(lease.attempt) }
      : { identified: false, because: 'lease-lost' };
  const identifiedWith = (
    lease: Lease,
    order: OrderNumber,
    from: PurchaseId | null,
    leaseFor: number,
  ): Identified => {
    const result = identified(lease, leaseFor);
    if (!result.identified) return result;
    if (from !== null) takeOrderFrom(connection, from, order);
    giveOrder(connection, lease.attempt, order);
    return { identified: true, attempt: read(lease.attempt) };
  };

  return {
    ...earlyLeads(connection, now, ids),
    ...finishing(connection, now),
    ...stepsSold(connection),
    ...visits(connection, now),
    now: async () => now(),
    findByKey: async (key) => findHandle(connection, now(), key),
    read: async (attempt) => read(attempt),
    othersOfPurchase: async (id) =>
      find(
        `attempt.purchase = (select purchase from attempt where id = :id) and attempt.id <> :id
         order by attempt.rowid`,
        { id },
      ),
    claim: async (claim) => connection.write(() => claimAttempt(connection, now(), ids, claim)),
    findSoldOrder: async (order) => findSoldOrder(connection, order),
    claimUpsale: async (claim) => connection.write(() => claimUpsale(connection, now(), ids, claim)),
    takeLease: async (attempt, leaseFor) =>
      connection.write(() => takeLease(connection, now(), ids, attempt, leaseFor)),
    releaseLease: async (lease) => connection.write(() => releaseLease(connection, now(), lease)),
    identify: async (lease, order, leaseFor) =>
      connection.write((): Identified => {
        if (order === null) return identified(lease, leaseFor);
        const owner = ownerOf(connection, order);
        if (owner === null || owner === read(lease.attempt).purchase) {
          return identifiedWith(lease, order, null, leaseFor);
        }
        return { identified: false, because: 'order-taken', owner, free: isFree(connection, owner) };
      }),
    keepSnapshot: async (lease, snapshot, leaseFor) =>
      connection.write(
        (): Kept =>
          keepSnapshot(connection, now(), lease, { snapshot, leaseFor })
            ? { identified: true, attempt: read(lease.attempt) }
            : { identified: false, because: 'lease-lost' },
      ),
    takeOver: async (lease, order, from, leaseFor) =>
      connection.write((): Identified => {
        const free = isFree(connection, from);
        if (!free) return { identified: false, because: 'order-taken', owner: from, free };
        return identifiedWith(lease, order, from, leaseFor);
      }),
    markSent: async (lease, sendWithin, leaseFor) =>
      connection.write((): MarkedSent => {
        if (isPaidElsewhere(connection, read(lease.attempt)))
          return { sent: false, because: 'purchase-not-free' };
        return markSent(connection, now(), lease, { sendWithin, leaseFor })
          ? { sent: true }
          : { sent: false, because: 'lease-lost' };
      }),
    markUnsent: async (lease) => connection.write(() => markUnsent(connection, now(), lease)),
    endUnsent: async (lease, found) => connection.write(() => endUnsent(connection, now(), lease, found)),
    record: async (id, verdict, lookUpAgain) =>
      connection.write((): Recorded => {
        const attempt = read(id);
        const change = recordVerdict(connection, now(), { attempt, verdict, lookUpAgain });
        return change === null
          ? { recorded: false, attempt }
          : { recorded: true, attempt: read(id), ...change };
      }),
    noteLookUp: async (attempt, found, lookUpAgain) =>
      connection.write(() => noteLookUp(connection, now(), { attempt, found, lookUpAgain })),
    moveOverdue: async (overdue) => connection.write(() => moveOverdue(connection, now(), overdue)),
    dueForLookUp: async (limit) => dueForLookUp(connection, now(), limit),
    close: async () => connection.close(),
  };
};
