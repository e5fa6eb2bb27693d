import type { OrderNumber } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Parameters } from './parameters.js';

/** `/order/query/` and `/order/confirm/`: the order and nothing of the buyer. */
export const orderParameters = (order: OrderNumber): Parameters => [['orderId', order]];

/** `/transactions/query/`: as many as the CRM puts on one page. */
export const transactionsParameters = (order: OrderNumber): Parameters => [
  ['orderId', order],
  ['resultsPerPage', '200'],
];

/** `/campaign/query/`. */
export const campaignParameters = ({ campaignId }: Settings): Parameters => [['campaignId', campaignId]];
