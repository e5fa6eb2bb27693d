import type { Line, Order } from '../book/order.js';

/** The keys of an item that do not depend on where it is shown. */
export const itemKeys = (order: Order, line: Line) => ({
  productId: line.product.productId,
  name: line.product.name,
  purchaseId: line.purchaseId,
  purchaseStatus: order.status === 'COMPLETE' ? 'ACTIVE' : order.status,
  billingCycleType: 'ONE_TIME',
  nextBillDate: order.status === 'PENDING' ? '' : null,
  trialEnabled: '0',
  txnType: order.status === 'PENDING' ? 'AUTHORIZE' : 'SALE',
  billingCycleNumber: 1,
  responseType: 'SUCCESS',
  merchantId: 1,
  descriptor: 'SIMULATOR',
});
