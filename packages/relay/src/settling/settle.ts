import { raiseAlarm, tellRecorded } from '../events/tell.js';
import { type Attempt, isUpsaleAttempt } from '../ledger/attempt.js';
import type { Booked } from '../ledger/verdict.js';
import type { Parts } from '../parts.js';
import { isChargedTwice } from './charged-twice.js';
import { decide } from './decide.js';
import { lookUpOrder } from './find-order.js';
import type { Found } from './found.js';
import { lookUpUpsale } from './upsales/current-order.js';

const unsentStates: readonly Attempt['state'][] = ['claimed', 'identified', 'not-sent'];

/** Whether the order may have grown by upsales since the attempt was told: then its total says nothing of this one. */
const mayHaveGrown = (others: readonly Attempt[]): boolean =>
  others.some((other) => isUpsaleAttempt(other) && !unsentStates.includes(other.state));

/** Whether the buyer was told another total than the CRM has booked by now (rule 28). */
const isOtherThanTold = (attempt: Attempt, { answer }: Booked, others: readonly Attempt[]): boolean => {
  if (attempt.state !== 'review' && attempt.state !== 'placed') return false;
  const told = attempt.answer.order.total;
  const { total } = answer.order;
  const isOther = told.amount !== total.amount || told.currency !== total.currency;
  return isOther && !mayHaveGrown(others);
};

/** Looks an attempt up once, and records what that decides. It never sends. */
export const settle = async (parts: Parts, attempt: Attempt): Promise<void> => {
  const { ledger, log, settings } = parts;
  const at = await ledger.now();
  const others = await ledger.othersOfPurchase(attempt.id);
  const found: Found = isUpsaleAttempt(attempt)
    ? await lookUpUpsale(parts, attempt, others)
    : await lookUpOrder(parts, attempt, others);
  const decision = decide(attempt, { found, at }, settings);
  if ('verdict' in decision) {
    const recorded = await ledger.record(attempt.id, decision.verdict, decision.lookUpAgain);
    tellRecorded(log, decision.verdict, recorded);
    if (recorded.recorded && found.found === 'booked') {
      const isUpsaleOfOtherTotal = isUpsaleAttempt(attempt) && found.differs;
      if (isUpsaleOfOtherTotal || isOtherThanTold(attempt, found.verdict, others)) {
        raiseAlarm(log, recorded.attempt, 'booked-differently');
      }
    }
    return;
  }
  if (decision.alarm !== undefined) raiseAlarm(log, attempt, decision.alarm);
  if (await isChargedTwice(parts, attempt, found)) raiseAlarm(log, attempt, 'double');
  const counted = found.found === 'not-yet' ? 'not-yet' : 'cannot-tell';
  await ledger.noteLookUp(attempt.id, counted, decision.lookUpAgain);
};
