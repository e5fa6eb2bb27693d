import { givenOrder } from '../book/given-order.js';
import { isPaid, type Order, type PaidOrder } from '../book/order.js';
import { recordMovement } from '../book/record-movement.js';
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

/** What was reserved is taken, or given up. */
export const afterReview = (order: PaidOrder, decision: Decision): Order => {
  switch (decision) {
    case 'APPROVE':
      return {
        ...order,
        status: 'COMPLETE',
        charges: order.charges.map((charge) => ({ ...charge, txnType: 'SALE' })),
      };
    case 'DECLINE':
      return {
        ...order,
        status: 'DECLINED',
        charges: order.charges.filter(({ txnType }) => txnType !== 'AUTHORIZE'),
      };
    default:
      return decision satisfies never;
  }
};

const recordReview = (crm: Crm, order: PaidOrder, decision: Decision): void => {
  for (const { txnType, amount } of order.charges) {
    if (txnType === 'AUTHORIZE') {
      recordMovement(crm, order, { txnType: decision === 'APPROVE' ? 'CAPTURE' : 'VOID', amount });
    }
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
    if (!isPaid(order) || order.status !== 'PENDING') {
      return refuse(refusalTexts.notPossible(order.orderId, `it is ${order.status}`));
    }
    const reviewed: Order = { ...afterReview(order, decision), updatedAt: crm.clock.now() };
    crm.book.write(reviewed);
    recordReview(crm, order, decision);
    return succeed(orderAsImported(reviewed, crm));
  },
};
