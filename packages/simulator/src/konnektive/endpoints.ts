import type { Endpoint } from './crm.js';
import { importLead } from './import-lead/import-lead.js';
import { importOrder } from './import-order/import-order.js';
import { importUpsale } from './import-upsale/import-upsale.js';
import { queryCampaigns } from './query-campaigns/query-campaigns.js';
import { queryOrders } from './query-order/query-orders.js';

/** The API, path by path. */
export const endpoints: readonly Endpoint[] = [
  importLead,
  importOrder,
  importUpsale,
  queryCampaigns,
  queryOrders,
];
