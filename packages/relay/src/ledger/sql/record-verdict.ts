import * as v from 'valibot';
import type { StoredAnswer } from '../answer.js';
import type { Attempt, AttemptState } from '../attempt.js';
import type { LookUpAgain } from '../ledger.js';
import { endedStates, unfinishedStates } from '../states.js';
import type { Verdict } from '../verdict.js';
import { adoptOrder } from './adopted-orders.js';
import { book } from './bookings.js';
import { whole } from './columns.js';
import { forTheSame, sameAs } from './for-the-same.js';
import { inStates } from './in-states.js';
import type { Transaction } from './store.js';

/** What recording a verdict changed beside the attempt itself. */
export type Change = { readonly late: boolean; readonly double: boolean };

const othersRow = v.tuple([v.object({ unfinished: whole, sentLater: whole })]);

/** How many other attempts for the same are unfinished, and how many later ones may have moved money. */
const othersOf = async ({ rows }: Transaction, attempt: Attempt) => {
  const [counted] = v.parse(
    othersRow,
    await rows(
      `select
         count(*) filter (where state in (${inStates(unfinishedStates)})) as unfinished,
         count(*) filter (
           where send_by is not null and sequence > (select sequence from attempt where id = :id)
         ) as "sentLater"
       from attempt where id <> :id and ${forTheSame}`,
      { id: attempt.id, ...sameAs(attempt) },
    ),
  );
  return counted;
};

type Columns = {
  readonly state: AttemptState;
  readonly answer: StoredAnswer | null;
  readonly because: string | null;
};

const columnsOf = (verdict: Verdict): Columns => {
  switch (verdict.becomes) {
    case 'not-booked':
      return { state: 'not-booked', answer: { outcome: 'not-placed', why: 'not-booked' }, because: null };
    case 'settling':
      return { state: 'settling', answer: null, because: null };
    case 'held':
      return { state: 'held', answer: null, because: verdict.because };
    case 'placed':
    case 'review':
    case 'declined':
    case 'rejected':
    case 'awaiting-buyer':
      return { state: verdict.becomes, answer: verdict.answer, because: null };
    default:
      return verdict satisfies never;
  }
};

/** Writes what was learned about an attempt that it moves, and about what it pays for. */
export const recordVerdict = async (
  transaction: Transaction,
  attempt: Attempt,
  verdict: Verdict,
  lookUpAgain: LookUpAgain,
): Promise<Change> => {
  const { change, now } = transaction;
  const wasBooked = attempt.state === 'placed' || attempt.state === 'review';
  const columns = columnsOf(verdict);
  // First, so that a review finds its purchase without another unfinished attempt.
  if (columns.answer?.outcome === 'placed') await adoptOrder(transaction, attempt, columns.answer);
  const others = await othersOf(transaction, attempt);
  // A purchase has one unfinished attempt for its order: where that is another one, a late booking counts as placed
  // at once; its review goes on.
  const isCrowded = attempt.paysFor.for === 'import' && others.unfinished > 0;
  const state = columns.state === 'review' && isCrowded ? 'placed' : columns.state;
  const expiry = verdict.becomes === 'awaiting-buyer' ? Date.parse(verdict.answer.expiresAt) : null;
  await change(
    `update attempt set state = :state, answer = :answer, held_because = :because, lease = null, lease_until = null,
       booking = coalesce(:booking, booking),
       unknown_since = coalesce(unknown_since, :now), send_by = coalesce(:expiry, send_by),
       look_ups = 0, look_up_at = :lookUpAt
     where id = :id`,
    {
      id: attempt.id,
      state,
      answer: columns.answer === null ? null : JSON.stringify(columns.answer),
      because: columns.because,
      booking: 'booking' in verdict ? JSON.stringify(verdict.booking) : null,
      now,
      expiry,
      lookUpAt: lookUpAgain === null ? null : now + lookUpAgain,
    },
  );
  const isBooked = verdict.becomes === 'placed' || verdict.becomes === 'review';
  if (isBooked) await book(transaction, { attempt, state, order: verdict.answer.order.number });
  return {
    late: isBooked && endedStates.some((ended) => ended === attempt.state),
    double: isBooked && !wasBooked && others.sentLater > 0,
  };
};
