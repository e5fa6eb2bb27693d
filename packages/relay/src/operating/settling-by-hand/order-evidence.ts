import type { CrmOrder, OrderNumber } from '@landerpay/checkout';
import { findOrder } from '../../crm-calls/calls.js';
import type { Attempt } from '../../ledger/attempt.js';
import type { LookUpParts } from '../../parts.js';
import { bookedOrder, bookedVerdict, namesOf } from '../../settling/booked-answer.js';
import { queryFor } from '../../settling/find-order.js';
import { describeOrder } from './describe-order.js';
import { cannotTell, type Evidence, notBooked } from './evidence.js';

/** Why an order is not this attempt's, whatever its lines are; `null` where nothing speaks against it. */
const contradiction = (
  campaign: string | null,
  attempt: Attempt,
  order: CrmOrder,
  others: readonly Attempt[],
): string | null => {
  const { number, status, mark } = order;
  if (status === 'partial' || status === 'declined') return `Order ${number} is ${status}: it is not booked.`;
  if (campaign !== null && order.campaign !== campaign) return `Order ${number} is of another campaign.`;
  const other = others.find((one) => one.mark === mark);
  if (other !== undefined) return `Order ${number} carries the mark of attempt ${other.id}.`;
  const isCommitted = attempt.order === number;
  if (mark === attempt.mark || (mark === null && isCommitted)) return null;
  return mark === null ? `Order ${number} carries no mark.` : `Order ${number} carries another mark.`;
};

const readOrder = (
  { campaign }: LookUpParts['crm'],
  attempt: Attempt,
  order: CrmOrder,
  others: readonly Attempt[],
): Evidence => {
  const against = contradiction(campaign, attempt, order, others);
  if (against !== null) return notBooked(against);
  const names = namesOf([...others, attempt]);
  return {
    evidence: 'booked',
    verdict: bookedVerdict(order.status, bookedOrder(order, names)),
    saw: describeOrder(order, names),
  };
};

/** What the CRM shows of an attempt to place an order; `named` is the order that the person means, if any. */
export const orderEvidence = async (
  parts: LookUpParts,
  attempt: Attempt,
  others: readonly Attempt[],
  named: OrderNumber | null,
): Promise<Evidence> => {
  const { capabilities } = parts.crm;
  if (capabilities.lead && attempt.order === null) return notBooked('Nothing of this attempt was ever sent.');
  if (named !== null && attempt.order !== null && named !== attempt.order) {
    return notBooked(`The order of this purchase is ${attempt.order}, not ${named}.`);
  }
  const query = queryFor(parts.crm, attempt);
  if (query === null) return cannotTell('The backend has no way to look this attempt up.');
  const answer = await findOrder(parts, attempt, query);
  switch (answer.answer) {
    case 'cannot-tell':
      return cannotTell(`The CRM did not say: ${answer.detail}.`);
    case 'not-found':
      return notBooked('The CRM has no such order.');
    case 'order':
      return named !== null && answer.order.number !== named
        ? notBooked(`The CRM shows order ${answer.order.number}, not ${named}.`)
        : readOrder(parts.crm, attempt, answer.order, others);
    default:
      return answer satisfies never;
  }
};
