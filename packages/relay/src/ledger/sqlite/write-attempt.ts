import type { PurchaseId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { Lease } from '../attempt.js';
import type { Claim, UpsaleClaim } from '../claim.js';
import type { Connection } from './connection.js';
import { addHandle } from './handles.js';

/** A new attempt: what both claims say of it, what its numbers count, and the upsale that it pays for, if any. */
export type NewAttempt = Pick<
  Claim,
  'key' | 'fingerprint' | 'reference' | 'number' | 'mark' | 'sale' | 'leaseFor'
> & {
  readonly purchase: PurchaseId;
  readonly series: string;
  readonly upsale: Pick<UpsaleClaim, 'step' | 'ordinal' | 'replaces'> | null;
};

/** Writes an attempt with the lease of its claimant, and the key that opens it. */
export const writeAttempt = (
  connection: Connection,
  now: number,
  ids: RandomIds,
  { key, sale, leaseFor, upsale, ...columns }: NewAttempt,
): Lease => {
  const { fingerprint, mark, number, purchase, reference, series } = columns;
  const lease: Lease = { attempt: ids.attempt(), token: ids.lease() };
  connection.change(
    `insert into attempt
       (id, purchase, reference, series, number, step, ordinal, replaces, fingerprint, mark, sale, claimed_at, state,
        lease, lease_until)
     values
       (:id, :purchase, :reference, :series, :number, :step, :ordinal, :replaces, :fingerprint, :mark, :sale, :now,
        'claimed', :token, :until)`,
    {
      id: lease.attempt,
      purchase,
      reference,
      series,
      number,
      step: upsale?.step ?? null,
      ordinal: upsale?.ordinal ?? null,
      replaces: upsale?.replaces ?? null,
      fingerprint,
      mark,
      sale: JSON.stringify(sale),
      now,
      token: lease.token,
      until: now + leaseFor,
    },
  );
  addHandle(connection, { key, fingerprint, attempt: lease.attempt });
  return lease;
};
