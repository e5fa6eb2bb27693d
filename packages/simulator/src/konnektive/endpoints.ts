import { cancelOrder } from './cancel-order/cancel-order.js';
import { confirmOrder } from './confirm-order/confirm-order.js';
import type { Endpoint } from './crm.js';
import { importClick } from './import-click/import-click.js';
import { importLead } from './import-lead/import-lead.js';
import { importOrder } from './import-order/import-order.js';
import { importUpsale } from './import-upsale/import-upsale.js';
import { preauthorize } from './preauthorize/preauthorize.js';
import { queryCampaigns } from './query-campaigns/query-campaigns.js';
import { queryOrders } from './query-order/query-orders.js';
import { queryTransactions } from './query-transactions/query-transactions.js';
import { refundOrder } from './refund-order/refund-order.js';
import { reviewOrder } from './review-order/review-order.js';

/** The API, path by path. */
export const endpoints: readonly Endpoint[] = [
  cancelOrder,
  confirmOrder,
  importClick,
  importLead,
  importOrder,
  importUpsale,
  preauthorize,
  queryCampaigns,
  queryOrders,
  queryTransactions,
  refundOrder,
  reviewOrder,
];
