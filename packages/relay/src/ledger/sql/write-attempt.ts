import type { PurchaseId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { Lease } from '../attempt.js';
import type { Claim, UpsaleClaim } from '../claim.js';
import { addHandle } from './handles.js';
import type { Transaction } from './store.js';

/** A new attempt: what both claims say of it, what its numbers count, and the upsale that it pays for, if any. */
export type NewAttempt = Pick<
  Claim,
  'key' | 'fingerprint' | 'reference' | 'number' | 'mark' | 'sale' | 'consent' | 'leaseFor'
> & {
  readonly purchase: PurchaseId;
  readonly series: string;
  readonly upsale: Pick<UpsaleClaim, 'step' | 'ordinal' | 'replaces'> | null;
};

/** Writes an attempt with the lease of its claimant, and the key that opens it. */
export const writeAttempt = async (
  transaction: Transaction,
  ids: RandomIds,
  { key, sale, consent, leaseFor, upsale, ...columns }: NewAttempt,
): Promise<Lease> => {
  const { fingerprint, mark, number, purchase, reference, series } = columns;
  const lease: Lease = { attempt: ids.attempt(), token: ids.lease() };
  await transaction.change(
    `insert into attempt
       (id, purchase, reference, series, number, step, ordinal, replaces, fingerprint, mark, sale, consent_terms,
        consented_at, claimed_at, state, lease, lease_until)
     values
       (:id, :purchase, :reference, :series, :number, :step, :ordinal, :replaces, :fingerprint, :mark, :sale, :terms,
        :consentedAt, :now, 'claimed', :token, :until)`,
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
      terms: consent?.termsVersion ?? null,
      consentedAt: consent === null ? null : Date.parse(consent.acceptedAt),
      now: transaction.now,
      token: lease.token,
      until: transaction.now + leaseFor,
    },
  );
  await addHandle(transaction, { key, fingerprint, attempt: lease.attempt });
  return lease;
};
