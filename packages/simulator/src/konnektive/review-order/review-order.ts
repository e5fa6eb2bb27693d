import { isUnsettled } from '../billing/settle-due.js';
import { givenOrder } from '../book/given-order.js';
import { isPaid, type Order, type PaidOrder } from '../book/order.js';
import { captureReserved, giveUpReserved } from '../book/reserved-money.js';
import type { Crm, Endpoint } from '../crm.js';
import { orderAsImported } from '../order-object/order-as-imported.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Refusal, refuse, succeed } from '../wire/reply.js';

const decisions = ['APPROVE', 'DECLINE'] as const;

type Decision = (typeof decisions)[number];

const decisionIn = (action: string | null): Decision | Refusal => {
  if (action === null) return refuse(refusalTexts.actionRequired);
  return (
    decisions.find((decision) => decision === action) ?? refuse({ action: refusalTexts.notOneOf(decisions) })
  );
};

const isInReview = (order: Order): order is PaidOrder =>
  isPaid(order) && order.status === 'PENDING' && !isUnsettled(order);

const reviewed = (crm: Crm, order: PaidOrder, decision: Decision): Order => {
  switch (decision) {
    case 'APPROVE':
      return { ...captureReserved(crm, order), status: 'COMPLETE' };
    case 'DECLINE':
      return { ...giveUpReserved(crm, order), status: 'DECLINED' };
    default:
      return decision satisfies never;
  }
};

/** `/order/qa/`: ends the review of an order that is PENDING. */
export const reviewOrder: Endpoint = {
  name: 'order/qa',
  answer: (call, crm) => {
    const decision = decisionIn(call.parameters.get('action'));
    if (typeof decision !== 'string') return decision;
    const given = givenOrder(call, crm);
    if (given.kind === 'none') return refuse({ orderId: refusalTexts.required });
    if (given.kind === 'unknown') return refuse(refusalTexts.noOrders);
    const { order } = given;
    if (!isInReview(order)) {
      return refuse(refusalTexts.notPossible(order.orderId, `it is ${order.status}, and not in review`));
    }
    const ended: Order = { ...reviewed(crm, order, decision), updatedAt: crm.clock.now() };
    crm.book.write(ended);
    return succeed(orderAsImported(ended, crm));
  },
};
