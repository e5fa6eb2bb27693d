import type { Placed } from '../answer.js';
import type { Attempt } from '../attempt.js';
import type { Connection } from './connection.js';
import { forTheSame, sameAs } from './for-the-same.js';

const notSent = JSON.stringify({ outcome: 'not-placed', why: 'not-sent' });

/** In an update of `attempt`: the order that another attempt for the same has booked, else that nothing was sent. */
export const unsentAnswer = `coalesce(
  (select booked.answer from attempt as booked
   where booked.purchase = attempt.purchase and booked.step is attempt.step and booked.ordinal is attempt.ordinal
     and booked.id <> attempt.id and booked.state in ('placed', 'review')
   order by booked.rowid limit 1),
  '${notSent}')`;

/**
 * What attempts pay for is booked by one of them: the unsent ones end with that order, and those that ended with it
 * before are told what became of it since.
 */
export const adoptOrder = ({ change }: Connection, attempt: Attempt, answer: Placed): void => {
  const adopted = { ...sameAs(attempt), answer: JSON.stringify(answer) };
  change(
    `update attempt set state = 'not-sent', answer = :answer, lease = null, lease_until = null
     where ${forTheSame} and state in ('claimed', 'identified')`,
    adopted,
  );
  change(
    `update attempt set answer = :answer
     where ${forTheSame} and state = 'not-sent'
       and json_extract(answer, '$.order.number') = :order`,
    { ...adopted, order: answer.order.number },
  );
};
