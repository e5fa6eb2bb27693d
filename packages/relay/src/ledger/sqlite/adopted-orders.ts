import type { PurchaseId } from '../../secrets/identifiers.js';
import type { Placed } from '../answer.js';
import type { Connection } from './connection.js';

const notSent = JSON.stringify({ outcome: 'not-placed', why: 'not-sent' });

/** In an update of `attempt`: the order that its purchase has by another attempt, else that nothing was sent. */
export const unsentAnswer = `coalesce(
  (select booked.answer from attempt as booked
   where booked.purchase = attempt.purchase and booked.id <> attempt.id and booked.state in ('placed', 'review')
   order by booked.rowid limit 1),
  '${notSent}')`;

/**
 * A purchase is booked by one of its attempts: the unsent ones end with that order, and those that ended with it
 * before are told what became of it since.
 */
export const adoptOrder = ({ change }: Connection, purchase: PurchaseId, answer: Placed): void => {
  const adopted = { purchase, answer: JSON.stringify(answer) };
  change(
    `update attempt set state = 'not-sent', answer = :answer, lease = null, lease_until = null
     where purchase = :purchase and state in ('claimed', 'identified')`,
    adopted,
  );
  change(
    `update attempt set answer = :answer
     where purchase = :purchase and state = 'not-sent'
       and json_extract(answer, '$.order.number') = :order`,
    { ...adopted, order: answer.order.number },
  );
};
