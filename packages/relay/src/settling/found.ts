import type { CrmBackend, CrmFindAnswer, CrmOrder, CrmOrderQuery } from '@landerpay/checkout';
import type { Attempt } from '../ledger/attempt.js';
import { isBookedAs } from './booked-as.js';

/** What a look-up says about one attempt (rules 11 and 18). */
export type Found =
  /** Booked, and it is this attempt's. */
  | { readonly found: 'booked'; readonly order: CrmOrder }
  /** Booked, but not as this attempt sold it. `mine` says whether it carries this attempt's mark. */
  | { readonly found: 'booked-differently'; readonly mine: boolean }
  /** There, and not booked: so far for an attempt under way, no more for one in review. */
  | { readonly found: 'not-yet'; readonly declined: boolean }
  | { readonly found: 'cannot-tell' };

/** How an attempt is looked up; `null` where the backend offers no way. */
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

/** Reads what a look-up answered. */
export const readFound = (
  { capabilities, campaign }: CrmBackend,
  attempt: Attempt,
  answer: CrmFindAnswer,
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
      return isAccepted(attempt, order) || isBookedAs(attempt, order, campaign)
        ? { found: 'booked', order }
        : { found: 'booked-differently', mine: order.mark === attempt.mark };
    }
    default:
      return answer satisfies never;
  }
};
