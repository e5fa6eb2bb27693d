import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Without } from './safeguard.js';

const offerHash = v.pipe(v.string(), v.brand('OfferHash'));

/** Each reference has a purchase of its own, as if two tabs were two buyers. */
export const withoutUniquePurchase: Without = ({ crm, ledger }) => ({
  crm,
  ledger: {
    ...ledger,
    claim: (claim) => {
      const own = createHash('sha256').update(claim.offer).update(claim.reference).digest('base64url');
      return ledger.claim({ ...claim, offer: v.parse(offerHash, own) });
    },
  },
});
