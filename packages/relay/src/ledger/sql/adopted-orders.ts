import * as v from 'valibot';
import { attemptId } from '../../secrets/identifiers.js';
import { notSentSchema, type Placed } from '../answer.js';
import type { Attempt } from '../attempt.js';
import { json } from './columns.js';
import { forTheSame, sameAs } from './for-the-same.js';
import type { Statements } from './store.js';

const notSent = JSON.stringify({ outcome: 'not-placed', why: 'not-sent' });

/** In an update of `attempt`: the order that another attempt for the same has booked, else that nothing was sent. */
export const unsentAnswer = `coalesce(
  (select booked.answer from attempt as booked
   where booked.purchase = attempt.purchase and booked.step is not distinct from attempt.step
     and booked.ordinal is not distinct from attempt.ordinal
     and booked.id <> attempt.id and booked.state in ('placed', 'review')
   order by booked.sequence limit 1),
  '${notSent}')`;

const unsentRows = v.array(v.object({ id: attemptId, answer: json(notSentSchema) }));

/**
 * What attempts pay for is booked by one of them: the unsent ones end with that order, and those that ended with it
 * before are told what became of it since.
 */
export const adoptOrder = async (
  { rows, change }: Statements,
  attempt: Attempt,
  placed: Placed,
): Promise<void> => {
  const answer = JSON.stringify(placed);
  await change(
    `update attempt set state = 'not-sent', answer = :answer, lease = null, lease_until = null
     where ${forTheSame} and state in ('claimed', 'identified')`,
    { ...sameAs(attempt), answer },
  );
  const unsent = v.parse(
    unsentRows,
    await rows(`select id, answer from attempt where ${forTheSame} and state = 'not-sent'`, sameAs(attempt)),
  );
  for (const { id, answer: told } of unsent) {
    if (told.outcome === 'placed' && told.order.number === placed.order.number) {
      await change('update attempt set answer = :answer where id = :id', { id, answer });
    }
  }
};
