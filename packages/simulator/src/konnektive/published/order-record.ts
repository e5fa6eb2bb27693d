import { dayOf } from '../account-time/account-time.js';
import { type Charge, isPaid, type Order, type OrderStatus } from '../book/order.js';
import type { Crm } from '../crm.js';
import { formatAmount } from '../money/amount.js';
import { totalsOf } from '../money/totals.js';

/** An order for tests and for the operator's page: unlike the API it shows references and charges. */
export type OrderRecord = {
  readonly orderId: string;
  readonly status: OrderStatus;
  readonly campaignId: number;
  readonly customerId: number;
  /** The order of the sale, if this one is a later bill of it. */
  readonly rebillOf: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Buyer, addresses and tracking, by the CRM's names; what is not known is not there. */
  readonly details: Readonly<Record<string, string>>;
  /** Money as decimal strings. */
  readonly lines: readonly {
    readonly productId: string;
    readonly name: string;
    readonly quantity: number;
    readonly price: string;
    readonly shipping: string;
    /** The CRM's id of this line. */
    readonly purchaseId: string;
    /** Whether it came by an upsale. */
    readonly upsale: boolean;
    /** Of a purchase that is billed again: the day of its next bill in the account's time zone, like `2026-02-01`. */
    readonly nextBill: string | null;
  }[];
  readonly total: string;
  /** What was given back of it. */
  readonly refunded: string;
  readonly currency: string | null;
  readonly paySource: 'AMAZON' | 'CREDITCARD' | null;
  readonly amazonReference: string | null;
  /** Every time that money was taken or reserved: more than one is what a shop must never see. */
  readonly charges: readonly Omit<Charge, 'at'>[];
};

const paymentOf = (order: Order): Pick<OrderRecord, 'paySource' | 'amazonReference'> => {
  if (!isPaid(order)) return { paySource: null, amazonReference: null };
  const { payment } = order;
  return {
    paySource: payment.paySource,
    amazonReference: payment.paySource === 'AMAZON' ? payment.reference : null,
  };
};

export const orderRecord = (order: Order, crm: Crm): OrderRecord => ({
  orderId: order.orderId,
  status: order.status,
  campaignId: order.campaignId,
  customerId: order.customerId,
  rebillOf: order.rebillOf,
  createdAt: new Date(order.createdAt).toISOString(),
  details: Object.fromEntries(order.details),
  lines: order.lines.map(({ product, quantity, price, shipping, purchaseId, origin, recurrence }) => ({
    productId: product.productId,
    name: product.name,
    quantity,
    price: formatAmount(price),
    shipping: formatAmount(shipping),
    purchaseId,
    upsale: origin === 'upsale',
    nextBill: recurrence === null ? null : dayOf(recurrence.nextBillAt, crm.timeZone),
  })),
  total: formatAmount(totalsOf(order, crm.behaviour.priceIsFor).total),
  refunded: formatAmount(order.refunded),
  currency: crm.campaign(String(order.campaignId))?.currency ?? null,
  ...paymentOf(order),
  charges: order.charges.map(({ at: _, ...charge }) => charge),
});
