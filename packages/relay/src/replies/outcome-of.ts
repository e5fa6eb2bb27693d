import type { Outcome } from '@landerpay/checkout';
import type { Placed } from '../ledger/answer.js';
import type { Attempt } from '../ledger/attempt.js';
import type { Hashes } from '../secrets/hashes.js';

const withCapability = (
  { purchase, buyer }: Attempt,
  { order }: Placed,
  { capability }: Hashes,
): Outcome => ({
  outcome: 'placed',
  order: { ...order, capability: capability({ purchase, buyer, order: order.number }) },
});

/**
 * How an attempt stands, as its buyer is told. `mayResume` says that the caller's request is the attempt's own and that
 * nobody drives it here: if nobody holds its lease either, the same request may be posted again (rule 8).
 */
export const outcomeOf = (attempt: Attempt, mayResume: boolean, hashes: Hashes): Outcome => {
  const since = new Date(attempt.claimedAt).toISOString();
  switch (attempt.state) {
    case 'claimed':
    case 'identified':
      return { outcome: 'settling', since, resume: mayResume && !attempt.leased };
    case 'sent':
    case 'settling':
    case 'held':
      return { outcome: 'settling', since, resume: false };
    case 'review':
    case 'placed':
      return withCapability(attempt, attempt.answer, hashes);
    case 'not-sent':
      return attempt.answer.outcome === 'placed'
        ? withCapability(attempt, attempt.answer, hashes)
        : attempt.answer;
    case 'awaiting-buyer':
    case 'declined':
    case 'rejected':
    case 'not-booked':
      return attempt.answer;
    default:
      return attempt satisfies never;
  }
};
