import * as v from 'valibot';
import type { AttemptId } from '../../secrets/identifiers.js';
import { attemptId } from '../../secrets/identifiers.js';
import type { Attempt } from '../attempt.js';
import type { LookUpAgain, Overdue } from '../ledger.js';
import { unsentAnswer } from './adopted-orders.js';
import { readAttempt, selectAttempts } from './attempt-rows.js';
import type { Store, Transaction } from './store.js';

export const noteLookUp = async (
  { change, now }: Transaction,
  attempt: AttemptId,
  found: 'not-yet' | 'cannot-tell',
  lookUpAgain: LookUpAgain,
): Promise<void> => {
  await change(
    `update attempt set look_ups = look_ups + 1, not_yet = not_yet + :counted, look_up_at = :lookUpAt where id = :id`,
    {
      id: attempt,
      counted: found === 'not-yet' ? 1 : 0,
      lookUpAt: lookUpAgain === null ? null : now + lookUpAgain,
    },
  );
};

const unanswered = `state = 'sent' and lease_until <= :now`;
const abandoned = `state in ('claimed', 'identified') and lease_until <= :before`;

const idRows = v.array(v.object({ id: attemptId }));

const overdueIds = async ({ rows, now }: Transaction, { abandonedAfter }: Overdue) =>
  v
    .parse(
      idRows,
      await rows(`select id from attempt where (${unanswered}) or (${abandoned})`, {
        now,
        before: now - abandonedAfter,
      }),
    )
    .map(({ id }) => id);

/** Moves it if it still is overdue; `null` where somebody else moved it. */
const moveOne = async (
  transaction: Transaction,
  id: AttemptId,
  { abandonedAfter }: Overdue,
): Promise<Attempt | null> => {
  const { change, now } = transaction;
  const becameUnknown = await change(
    `update attempt set state = 'settling', unknown_since = :now, lease = null, lease_until = null,
       look_ups = 0, look_up_at = :now where id = :id and ${unanswered}`,
    { id, now },
  );
  const ended =
    becameUnknown === 0 &&
    (await change(
      `update attempt set state = 'not-sent', answer = ${unsentAnswer}, lease = null, lease_until = null
       where id = :id and ${abandoned}`,
      { id, before: now - abandonedAfter },
    )) === 1;
  return becameUnknown === 1 || ended ? readAttempt(transaction, id) : null;
};

/** What moves by time alone. Each is moved once, however many relays look. */
export const moveOverdue = async (store: Store, overdue: Overdue): Promise<readonly Attempt[]> => {
  const moved: Attempt[] = [];
  for (const attempt of await store.read((transaction) => overdueIds(transaction, overdue))) {
    const after = await store.write([{ attempt }], (transaction) => moveOne(transaction, attempt, overdue));
    if (after !== null) moved.push(after);
  }
  return moved;
};

export const dueForLookUp = (transaction: Transaction, limit: number): Promise<readonly Attempt[]> =>
  selectAttempts(transaction, 'attempt.look_up_at <= :now order by attempt.look_up_at limit :limit', {
    now: transaction.now,
    limit,
  });
