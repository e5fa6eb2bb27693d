import { redirectReply } from '../bank-redirect/redirect-reply.js';
import { type GivenOrder, givenOrder } from '../book/given-order.js';
import type { Order } from '../book/order.js';
import type { Call, Crm, Endpoint } from '../crm.js';
import { fieldProblems } from '../details/field-rules.js';
import { formatAmount } from '../money/amount.js';
import { totalsOf } from '../money/totals.js';
import { orderAsImported } from '../order-object/order-as-imported.js';
import { takeMoney } from '../payment/take-money.js';
import type { Demand } from '../payment/taken.js';
import { withParameter } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Reply, refuse, succeed } from '../wire/reply.js';
import { payablePurchase } from './payable-purchase.js';
import { type Purchase, readPurchase } from './purchase.js';
import { type Timing, writePaid, writeUnpaid } from './write-order.js';

/** Why an import with this order's id goes no further, or the earlier order again; `null` when it goes on. */
const answerWithoutPaying = (call: Call, given: GivenOrder, crm: Crm): Reply | null => {
  if (given.kind === 'unknown') {
    return refuse({ ...fieldProblems(call.parameters, 'order'), orderId: refusalTexts.unknownOrder });
  }
  if (given.kind !== 'paid') return null;
  switch (crm.behaviour.completeOrderReimport) {
    case 'error':
      return refuse(refusalTexts.alreadyBooked(given.order.orderId));
    case 'replay':
      return succeed(orderAsImported(given.order, crm));
    case 'double':
      return null;
    default:
      return crm.behaviour.completeOrderReimport satisfies never;
  }
};

/** The same call after the bank's page: it names the order that waits for it, and goes on as usual. */
const afterTheBank = (call: Call, { orderId }: Order): Call => ({
  ...call,
  parameters: withParameter(call.parameters, 'orderId', orderId),
  ordered: { kind: 'as-usual' },
});

/** When the money is taken: after a review, when the time for upsales is over, or now. */
const timingOf = ({ ordered, parameters }: Call, crm: Crm, { campaign }: Purchase): Timing => {
  if (ordered.kind === 'review' || parameters.get('forceQA') === '1') {
    return { txnType: 'AUTHORIZE', settlesAt: null };
  }
  return campaign.singleTransaction && parameters.get('paySource') === 'CREDITCARD'
    ? { txnType: 'AUTHORIZE', settlesAt: crm.clock.now() + campaign.upsaleMinutes * 60_000 }
    : { txnType: 'SALE', settlesAt: null };
};

const sell = async (call: Call, crm: Crm): Promise<Reply> => {
  const given = givenOrder(call, crm);
  const early = answerWithoutPaying(call, given, crm);
  if (early !== null) return early;
  const purchase = readPurchase(call, crm, given);
  if ('result' in purchase) return purchase;
  const payable = await payablePurchase(call, crm, purchase);
  if (payable.kind === 'refused') return payable.refusal;
  const order = writeUnpaid(call, crm, given, purchase);
  if (call.ordered.kind === 'redirect') {
    return redirectReply(call, crm, call.ordered.form, async () =>
      importOrder.answer(afterTheBank(call, order), crm),
    );
  }
  const demand: Demand = {
    orderId: order.orderId,
    amount: formatAmount(totalsOf(purchase, crm.behaviour.priceIsFor).total),
    currency: purchase.campaign.currency,
  };
  const timing = timingOf(call, crm, purchase);
  const { txnType } = timing;
  const taken = await takeMoney(crm, demand, { txnType, ordered: call.ordered, take: payable.take });
  switch (taken.kind) {
    case 'paid': {
      const sold = { purchase: { ...purchase, details: payable.details }, demand, timing };
      return succeed(orderAsImported(writePaid(crm, order, taken, sold), crm));
    }
    case 'declined':
      return refuse(refusalTexts.declined(taken.reason));
    case 'refused':
      return taken.refusal;
    default:
      return taken satisfies never;
  }
};

/** `/order/import/`: takes the money and books the order. Of two at once for one order the second sees the first. */
export const importOrder: Endpoint = {
  name: 'order/import',
  answer: (call, crm) => {
    const given = givenOrder(call, crm);
    return given.kind === 'unpaid' || given.kind === 'paid'
      ? crm.inTurn(given.order.orderId, () => sell(call, crm))
      : sell(call, crm);
  },
};
