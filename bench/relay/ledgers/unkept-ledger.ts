import { randomBytes } from 'node:crypto';
import type { OrderNumber } from '@landerpay/checkout';
import { type Attempt, type Claim, createRandomIds, type Ledger, type Verdict } from '@landerpay/relay';

const never = (): never => {
  throw new Error('The bench places orders only.');
};

type Id = Attempt['id'];

/** How many attempts are remembered, so that a request can still read its own. */
const remembered = 1_000;

/** What a ledger costs is measured against this one: it checks nothing, and forgets all but the last attempts. */
export const unkeptLedger = (): Ledger => {
  const ids = createRandomIds(randomBytes);
  const attempts = new Map<Id, Attempt>();
  const found = (id: Id): Attempt => attempts.get(id) ?? never();
  const put = (attempt: Attempt): Attempt => {
    attempts.set(attempt.id, attempt);
    for (const oldest of attempts.keys()) {
      if (attempts.size <= remembered) break;
      attempts.delete(oldest);
    }
    return attempt;
  };
  const shared = ({ id, purchase, buyer, reference, paysFor, number, ...rest }: Attempt) => {
    const { fingerprint, mark, sale, consent, order, kind, soldAt, claimedAt } = rest;
    return {
      id,
      purchase,
      buyer,
      reference,
      paysFor,
      number,
      fingerprint,
      mark,
      sale,
      consent,
      order,
      kind,
      soldAt,
      claimedAt,
    };
  };
  const begun = (claim: Claim): Attempt => {
    const { buyer, reference, number, fingerprint, mark, sale, consent } = claim;
    return {
      state: 'claimed',
      leased: true,
      id: ids.attempt(),
      purchase: ids.purchase(),
      buyer,
      reference,
      paysFor: { for: 'import' },
      number,
      fingerprint,
      mark,
      sale,
      consent,
      order: null,
      kind: 'one-time',
      soldAt: null,
      claimedAt: Date.now(),
    };
  };
  const after = (attempt: Attempt, verdict: Verdict): Attempt => {
    if (verdict.becomes !== 'placed') return never();
    return { ...shared(attempt), state: 'placed', answer: verdict.answer, lookUps: 0 };
  };
  const identified = (id: Id, order: OrderNumber | null): Attempt =>
    put({ ...shared(found(id)), state: 'identified', leased: true, order });
  return {
    now: async () => Date.now(),
    findByKey: async () => null,
    read: async (id) => found(id),
    othersOfPurchase: async () => [],
    claim: async (claim) => {
      const attempt = put(begun(claim));
      return { claim: 'claimed', attempt, lease: { attempt: attempt.id, token: ids.lease() } };
    },
    releaseLease: async () => {},
    identify: async ({ attempt }, order) => ({ identified: true, attempt: identified(attempt, order) }),
    markSent: async ({ attempt }, sendWithin) => {
      put({ ...shared(found(attempt)), state: 'sent', sendBy: Date.now() + sendWithin, leased: true });
      return { sent: true };
    },
    record: async (id, verdict) => ({
      recorded: true,
      attempt: put(after(found(id), verdict)),
      late: false,
      double: false,
    }),
    paused: async () => null,
    sessionOfVisit: async () => null,
    writable: async () => {},
    isOfSecret: async () => true,
    close: async () => {},
    findSoldOrder: never,
    claimUpsale: never,
    takeLease: never,
    keepSnapshot: never,
    takeOver: never,
    markUnsent: never,
    endUnsent: never,
    noteLookUp: never,
    moveOverdue: async () => [],
    dueForLookUp: async () => [],
    openForLead: never,
    giveLead: never,
    beginFinish: never,
    endFinish: never,
    undoFinish: never,
    timesSold: never,
    rememberVisit: never,
    pause: never,
    resume: never,
    list: never,
    find: never,
    countUnfinished: never,
    settleByHand: never,
    audit: never,
    audits: never,
    soldSince: never,
    forget: never,
    strip: never,
  };
};
