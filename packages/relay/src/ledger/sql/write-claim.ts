import type { PurchaseId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { Lease } from '../attempt.js';
import type { Claim } from '../claim.js';
import type { Transaction } from './store.js';
import { writeAttempt } from './write-attempt.js';

/** What of a claim is there already. */
export type Known = { readonly purchase: PurchaseId | null; readonly isReferenceBound: boolean };

/** Writes purchase, reference, attempt, key and lease, as far as they are new. */
export const writeClaim = async (
  transaction: Transaction,
  ids: RandomIds,
  claim: Claim,
  known: Known,
): Promise<Lease> => {
  const { change, now } = transaction;
  const { buyer, offer, reference } = claim;
  const { kind } = claim.sale;
  const purchase = known.purchase ?? ids.purchase();
  if (known.purchase === null) {
    await change(
      `insert into purchase (id, buyer, offer, kind, opened_at) values (:purchase, :buyer, :offer, :kind, :now)`,
      { purchase, buyer, offer, kind, now },
    );
  } else {
    // The catalogue may have changed since the purchase was opened.
    await change('update purchase set kind = :kind where id = :purchase', { purchase, kind });
  }
  if (!known.isReferenceBound) {
    await change(
      `insert into reference (id, buyer, purchase, pays_for) values (:reference, :buyer, :purchase, :paysFor)`,
      { reference, buyer, purchase, paysFor: kind === 'recurring' ? 'agreement' : 'import' },
    );
  }
  return writeAttempt(transaction, ids, { ...claim, purchase, series: reference, upsale: null });
};
