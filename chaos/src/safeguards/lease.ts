import type { Without } from './safeguard.js';

const atOnce = 0;
const briefly = 1_000;

/** A lease is over as soon as it is given, and whoever has lost one goes on all the same. */
export const withoutLease: Without = ({ crm, ledger }) => ({
  crm,
  ledger: {
    ...ledger,
    claim: (claim) => ledger.claim({ ...claim, leaseFor: atOnce }),
    takeLease: (attempt) => ledger.takeLease(attempt, atOnce),
    identify: async ({ attempt }, order) => {
      const lease = await ledger.takeLease(attempt, briefly);
      return lease === null
        ? { identified: true, attempt: await ledger.read(attempt) }
        : ledger.identify(lease, order, atOnce);
    },
    markSent: async ({ attempt }, sendWithin, leaseFor) => {
      const lease = await ledger.takeLease(attempt, briefly);
      return lease === null ? { sent: true } : ledger.markSent(lease, sendWithin, leaseFor);
    },
  },
});
