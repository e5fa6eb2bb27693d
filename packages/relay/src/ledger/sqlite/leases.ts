import type { AttemptId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { Placed } from '../answer.js';
import type { Lease } from '../attempt.js';
import type { Snapshot } from '../snapshot.js';
import { unsentAnswer } from './adopted-orders.js';
import type { Connection } from './connection.js';

/** Every move by a lease is a compare-and-set: it must still be held, and the attempt be where its holder left it. */
const held = 'id = :id and lease = :token and lease_until > :now';

const mine = (lease: Lease, now: number) => ({ id: lease.attempt, token: lease.token, now });

export const takeLease = (
  { change }: Connection,
  now: number,
  ids: RandomIds,
  attempt: AttemptId,
  leaseFor: number,
): Lease | null => {
  const lease: Lease = { attempt, token: ids.lease() };
  const taken = change(
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
export const releaseLease = ({ change }: Connection, now: number, lease: Lease): void => {
  change(
    `update attempt set lease_until = :now where ${held} and state in ('claimed', 'identified')`,
    mine(lease, now),
  );
};

/** Still mine: `identified` with the order of its purchase, and the lease renewed. */
export const identify = ({ change }: Connection, now: number, lease: Lease, leaseFor: number): boolean =>
  change(
    `update attempt set state = 'identified', lease_until = :until where ${held} and state in ('claimed', 'identified')`,
    { ...mine(lease, now), until: now + leaseFor },
  ) === 1;

/** Still mine: `identified` with what its order is now, and the lease renewed. */
export const keepSnapshot = (
  { change }: Connection,
  now: number,
  lease: Lease,
  { snapshot, leaseFor }: { readonly snapshot: Snapshot; readonly leaseFor: number },
): boolean =>
  change(
    `update attempt set state = 'identified', snapshot = :snapshot, lease_until = :until
     where ${held} and state in ('claimed', 'identified')`,
    { ...mine(lease, now), snapshot: JSON.stringify(snapshot), until: now + leaseFor },
  ) === 1;

export const markSent = (
  { change }: Connection,
  now: number,
  lease: Lease,
  { sendWithin, leaseFor }: { readonly sendWithin: number; readonly leaseFor: number },
): boolean =>
  change(
    `update attempt set state = 'sent', send_by = :sendBy, lease_until = :until
     where ${held} and state = 'identified'`,
    { ...mine(lease, now), sendBy: now + sendWithin, until: now + leaseFor },
  ) === 1;

export const markUnsent = ({ change }: Connection, now: number, lease: Lease): boolean =>
  change(
    `update attempt set state = 'identified', send_by = null where ${held} and state = 'sent'`,
    mine(lease, now),
  ) === 1;

/** Ends what was not sent: with the order that was found, or the one by which the ledger has its purchase booked. */
export const endUnsent = ({ change }: Connection, now: number, lease: Lease, found: Placed | null): boolean =>
  change(
    `update attempt set state = 'not-sent', answer = coalesce(:found, ${unsentAnswer}),
       lease = null, lease_until = null
     where ${held} and state in ('claimed', 'identified')`,
    { ...mine(lease, now), found: found === null ? null : JSON.stringify(found) },
  ) === 1;
