import { isUnsettled } from '../billing/settle-due.js';
import { isPaid, type Order, type PaidOrder } from '../book/order.js';
import type { Campaign } from '../campaigns/campaign.js';
import type { Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Refusal, refuse } from '../wire/reply.js';

/** When the first money was taken; upsales are taken for a while from then on. */
const soldAt = (order: PaidOrder): number => order.charges[0]?.at ?? order.createdAt;

const upsalesEndAt = (order: PaidOrder, campaign: Campaign): number =>
  soldAt(order) + campaign.upsaleMinutes * 60_000;

/** The order, if it takes upsales now; else why not. */
export const openForUpsales = (order: Order, campaign: Campaign, crm: Crm): PaidOrder | Refusal => {
  const refusedBecause = (why: string) => refuse(refusalTexts.noUpsale(order.orderId, why));
  if (!isPaid(order) || (order.status !== 'COMPLETE' && !isUnsettled(order))) {
    return refusedBecause(`it is ${order.status}`);
  }
  if (order.confirmedAt !== null && crm.behaviour.confirmClosesUpsell) {
    return refusedBecause('it is confirmed');
  }
  return crm.clock.now() > upsalesEndAt(order, campaign)
    ? refusedBecause('the time for upsales is over')
    : order;
};
