import { type GivenOrder, givenOrder } from '../book/given-order.js';
import type { Order, PaidOrder, UnpaidOrder } from '../book/order.js';
import { startOrder } from '../book/start-order.js';
import type { Call, Crm, Endpoint } from '../crm.js';
import { formatAmount } from '../money/amount.js';
import { totalsOf } from '../money/totals.js';
import { orderAsImported } from '../order-object/order-as-imported.js';
import type { Demand, Taken } from '../payment/taken.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Reply, refuse, succeed } from '../wire/reply.js';
import { payablePurchase } from './payable-purchase.js';
import { type Purchase, readPurchase } from './purchase.js';

/** Why an import with this order's id goes no further, or the earlier order again; `null` when it goes on. */
const answerWithoutPaying = (given: GivenOrder, crm: Crm): Reply | null => {
  if (given.kind === 'unknown') return refuse({ orderId: refusalTexts.unknownOrder });
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

/** The order is in the book before money is asked for: a decline leaves it there, PARTIAL. */
const writeUnpaid = (call: Call, crm: Crm, given: GivenOrder, purchase: Purchase): Order => {
  if (given.kind === 'paid') return given.order;
  const { campaign, details, lines, salesTax } = purchase;
  const order: UnpaidOrder =
    given.kind === 'unpaid' ? given.order : startOrder(call, crm, campaign.campaignId, details);
  const written: UnpaidOrder = {
    ...order,
    status: 'PARTIAL',
    campaignId: campaign.campaignId,
    updatedAt: crm.clock.now(),
    details,
    lines,
    salesTax,
  };
  crm.book.write(written);
  return written;
};

const writePaid = (
  crm: Crm,
  order: Order,
  taken: Extract<Taken, { kind: 'paid' }>,
  sale: { readonly purchase: Purchase; readonly demand: Demand; readonly review: boolean },
): PaidOrder => {
  const latest = crm.book.find(order.orderId) ?? order;
  const { amount, currency } = sale.demand;
  const paid: PaidOrder = {
    ...latest,
    status: sale.review ? 'PENDING' : 'COMPLETE',
    updatedAt: crm.clock.now(),
    details: sale.purchase.details,
    lines: sale.purchase.lines,
    salesTax: sale.purchase.salesTax,
    payment: taken.payment,
    charges: [
      ...latest.charges,
      {
        at: crm.clock.now(),
        txnType: sale.review ? 'AUTHORIZE' : 'SALE',
        amount,
        currency,
        reference: taken.reference,
      },
    ],
  };
  crm.book.write(paid);
  return paid;
};

/** `/order/import/`: takes the money and books the order. */
export const importOrder: Endpoint = {
  name: 'order/import',
  answer: async (call, crm) => {
    const given = givenOrder(call, crm);
    const early = answerWithoutPaying(given, crm);
    if (early !== null) return early;
    const purchase = readPurchase(call, crm, given);
    if ('result' in purchase) return purchase;
    const payable = await payablePurchase(call, crm, purchase);
    if (payable.kind === 'refused') return payable.refusal;
    const order = writeUnpaid(call, crm, given, purchase);
    if (call.ordered.kind === 'decline') return refuse(refusalTexts.declined(call.ordered.reason));
    const demand: Demand = {
      orderId: order.orderId,
      amount: formatAmount(totalsOf(purchase, crm.behaviour.priceIsFor).total),
      currency: purchase.campaign.currency,
    };
    const taken = await payable.take(demand);
    switch (taken.kind) {
      case 'paid': {
        const review = call.ordered.kind === 'review' || call.parameters.get('forceQA') === '1';
        const sold = { purchase: { ...purchase, details: payable.details }, demand, review };
        return succeed(orderAsImported(writePaid(crm, order, taken, sold), crm));
      }
      case 'declined':
        return refuse(refusalTexts.declined(taken.reason));
      case 'refused':
        return taken.refusal;
      default:
        return taken satisfies never;
    }
  },
};
