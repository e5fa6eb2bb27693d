import type { KonnektiveTimeLimits } from '../options/options.js';

/** What the CRM is asked to do, by our names. */
export type Endpoint = keyof KonnektiveTimeLimits;

type Facts = {
  /** With its last slash: a path without it is redirected, and a redirected POST loses its body. */
  readonly path: string;
  /** Whose turn it is when all open calls are taken: the highest first. */
  readonly urgency: number;
};

export const endpoints = {
  importOrder: { path: '/order/import/', urgency: 3 },
  importUpsale: { path: '/upsale/import/', urgency: 3 },
  importLead: { path: '/leads/import/', urgency: 2 },
  queryOrder: { path: '/order/query/', urgency: 2 },
  queryTransactions: { path: '/transactions/query/', urgency: 1 },
  confirmOrder: { path: '/order/confirm/', urgency: 1 },
  queryCampaign: { path: '/campaign/query/', urgency: 1 },
  importClick: { path: '/landers/clicks/import/', urgency: 0 },
} as const satisfies Readonly<Record<Endpoint, Facts>>;

export type KonnektivePath = (typeof endpoints)[Endpoint]['path'];
