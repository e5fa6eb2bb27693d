import * as v from 'valibot';
import type { StoredAnswer } from '../answer.js';
import type { Attempt, AttemptState } from '../attempt.js';
import { isMoved } from '../moves.js';
import { endedStates, unfinishedStates } from '../states.js';
import type { Verdict } from '../verdict.js';
import { adoptOrder } from './adopted-orders.js';
import { book } from './bookings.js';
import type { Connection } from './connection.js';
import { forTheSame, sameAs } from './for-the-same.js';

/** What recording a verdict changed beside the attempt itself. */
export type Change = { readonly late: boolean; readonly double: boolean };

const unfinished = unfinishedStates.map((state) => `'${state}'`).join(', ');

const othersRow = v.tuple([v.object({ unfinished: v.number(), sentLater: v.number() })]);

/** How many other attempts for the same are unfinished, and how many later ones may have moved money. */
const othersOf = ({ rows }: Connection, attempt: Attempt) => {
  const [counted] = v.parse(
    othersRow,
    rows(
      `select
         coalesce(sum(state in (${unfinished})), 0) as unfinished,
         coalesce(sum(send_by is not null and rowid > (select rowid from attempt where id = :id)), 0) as "sentLater"
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

/** Moves an attempt by what was learned; `null` where it is known better already. */
export const recordVerdict = (
  connection: Connection,
  now: number,
  {
    attempt,
    verdict,
    lookUpAgain,
  }: {
    readonly attempt: Attempt;
    readonly verdict: Verdict;
    readonly lookUpAgain: number | null;
  },
): Change | null => {
  if (!isMoved(attempt, verdict)) return null;
  const wasBooked = attempt.state === 'placed' || attempt.state === 'review';
  const columns = columnsOf(verdict);
  // First, so that a review finds its purchase without another unfinished attempt.
  if (columns.answer?.outcome === 'placed') adoptOrder(connection, attempt, columns.answer);
  const others = othersOf(connection, attempt);
  // A purchase has one unfinished attempt for its order: where that is another one, a late booking counts as placed
  // at once; its review goes on.
  const isCrowded = attempt.paysFor.for === 'import' && others.unfinished > 0;
  const state = columns.state === 'review' && isCrowded ? 'placed' : columns.state;
  const expiry = verdict.becomes === 'awaiting-buyer' ? Date.parse(verdict.answer.expiresAt) : null;
  connection.change(
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
  if (isBooked) book(connection, now, { attempt, state, order: verdict.answer.order.number });
  return {
    late: isBooked && endedStates.some((ended) => ended === attempt.state),
    double: isBooked && !wasBooked && others.sentLater > 0,
  };
};
