import { givenOrder } from '../book/given-order.js';
import type { PaidOrder } from '../book/order.js';
import { giveUpReserved } from '../book/reserved-money.js';
import type { Call, Endpoint } from '../crm.js';
import { isNothing } from '../money/amount.js';
import { orderAsRefunded } from '../order-object/order-as-refunded.js';
import { giveBack } from '../refund-order/give-back.js';
import { remainderOf } from '../refund-order/remainder.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, refuse, succeed } from '../wire/reply.js';

const longestReason = 100;

/** `afterNextBill` is refused, because the stand-in does not play it. */
const problemsOf = ({ parameters }: Call): FieldProblems => {
  const reason = parameters.get('cancelReason');
  const afterNextBill = parameters.get('afterNextBill');
  return {
    ...(reason === null ? { cancelReason: refusalTexts.required } : {}),
    ...([...(reason ?? '')].length > longestReason
      ? { cancelReason: refusalTexts.tooLong(longestReason) }
      : {}),
    ...(afterNextBill === null || afterNextBill === '0' ? {} : { afterNextBill: refusalTexts.notSimulated }),
  };
};

const isOver = ({ status }: PaidOrder): boolean => status === 'CANCELLED' || status === 'REFUNDED';

/** `/order/cancel/`: ends an order and its purchases, with `fullRefund=1` the money goes back too. */
export const cancelOrder: Endpoint = {
  name: 'order/cancel',
  answer: (call, crm) => {
    const given = givenOrder(call, crm);
    const problems = {
      ...(given.kind === 'none' ? { orderId: refusalTexts.required } : {}),
      ...problemsOf(call),
    };
    if (given.kind === 'none' || hasProblems(problems)) return refuse(problems);
    if (given.kind === 'unknown') return refuse(refusalTexts.noOrders);
    if (given.kind === 'unpaid' || isOver(given.order)) {
      const { orderId, status } = given.order;
      return refuse(refusalTexts.notPossible(orderId, `it is ${status}`));
    }
    const unreserved = giveUpReserved(crm, given.order);
    const remainder = remainderOf(unreserved);
    const isRefunded = call.parameters.get('fullRefund') === '1' && !isNothing(remainder);
    const cancelled: PaidOrder = {
      ...(isRefunded ? giveBack(crm, unreserved, remainder) : unreserved),
      status: 'CANCELLED',
      updatedAt: crm.clock.now(),
    };
    crm.book.write(cancelled);
    return succeed(orderAsRefunded(cancelled, crm));
  },
};
