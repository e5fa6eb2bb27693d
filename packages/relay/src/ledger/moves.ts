import type { Attempt } from './attempt.js';
import { isMovedBy, type Verdict } from './verdict.js';

/**
 * Whether a verdict moves an attempt: by its state, and where two cases of one state differ, by what it knows. A
 * booking that was told while the CRM still checked it takes the end of that check (rule 15).
 */
export const isMoved = (attempt: Attempt, verdict: Verdict): boolean => {
  if (isMovedBy(attempt.state, verdict)) return true;
  return (
    attempt.state === 'placed' && attempt.answer.order.review === 'pending' && verdict.becomes === 'placed'
  );
};
