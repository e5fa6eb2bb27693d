import type { AttemptId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { Placed } from '../answer.js';
import type { Lease } from '../attempt.js';
import type { Snapshot } from '../snapshot.js';
import { unsentAnswer } from './adopted-orders.js';
import type { Parameters, Transaction } from './store.js';

/** Every move by a lease is a compare-and-set: it must still be held, and the attempt be where its holder left it. */
const held = 'id = :id and lease = :token and lease_until > :now';

const mine = (lease: Lease, now: number) => ({ id: lease.attempt, token: lease.token, now });

const moved = async (
  { change, now }: Transaction,
  lease: Lease,
  update: string,
  parameters: Parameters,
): Promise<boolean> => (await change(update, { ...mine(lease, now), ...parameters })) === 1;

export const takeLease = async (
  { change, now }: Transaction,
  ids: RandomIds,
  attempt: AttemptId,
  leaseFor: number,
): Promise<Lease | null> => {
  const lease: Lease = { attempt, token: ids.lease() };
  const taken = await change(
    `update attempt set lease = :token, lease_until = :until
     where id = :id and state in ('claimed', 'identified') and (lease_until is null or lease_until <= :now)`,
    { ...mine(lease, now), until: now + leaseFor },
  );
  return taken === 1 ? lease : null;
};

/**
 * Gives the lease back. Its end is kept, so that the time for which nobody came back is counted from there; an end in
 * the past is what an unheld lease is.
 */
export const releaseLease = async (transaction: Transaction, lease: Lease): Promise<void> => {
  await moved(
    transaction,
    lease,
    `update attempt set lease_until = :now where ${held} and state in ('claimed', 'identified')`,
    {},
  );
};

/** Still mine: `identified` with the order of its purchase, and the lease renewed. */
export const identify = (transaction: Transaction, lease: Lease, leaseFor: number): Promise<boolean> =>
  moved(
    transaction,
    lease,
    `update attempt set state = 'identified', lease_until = :until
     where ${held} and state in ('claimed', 'identified')`,
    { until: transaction.now + leaseFor },
  );

/** Still mine: `identified` with what its order is now, and the lease renewed. */
export const keepSnapshot = (
  transaction: Transaction,
  lease: Lease,
  { snapshot, leaseFor }: { readonly snapshot: Snapshot; readonly leaseFor: number },
): Promise<boolean> =>
  moved(
    transaction,
    lease,
    `update attempt set state = 'identified', snapshot = :snapshot, lease_until = :until
     where ${held} and state in ('claimed', 'identified')`,
    { snapshot: JSON.stringify(snapshot), until: transaction.now + leaseFor },
  );

export const markSent = (
  transaction: Transaction,
  lease: Lease,
  { sendWithin, leaseFor }: { readonly sendWithin: number; readonly leaseFor: number },
): Promise<boolean> =>
  moved(
    transaction,
    lease,
    `update attempt set state = 'sent', send_by = :sendBy, lease_until = :until
     where ${held} and state = 'identified'`,
    { sendBy: transaction.now + sendWithin, until: transaction.now + leaseFor },
  );

export const markUnsent = (transaction: Transaction, lease: Lease): Promise<boolean> =>
  moved(
    transaction,
    lease,
    `update attempt set state = 'identified', send_by = null where ${held} and state = 'sent'`,
    {},
  );

/** Ends what was not sent: with the order that was found, or the one by which the ledger has its purchase booked. */
export const endUnsent = (transaction: Transaction, lease: Lease, found: Placed | null): Promise<boolean> =>
  moved(
    transaction,
    lease,
    `update attempt set state = 'not-sent', answer = coalesce(:found, ${unsentAnswer}),
       lease = null, lease_until = null
     where ${held} and state in ('claimed', 'identified')`,
    { found: found === null ? null : JSON.stringify(found) },
  );
