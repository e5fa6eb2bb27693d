import type { CrmBackend, CrmFindAnswer, CrmOrder, CrmOrderQuery } from '@landerpay/checkout';
import { findOrder } from '../crm-calls/calls.js';
import type { Attempt } from '../ledger/attempt.js';
import type { LookUpParts } from '../parts.js';
import { bookedOrder, bookedVerdict, namesOf } from './booked-answer.js';
import { isAsSold, isBookedAs } from './booked-as.js';
import type { Found } from './found.js';

/** How an attempt's order is looked up; `null` where the backend offers no way. */
export const queryFor = ({ capabilities }: CrmBackend, { order, mark }: Attempt): CrmOrderQuery | null => {
  if (capabilities.lookUp === 'by-mark') return { by: 'mark', mark };
  return order === null ? null : { by: 'order-number', order };
};

/** Whether the attempt was told as this order already: from then on its number and its status say everything. */
const isAccepted = (attempt: Attempt, order: CrmOrder): boolean =>
  (attempt.state === 'review' || attempt.state === 'placed') && attempt.answer.order.number === order.number;

/**
 * Whether an order is another one than was committed before money moved. Without leads none was committed: the purchase
 * has the number of what was booked first, and only its mark tells whose an order is.
 */
const isAnother = ({ lead }: CrmBackend['capabilities'], attempt: Attempt, order: CrmOrder): boolean =>
  lead && attempt.order !== null && order.number !== attempt.order;

/** Reads what a look-up answered about an attempt to place an order. `others` are those of its purchase. */
export const readFound = (
  { capabilities, campaign }: CrmBackend,
  attempt: Attempt,
  answer: CrmFindAnswer,
  others: readonly Attempt[],
): Found => {
  switch (answer.answer) {
    case 'cannot-tell':
      return { found: 'cannot-tell' };
    case 'not-found':
      return capabilities.lookUp === 'by-mark' && capabilities.completeLookUp
        ? { found: 'not-yet', declined: false }
        : { found: 'cannot-tell' };
    case 'order': {
      const { order } = answer;
      if (isAnother(capabilities, attempt, order)) return { found: 'cannot-tell' };
      if (order.status === 'partial' || order.status === 'declined') {
        return { found: 'not-yet', declined: order.status === 'declined' };
      }
      if (!isAccepted(attempt, order) && !isBookedAs(attempt, order, campaign)) {
        return { found: 'booked-differently', mine: order.mark === attempt.mark };
      }
      const told = bookedOrder(order, namesOf([...others, attempt]));
      return {
        found: 'booked',
        verdict: bookedVerdict(order.status, told),
        differs: !isAsSold(attempt, order),
      };
    }
    default:
      return answer satisfies never;
  }
};

/** Looks up the order that an attempt was to place. */
export const lookUpOrder = async (
  parts: LookUpParts,
  attempt: Attempt,
  others: readonly Attempt[],
): Promise<Found> => {
  const query = queryFor(parts.crm, attempt);
  return query === null
    ? { found: 'cannot-tell' }
    : readFound(parts.crm, attempt, await findOrder(parts, attempt, query), others);
};
