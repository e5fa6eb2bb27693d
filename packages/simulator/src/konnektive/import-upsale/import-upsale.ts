import { redirectReply } from '../bank-redirect/redirect-reply.js';
import { isUnsettled } from '../billing/settle-due.js';
import type { Order, PaidOrder } from '../book/order.js';
import type { Call, Crm, Endpoint } from '../crm.js';
import type { Payable } from '../import-order/payment-method.js';
import { formatAmount, nothing } from '../money/amount.js';
import { orderAsImported } from '../order-object/order-as-imported.js';
import { hasAmazonParameters } from '../payment/amazon-parameters.js';
import { takeMoney } from '../payment/take-money.js';
import type { Demand, Taken } from '../payment/taken.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Reply, refuse, succeed } from '../wire/reply.js';
import { bookUpsale, type UpsaleCharge } from './book-upsale.js';
import { openForUpsales } from './open-for-upsales.js';
import { payableUpsale } from './payable-upsale.js';
import { priceOf } from './price-of.js';
import { readUpsale, type Upsale } from './upsale.js';

type Sold = {
  readonly upsale: Upsale;
  readonly payable: Extract<Payable, { kind: 'payable' }>;
};

const replyTo = (taken: Taken, booked: (reference: string | null) => Reply): Reply => {
  switch (taken.kind) {
    case 'paid':
      return booked(taken.reference);
    case 'declined':
      return refuse(refusalTexts.declined(taken.reason));
    case 'refused':
      return taken.refusal;
    default:
      return taken satisfies never;
  }
};

const pay = async (call: Call, crm: Crm, order: PaidOrder, sold: Sold): Promise<Reply> => {
  const { upsale, payable } = sold;
  const { currency } = upsale.campaign;
  const amount = formatAmount(priceOf(upsale, crm.behaviour));
  const booked = (charge: UpsaleCharge | null): Reply =>
    succeed(orderAsImported(bookUpsale(crm, order, upsale, { details: payable.details, charge }), crm));
  const isTakenLater = isUnsettled(order) && !hasAmazonParameters(call);
  if (isTakenLater || amount === formatAmount(nothing)) return booked(null);
  const demand: Demand = { orderId: order.orderId, amount, currency };
  const taken = await takeMoney(crm, demand, { txnType: 'SALE', ordered: call.ordered, take: payable.take });
  return replyTo(taken, (reference) => booked({ amount, currency, reference }));
};

const sell = async (call: Call, crm: Crm, found: Order): Promise<Reply> => {
  const campaign = crm.campaign(String(found.campaignId));
  if (campaign === null) return refuse(refusalTexts.noProducts);
  const order = openForUpsales(found, campaign, crm);
  if ('result' in order) return order;
  const upsale = readUpsale(call, crm, order, campaign);
  if ('result' in upsale) return upsale;
  const payable = await payableUpsale(call, crm, order, upsale);
  if (payable.kind === 'refused') return payable.refusal;
  const finish = () => pay(call, crm, order, { upsale, payable });
  return call.ordered.kind === 'redirect'
    ? redirectReply(call, crm, call.ordered.form, () => crm.inTurn(order.orderId, finish))
    : finish();
};

/** `/upsale/import/`: adds to an order that has been paid, and answers with all of it. */
export const importUpsale: Endpoint = {
  name: 'upsale/import',
  answer: (call, crm) => {
    const orderId = call.parameters.get('orderId');
    if (orderId === null) return refuse({ orderId: refusalTexts.required });
    const order = crm.book.find(orderId);
    return order === null
      ? refuse(refusalTexts.noOrders)
      : crm.inTurn(order.orderId, () => sell(call, crm, crm.book.find(orderId) ?? order));
  },
};
