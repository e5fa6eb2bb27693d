import type { CrmStretch, OrderNumber } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Parameters } from './parameters.js';

/** `/order/query/` and `/order/confirm/`: the order and nothing of the buyer. */
export const orderParameters = (order: OrderNumber): Parameters => [['orderId', order]];

/** `/transactions/query/`: as many as the CRM puts on one page. */
export const transactionsParameters = (order: OrderNumber): Parameters => [
  ['orderId', order],
  ['resultsPerPage', '200'],
];

const day = 24 * 60 * 60_000;

/** `m/d/Y`, as this API writes days. */
const written = (time: number): string => {
  const [year, month, date] = new Date(time).toISOString().slice(0, 10).split('-');
  return `${month}/${date}/${year}`;
};

/**
 * `/order/query/` for all orders of the campaign that changed in a stretch of time. Its days are the account's, whose
 * time zone nobody tells: one more on each side holds the stretch in every zone.
 */
export const stretchParameters = (
  { campaignId }: Settings,
  { since, until }: CrmStretch,
  page: number,
): Parameters => [
  ['campaignId', campaignId],
  ['dateRangeType', 'dateUpdated'],
  ['startDate', written(since - day)],
  ['endDate', written(until + day)],
  ['resultsPerPage', '200'],
  ['page', String(page)],
];

/** `/campaign/query/`. */
export const campaignParameters = ({ campaignId }: Settings): Parameters => [['campaignId', campaignId]];
