import { givenOrder } from '../book/given-order.js';
import type { PaidOrder } from '../book/order.js';
import type { Call, Endpoint } from '../crm.js';
import { type Amount, exceeds, isNothing, parseAmount } from '../money/amount.js';
import { orderAsRefunded } from '../order-object/order-as-refunded.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Refusal, refuse, succeed } from '../wire/reply.js';
import { giveBack } from './give-back.js';
import { remainderOf } from './remainder.js';

/** `fullRefund=1`, or a `refundAmount` that is still there to be given back. */
const askedAmount = ({ parameters }: Call, remainder: Amount): Amount | Refusal => {
  if (parameters.get('fullRefund') === '1') return remainder;
  const sent = parameters.get('refundAmount');
  if (sent === null) return refuse({ refundAmount: refusalTexts.required });
  const amount = parseAmount(sent);
  if (amount === null || isNothing(amount)) return refuse({ refundAmount: refusalTexts.malformed });
  return exceeds(amount, remainder) ? refuse({ refundAmount: refusalTexts.moreThanRemains }) : amount;
};

const isRefundable = ({ status }: PaidOrder): boolean => status === 'COMPLETE' || status === 'CANCELLED';

/** `/order/refund/`: gives money back; an order of which nothing remains is REFUNDED. */
export const refundOrder: Endpoint = {
  name: 'order/refund',
  answer: (call, crm) => {
    const given = givenOrder(call, crm);
    if (given.kind === 'none') return refuse({ orderId: refusalTexts.required });
    if (given.kind === 'unknown') return refuse(refusalTexts.noOrders);
    if (given.kind === 'unpaid' || !isRefundable(given.order)) {
      const { orderId, status } = given.order;
      return refuse(refusalTexts.notPossible(orderId, `it is ${status}`));
    }
    const amount = askedAmount(call, remainderOf(given.order));
    if ('result' in amount) return amount;
    const lessened = giveBack(crm, given.order, amount);
    const refunded: PaidOrder = isNothing(remainderOf(lessened))
      ? { ...lessened, status: 'REFUNDED' }
      : lessened;
    crm.book.write(refunded);
    return succeed(orderAsRefunded(refunded, crm));
  },
};
