import { type AmazonPay, clockOf } from '@landerpay/amazon-pay';
import { type Checkout, recordOf } from '@landerpay/checkout';
import { orderRecordOf } from './order-record-of.js';

/**
 * Keeps an order that was placed for the later pages. Told again, after a page load, it says nothing of the steps since:
 * of an order that is kept already only the shop's review is news.
 */
export const keepOrder = (amazonPay: AmazonPay, { state, held: { reference } }: Checkout): void => {
  if (state.status !== 'placed' || reference === null) return;
  const { order } = state;
  const record = orderRecordOf(amazonPay);
  const kept = record.get();
  const review = order.review ?? null;
  if (kept?.number !== order.number) record.set(recordOf(order, reference, clockOf(amazonPay).now()));
  else if (kept.review !== review) record.set({ ...kept, review });
};
