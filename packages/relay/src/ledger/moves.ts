import type { Attempt } from './attempt.js';
import { isMovedBy, type Verdict } from './verdict.js';

/**
 * Whether a verdict moves an attempt: by its state, and where two cases of one state differ, by what it knows. A
 * booking that was told while the CRM still checked it takes the end of that check (rule 15); what is held only because
 * nobody could tell ends when look-ups can (rule 19).
 */
export const isMoved = (attempt: Attempt, verdict: Verdict): boolean => {
  if (isMovedBy(attempt.state, verdict)) return true;
  if (attempt.state === 'placed') {
    return attempt.answer.order.review === 'pending' && verdict.becomes === 'placed';
  }
  return (
    attempt.state === 'held' && attempt.because === 'unsettled-too-long' && verdict.becomes === 'not-booked'
  );
};

/** Whether a person may say so: what waits for one, or cannot be told, also ends as not booked by their word. */
export const isMovedByHand = (attempt: Attempt, verdict: Verdict): boolean =>
  isMoved(attempt, verdict) || (attempt.state === 'held' && verdict.becomes === 'not-booked');
