import type { AttemptId } from '../../secrets/identifiers.js';
import type { Attempt } from '../attempt.js';
import type { Overdue } from '../ledger.js';
import { unsentAnswer } from './adopted-orders.js';
import { selectAttempts } from './attempt-rows.js';
import type { Connection } from './connection.js';

export const noteLookUp = (
  { change }: Connection,
  now: number,
  {
    attempt,
    found,
    lookUpAgain,
  }: {
    readonly attempt: AttemptId;
    readonly found: 'not-yet' | 'cannot-tell';
    readonly lookUpAgain: number | null;
  },
): void => {
  change(
    `update attempt set look_ups = look_ups + 1, not_yet = not_yet + :counted, look_up_at = :lookUpAt where id = :id`,
    {
      id: attempt,
      counted: found === 'not-yet' ? 1 : 0,
      lookUpAt: lookUpAgain === null ? null : now + lookUpAgain,
    },
  );
};

/** What moves by time alone. Each is moved once, however many relays look. */
export const moveOverdue = (
  connection: Connection,
  now: number,
  { abandonedAfter }: Overdue,
): readonly Attempt[] => {
  const overdue = selectAttempts(
    connection,
    `(attempt.state = 'sent' and attempt.lease_until <= :now)
     or (attempt.state in ('claimed', 'identified') and attempt.lease_until <= :now - :abandonedAfter)`,
    { now, abandonedAfter },
  );
  for (const { id, state } of overdue) {
    connection.change(
      state === 'sent'
        ? `update attempt set state = 'settling', unknown_since = :now, lease = null, lease_until = null,
             look_ups = 0, look_up_at = :now where id = :id`
        : `update attempt set state = 'not-sent', answer = ${unsentAnswer},
             lease = null, lease_until = null where id = :id`,
      state === 'sent' ? { id, now } : { id },
    );
  }
  return overdue.flatMap(({ id }) => selectAttempts(connection, 'attempt.id = :id', { now, id }));
};

export const dueForLookUp = (connection: Connection, now: number, limit: number): readonly Attempt[] =>
  selectAttempts(connection, 'attempt.look_up_at <= :now order by attempt.look_up_at limit :limit', {
    now,
    limit,
  });
