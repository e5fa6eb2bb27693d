import type { PaidOrder } from '../book/order.js';
import type { Crm } from '../crm.js';
import { formatAmount } from '../money/amount.js';
import { remainderOf } from '../refund-order/remainder.js';
import { orderAsImported } from './order-as-imported.js';

/** An order in the reply of the calls that end it or give money back. */
export const orderAsRefunded = (order: PaidOrder, crm: Crm): Readonly<Record<string, unknown>> => ({
  ...orderAsImported(order, crm),
  totalRefunded: formatAmount(order.refunded),
  totalRefundRemaining: formatAmount(remainderOf(order)),
});
