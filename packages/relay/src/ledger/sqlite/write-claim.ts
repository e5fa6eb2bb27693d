import type { RandomIds } from '../../secrets/random-ids.js';
import type { Lease } from '../attempt.js';
import type { Claim } from '../claim.js';
import type { Connection } from './connection.js';
import { addHandle } from './handles.js';
import { openPurchase } from './purchase-rows.js';

/** Writes purchase, reference, attempt, key and lease, as far as they are new. */
export const writeClaim = (connection: Connection, now: number, ids: RandomIds, claim: Claim): Lease => {
  const { change } = connection;
  const { key, buyer, offer, reference, fingerprint } = claim;
  const open = openPurchase(connection, buyer, offer);
  const purchase = open ?? ids.purchase();
  if (open === null) {
    change('insert into purchase (id, buyer, offer, opened_at) values (:purchase, :buyer, :offer, :now)', {
      purchase,
      buyer,
      offer,
      now,
    });
  }
  change(
    `insert into reference (id, buyer, purchase, pays_for) values (:reference, :buyer, :purchase, 'import')
     on conflict (id) do nothing`,
    { reference, buyer, purchase },
  );
  const lease: Lease = { attempt: ids.attempt(), token: ids.lease() };
  change(
    `insert into attempt
       (id, purchase, reference, number, fingerprint, mark, sale, claimed_at, state, lease, lease_until)
     values
       (:id, :purchase, :reference, :number, :fingerprint, :mark, :sale, :now, 'claimed', :token, :until)`,
    {
      id: lease.attempt,
      purchase,
      reference,
      number: claim.number,
      fingerprint,
      mark: claim.mark,
      sale: JSON.stringify(claim.sale),
      now,
      token: lease.token,
      until: now + claim.leaseFor,
    },
  );
  addHandle(connection, { key, fingerprint, attempt: lease.attempt });
  return lease;
};
