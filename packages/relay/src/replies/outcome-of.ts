import type { Outcome } from '@landerpay/checkout';
import type { Placed } from '../ledger/answer.js';
import type { Attempt } from '../ledger/attempt.js';
import type { Parts } from '../parts.js';

/** Until when the order takes upsales, as ISO 8601; `null` where the shop sells none. */
const upsellsUntil = (
  { soldAt }: Attempt,
  { catalogue, crm, settings }: Pick<Parts, 'catalogue' | 'crm' | 'settings'>,
): string | null => {
  const sellsNone = catalogue.upsells.size === 0 || crm.capabilities.upsale === 'none';
  return soldAt === null || sellsNone ? null : new Date(soldAt + settings.upsellWindow).toISOString();
};

/** The order with what is derived each time; its capability is never stored. */
const placedOutcome = (attempt: Attempt, { order }: Placed, parts: Parts): Outcome => {
  const { purchase, buyer, kind } = attempt;
  const capability = parts.hashes.capability({ purchase, buyer, order: order.number });
  return {
    outcome: 'placed',
    order: { ...order, kind, upsellsUntil: upsellsUntil(attempt, parts), capability },
  };
};

/**
 * How an attempt stands, as its buyer is told. `mayResume` says that the caller's request is the attempt's own and that
 * nobody drives it here: if nobody holds its lease either, the same request may be posted again (rule 8).
 */
export const outcomeOf = (attempt: Attempt, mayResume: boolean, parts: Parts): Outcome => {
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
      return placedOutcome(attempt, attempt.answer, parts);
    case 'not-sent':
      return attempt.answer.outcome === 'placed'
        ? placedOutcome(attempt, attempt.answer, parts)
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
