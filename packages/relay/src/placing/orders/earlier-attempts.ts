import { findOrder } from '../../crm-calls/calls.js';
import { tellRecorded, tellState } from '../../events/tell.js';
import type { Attempt, AttemptIn } from '../../ledger/attempt.js';
import type { Verdict } from '../../ledger/verdict.js';
import type { Parts } from '../../parts.js';
import { bookedVerdict } from '../../settling/booked-answer.js';
import { type Found, queryFor, readFound } from '../../settling/found.js';
import type { LiveAttempt } from '../live-attempt.js';

type Booked = {
  readonly attempt: Attempt;
  readonly verdict: Extract<Verdict, { readonly becomes: 'placed' | 'review' }>;
};

/** What look-ups say about the attempts before this one. */
type Earlier =
  | { readonly say: 'nothing-booked' }
  | { readonly say: 'booked'; readonly booked: Booked }
  | { readonly say: 'booked-differently' }
  | { readonly say: 'cannot-tell' };

/** What one answer says, read for each attempt that it could be about. */
const readFor = (attempts: readonly Attempt[], found: (attempt: Attempt) => Found): Earlier => {
  const all = attempts.map((attempt) => ({ attempt, found: found(attempt) }));
  for (const { attempt, found: one } of all) {
    if (one.found === 'booked') {
      return { say: 'booked', booked: { attempt, verdict: bookedVerdict(one.order, attempt.sale) } };
    }
  }
  if (all.some(({ found: one }) => one.found === 'booked-differently')) return { say: 'booked-differently' };
  return all.some(({ found: one }) => one.found === 'cannot-tell')
    ? { say: 'cannot-tell' }
    : { say: 'nothing-booked' };
};

const lookUpEarlier = async (
  parts: Parts,
  attempt: Attempt,
  others: readonly Attempt[],
): Promise<Earlier> => {
  const { crm } = parts;
  if (crm.capabilities.lookUp === 'by-order-number') {
    const query = queryFor(crm, attempt);
    if (query === null) return { say: 'cannot-tell' };
    const answer = await findOrder(parts, attempt, query);
    return readFor(others, (other) => readFound(crm, other, answer));
  }
  for (const other of others) {
    const answer = await findOrder(parts, other, { by: 'mark', mark: other.mark });
    const said = readFor([other], () => readFound(crm, other, answer));
    if (said.say !== 'nothing-booked') return said;
  }
  return { say: 'nothing-booked' };
};

/** An earlier attempt is booked: it becomes what it is, and in the same commit this one ends unsent with its order. */
const adopt = async (parts: Parts, { lease }: LiveAttempt, { attempt, verdict }: Booked): Promise<void> => {
  const { ledger, log, settings } = parts;
  const lookUpAgain = verdict.becomes === 'review' ? settings.reviewPause : null;
  const recorded = await ledger.record(attempt.id, verdict, lookUpAgain);
  tellState(log, await ledger.read(lease.attempt));
  tellRecorded(log, verdict, recorded);
};

/** The ledger knows a booking of the purchase already: this attempt ends unsent with its order, without a look-up. */
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
 * Before a further attempt of a purchase sends money, the CRM must say that nothing of the earlier ones is booked
 * (rule 16). `false` means that this request may not send.
 */
export const nothingBookedBefore = async (parts: Parts, live: LiveAttempt): Promise<boolean> => {
  const { ledger, log, settings } = parts;
  const { attempt } = live;
  const others = await ledger.othersOfPurchase(attempt.id);
  if (others.length === 0) return true;
  const known = others.find(isBooked);
  if (known !== undefined) {
    await endWithKnown(parts, live, known);
    return false;
  }
  const earlier = await lookUpEarlier(parts, attempt, others);
  switch (earlier.say) {
    case 'nothing-booked':
      return true;
    case 'booked':
      await adopt(parts, live, earlier.booked);
      return false;
    case 'booked-differently': {
      const verdict: Verdict = { becomes: 'held', because: 'booked-differently' };
      tellRecorded(log, verdict, await ledger.record(attempt.id, verdict, settings.heldPause));
      return false;
    }
    case 'cannot-tell':
      return false;
    default:
      return earlier satisfies never;
  }
};
