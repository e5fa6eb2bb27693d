import type { RandomIds } from '../../secrets/random-ids.js';
import type { Lease } from '../attempt.js';
import type { Claim } from '../claim.js';
import type { Connection } from './connection.js';
import { openPurchase } from './purchase-rows.js';
import { writeAttempt } from './write-attempt.js';

/** Writes purchase, reference, attempt, key and lease, as far as they are new. */
export const writeClaim = (connection: Connection, now: number, ids: RandomIds, claim: Claim): Lease => {
  const { change } = connection;
  const { buyer, offer, reference } = claim;
  const { kind } = claim.sale;
  const open = openPurchase(connection, buyer, offer);
  const purchase = open ?? ids.purchase();
  if (open === null) {
    change(
      `insert into purchase (id, buyer, offer, kind, opened_at) values (:purchase, :buyer, :offer, :kind, :now)`,
      { purchase, buyer, offer, kind, now },
    );
  } else {
    // The catalogue may have changed since the purchase was opened.
    change('update purchase set kind = :kind where id = :purchase', { purchase, kind });
  }
  change(
    `insert into reference (id, buyer, purchase, pays_for) values (:reference, :buyer, :purchase, :paysFor)
     on conflict (id) do nothing`,
    { reference, buyer, purchase, paysFor: kind === 'recurring' ? 'agreement' : 'import' },
  );
  return writeAttempt(connection, now, ids, { ...claim, purchase, series: reference, upsale: null });
};
