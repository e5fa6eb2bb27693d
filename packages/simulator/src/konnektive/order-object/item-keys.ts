import { dayOf } from '../account-time/account-time.js';
import type { Line, Order } from '../book/order.js';
import type { Crm } from '../crm.js';
import { billingKeys } from './billing-keys.js';

const nextBillDate = ({ status }: Order, { recurrence }: Line, crm: Crm): string | null => {
  if (status === 'PENDING') return '';
  return recurrence !== null && status === 'COMPLETE' ? dayOf(recurrence.nextBillAt, crm.timeZone) : null;
};

/** The keys of an item that do not depend on where it is shown. */
export const itemKeys = (order: Order, line: Line, crm: Crm) => ({
  productId: line.product.productId,
  name: line.product.name,
  purchaseId: line.purchaseId,
  purchaseStatus: order.status === 'COMPLETE' ? 'ACTIVE' : order.status,
  nextBillDate: nextBillDate(order, line, crm),
  ...billingKeys(line.product.billing),
  txnType: order.status === 'PENDING' ? 'AUTHORIZE' : 'SALE',
  billingCycleNumber: line.recurrence?.bills ?? 1,
  responseType: 'SUCCESS',
  merchantId: 1,
  descriptor: 'SIMULATOR',
});
