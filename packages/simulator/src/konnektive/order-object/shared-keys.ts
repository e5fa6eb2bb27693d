import { writeTime } from '../account-time/account-time.js';
import { isPaid, type Order } from '../book/order.js';
import type { Crm } from '../crm.js';
import { detailNames } from '../details/detail-names.js';
import { formatAmount } from '../money/amount.js';
import { currencySymbol } from '../money/currency-symbol.js';
import { totalsOf } from '../money/totals.js';

const paymentKeys = (order: Order) => {
  if (!isPaid(order)) return { paySource: null, cardType: null, cardLast4: null, merchantTxnId: null };
  const { payment } = order;
  switch (payment.paySource) {
    case 'AMAZON':
      return { paySource: 'AMAZON', cardType: null, cardLast4: null, merchantTxnId: payment.merchantTxnId };
    case 'CREDITCARD':
      return payment;
    default:
      return payment satisfies never;
  }
};

const isSettled = (order: Order): boolean => isPaid(order) && order.status !== 'PENDING';

const moneyKeys = (order: Order, crm: Crm) => {
  const totals = totalsOf(order, crm.behaviour.priceIsFor);
  return {
    basePrice: formatAmount(totals.price),
    baseShipping: formatAmount(totals.shipping),
    discountPrice: formatAmount(totals.discount),
    totalDiscount: formatAmount(totals.discount),
    salesTax: formatAmount(totals.tax),
    subTotal: formatAmount(totals.price),
    shipTotal: formatAmount(totals.shipping),
    taxTotal: formatAmount(totals.tax),
    totalAmount: formatAmount(totals.total),
    amountPaid: isSettled(order) ? formatAmount(totals.total) : null,
    couponCode: order.coupon?.code ?? null,
  };
};

/** The keys that an order has in the reply of an import and in a query alike. No Amazon id is among them. */
export const sharedKeys = (order: Order, crm: Crm) => {
  const campaign = crm.campaign(String(order.campaignId));
  const { details } = order;
  const named = [details.get('firstName'), details.get('lastName')].filter((part) => part !== undefined);
  return {
    orderId: order.orderId,
    dateCreated: writeTime(order.createdAt, crm.timeZone),
    dateUpdated: writeTime(order.updatedAt, crm.timeZone),
    orderType: order.rebillOf === null ? 'NEW_SALE' : 'RECURRING',
    orderStatus: order.status,
    reviewStatus: order.status === 'PENDING' && order.settlesAt === null ? 'PENDING' : null,
    campaignId: order.campaignId,
    campaignName: campaign?.name ?? null,
    customerId: order.customerId,
    name: named.join(' '),
    ...Object.fromEntries(detailNames.map((name) => [name, details.get(name) ?? null])),
    ...paymentKeys(order),
    currencyCode: campaign?.currency ?? null,
    currencySymbol: campaign === null ? null : currencySymbol(campaign.currency),
    ...moneyKeys(order, crm),
    paypalUrl: null,
    paypalSdkParams: null,
    gatewayUrl: null,
    gatewaySdkParams: null,
  };
};
