import { sampleOrder } from './sample-order.test.support.js';

/** A row of `/transactions/query/`; the keys are those that clients read, the values invented. */
export const sampleTransaction = {
  transactionId: 501,
  orderId: sampleOrder.orderId,
  txnType: 'SALE',
  responseType: 'SUCCESS',
  totalAmount: '102.95',
  currencyCode: 'USD',
};

/** A row of `/campaign/query/`. */
export const sampleCampaign = {
  campaignId: 1,
  campaignName: 'Summer',
  currency: 'USD',
  products: [
    { campaignProductId: 12, productName: 'Starter kit', price: '49.00' },
    { campaignProductId: 14, productName: 'Video course', price: '29.00' },
  ],
  amazonPayments: { amazonBillerId: 42 },
};
