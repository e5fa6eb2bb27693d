import type { Attempt } from '../ledger/attempt.js';
import type { Recorded } from '../ledger/ledger.js';
import type { Verdict } from '../ledger/verdict.js';
import type { Alarm, AttemptFields, Log } from './event.js';

export const attemptFields = ({ id, purchase, order, paysFor }: Attempt): AttemptFields => ({
  attempt: id,
  purchase,
  order,
  step: paysFor.for === 'upsale' ? paysFor.step : null,
});

export const raiseAlarm = (log: Log, attempt: Attempt, alarm: Alarm): void =>
  log({ event: 'alarm', alarm, ...attemptFields(attempt) });

export const tellState = (log: Log, attempt: Attempt): void =>
  log({ event: 'attempt', state: attempt.state, ...attemptFields(attempt) });

/** Tells what recording a verdict came to, alarms included. */
export const tellRecorded = (log: Log, verdict: Verdict, recorded: Recorded): void => {
  const { attempt } = recorded;
  if (!recorded.recorded) return;
  tellState(log, attempt);
  if (verdict.becomes === 'held') {
    log({ event: 'held', because: verdict.because, ...attemptFields(attempt) });
    raiseAlarm(log, attempt, 'held');
  }
  if (verdict.becomes === 'rejected' && verdict.answer.because === 'account') {
    raiseAlarm(log, attempt, 'account-refused');
  }
  if (attempt.state === 'placed' && attempt.answer.order.review === 'refused') {
    raiseAlarm(log, attempt, 'review-refused');
  }
  if (recorded.late) raiseAlarm(log, attempt, 'late-booking');
  if (recorded.double) raiseAlarm(log, attempt, 'double');
};
