import { startBilling } from '../billing/recurrence.js';
import type { GivenOrder } from '../book/given-order.js';
import type { Order, PaidOrder, UnpaidOrder } from '../book/order.js';
import { startOrder } from '../book/start-order.js';
import type { Call, Crm } from '../crm.js';
import type { Demand, Taken } from '../payment/taken.js';
import type { Purchase } from './purchase.js';

/** The order is in the book before money is asked for: a decline leaves it there, PARTIAL. */
export const writeUnpaid = (call: Call, crm: Crm, given: GivenOrder, purchase: Purchase): Order => {
  if (given.kind === 'paid') return given.order;
  const { campaign, details, lines, salesTax, coupon } = purchase;
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
    coupon,
  };
  crm.book.write(written);
  return written;
};

/** Whether money is taken or reserved, and when what is reserved is taken by itself. */
export type Timing = {
  readonly txnType: 'SALE' | 'AUTHORIZE';
  /** In milliseconds since 1970; `null`: never. */
  readonly settlesAt: number | null;
};

type Sale = { readonly purchase: Purchase; readonly demand: Demand; readonly timing: Timing };

/** Money that was only reserved leaves the order PENDING. */
export const writePaid = (
  crm: Crm,
  order: Order,
  taken: Extract<Taken, { kind: 'paid' }>,
  { purchase, demand, timing }: Sale,
): PaidOrder => {
  const latest = crm.book.find(order.orderId) ?? order;
  const { details, lines, salesTax, coupon } = purchase;
  const { amount, currency } = demand;
  const { txnType, settlesAt } = timing;
  const at = crm.clock.now();
  const paid: PaidOrder = {
    ...latest,
    status: txnType === 'AUTHORIZE' ? 'PENDING' : 'COMPLETE',
    updatedAt: at,
    details,
    lines: startBilling(lines, at),
    salesTax,
    coupon,
    payment: taken.payment,
    settlesAt,
    charges: [...latest.charges, { at, txnType, amount, currency, reference: taken.reference }],
  };
  crm.book.write(paid);
  return paid;
};
