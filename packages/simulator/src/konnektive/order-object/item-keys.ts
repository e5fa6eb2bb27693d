import { dayOf } from '../account-time/account-time.js';
import { isPaid, type Line, type Order } from '../book/order.js';
import type { GatewayResponse } from '../book/transaction.js';
import type { Crm } from '../crm.js';
import { billingKeys } from './billing-keys.js';

const nextBillDate = ({ status }: Order, { recurrence }: Line, crm: Crm): string | null => {
  if (status === 'PENDING') return '';
  return recurrence !== null && status === 'COMPLETE' ? dayOf(recurrence.nextBillAt, crm.timeZone) : null;
};

/** How the gateway answered last: for what is paid it was a success; `null` where none was asked. */
const responseType = (order: Order, crm: Crm): GatewayResponse['type'] | null => {
  if (isPaid(order)) return 'SUCCESS';
  const last = crm.book.transactions().findLast(({ orderId }) => orderId === order.orderId);
  return last?.response.type ?? null;
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
  responseType: responseType(order, crm),
  merchantId: 1,
  descriptor: 'SIMULATOR',
});
