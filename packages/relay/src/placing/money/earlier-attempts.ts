import { tellRecorded, tellState } from '../../events/tell.js';
import type { Attempt, AttemptIn } from '../../ledger/attempt.js';
import type { Booked, Verdict } from '../../ledger/verdict.js';
import type { Parts } from '../../parts.js';
import type { Found } from '../../settling/found.js';
import type { LiveAttempt } from '../live-attempt.js';

/** What look-ups say about the attempts for the same before this one. */
export type Earlier =
  | { readonly say: 'nothing-booked' }
  | { readonly say: 'booked'; readonly attempt: Attempt; readonly verdict: Booked }
  | { readonly say: 'booked-differently' }
  | { readonly say: 'cannot-tell' };

/** What one answer says, read for each attempt that it could be about. */
export const readFor = (attempts: readonly Attempt[], found: (attempt: Attempt) => Found): Earlier => {
  const all = attempts.map((attempt) => ({ attempt, found: found(attempt) }));
  for (const { attempt, found: one } of all) {
    if (one.found === 'booked') return { say: 'booked', attempt, verdict: one.verdict };
  }
  if (all.some(({ found: one }) => one.found === 'booked-differently')) return { say: 'booked-differently' };
  return all.some(({ found: one }) => one.found === 'cannot-tell')
    ? { say: 'cannot-tell' }
    : { say: 'nothing-booked' };
};

/** An earlier attempt is booked: it becomes what it is, and in the same commit this one ends unsent with its order. */
const adopt = async (
  parts: Parts,
  { lease }: LiveAttempt,
  { attempt, verdict }: Extract<Earlier, { readonly say: 'booked' }>,
): Promise<void> => {
  const { ledger, log, settings } = parts;
  const lookUpAgain = verdict.becomes === 'review' ? settings.reviewPause : null;
  const recorded = await ledger.record(attempt.id, verdict, lookUpAgain);
  tellState(log, await ledger.read(lease.attempt));
  tellRecorded(log, verdict, recorded);
};

/** The ledger knows a booking already: this attempt ends unsent with its order, without a look-up. */
const endWithKnown = async (
  { ledger, log }: Parts,
  { lease }: LiveAttempt,
  { answer }: AttemptIn<'placed' | 'review'>,
): Promise<void> => {
  if (await ledger.endUnsent(lease, answer)) tellState(log, await ledger.read(lease.attempt));
};

const isBooked = (attempt: Attempt): attempt is AttemptIn<'placed' | 'review'> =>
  attempt.state === 'placed' || attempt.state === 'review';

/**
 * Before a further attempt sends money, the CRM must say that nothing of the earlier ones for the same is booked
 * (rule 16). `false` means that this request may not send.
 */
export const nothingBookedBefore = async (
  parts: Parts,
  live: LiveAttempt,
  earlier: readonly Attempt[],
  lookUp: () => Promise<Earlier>,
): Promise<boolean> => {
  const { ledger, log, settings } = parts;
  const { attempt } = live;
  if (earlier.length === 0) return true;
  const known = earlier.find(isBooked);
  if (known !== undefined) {
    await endWithKnown(parts, live, known);
    return false;
  }
  const said = await lookUp();
  switch (said.say) {
    case 'nothing-booked':
      return true;
    case 'booked':
      await adopt(parts, live, said);
      return false;
    case 'booked-differently': {
      const verdict: Verdict = { becomes: 'held', because: 'booked-differently' };
      tellRecorded(log, verdict, await ledger.record(attempt.id, verdict, settings.heldPause));
      return false;
    }
    case 'cannot-tell':
      return false;
    default:
      return said satisfies never;
  }
};
