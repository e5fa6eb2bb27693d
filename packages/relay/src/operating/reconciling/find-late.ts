import { tellRecorded } from '../../events/tell.js';
import { type Attempt, type AttemptState, isUpsaleAttempt } from '../../ledger/attempt.js';
import type { LookUpParts } from '../../parts.js';
import { lookUpOrder } from '../../settling/find-order.js';
import { lookUpUpsale } from '../../settling/upsales/current-order.js';
import type { Difference } from './difference.js';

/** Ends after which a booking is late; what is on its way is the sweep's affair. */
const endedOtherwise: readonly AttemptState[] = ['declined', 'rejected', 'not-sent', 'not-booked'];

/** In a ledger that was restored, what was sent since stands as it was before: unsent, and nobody acts for it. */
const isLeftUnsent = (attempt: Attempt): boolean =>
  (attempt.state === 'claimed' || attempt.state === 'identified') && !attempt.leased;

const mayBeLate = (attempt: Attempt): boolean =>
  endedOtherwise.includes(attempt.state) || isLeftUnsent(attempt);

const isLookedUp = (attempt: Attempt, { crm }: LookUpParts): boolean =>
  crm.capabilities.lookUp === 'by-mark' || attempt.order !== null;

/** Looks up an attempt that has no order in the ledger, and records the one that the CRM has. */
export const findLate = async (parts: LookUpParts, attempt: Attempt): Promise<readonly Difference[]> => {
  if (!mayBeLate(attempt) || !isLookedUp(attempt, parts)) return [];
  const others = await parts.ledger.othersOfPurchase(attempt.id);
  const found = isUpsaleAttempt(attempt)
    ? await lookUpUpsale(parts, attempt, others)
    : await lookUpOrder(parts, attempt, others);
  if (found.found === 'booked-differently' && found.mine) {
    const saw = 'The order carries this attempt’s mark, with other products or another total.';
    return [{ difference: 'booked-differently', order: attempt.order, attempt: attempt.id, saw }];
  }
  if (found.found !== 'booked') return [];
  const again = found.verdict.becomes === 'review' ? parts.settings.reviewPause : null;
  const recorded = await parts.ledger.record(attempt.id, found.verdict, again);
  tellRecorded(parts.log, found.verdict, recorded);
  if (!recorded.recorded) return [];
  const saw = `It stood as ${attempt.state}; it is recorded as ${recorded.attempt.state} now.`;
  return [{ difference: 'booked-late', order: recorded.attempt.order, attempt: attempt.id, saw }];
};
