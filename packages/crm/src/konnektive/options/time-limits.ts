import type { KonnektiveTimeLimits } from './options.js';
import { settingError } from './setting-error.js';

/** One for each kind of call, in milliseconds. */
export type TimeLimits = Readonly<Record<keyof KonnektiveTimeLimits, number>>;

type Bounds = { readonly from: number; readonly usual: number };

/** Node’s own fetch gives up after 300 seconds without a word; a limit above that would never be reached. */
const longest = 290_000;

const bounds: Readonly<Record<keyof KonnektiveTimeLimits, Bounds>> = {
  importOrder: { from: 60_000, usual: 120_000 },
  importUpsale: { from: 60_000, usual: 120_000 },
  importLead: { from: 1_000, usual: 30_000 },
  confirmOrder: { from: 1_000, usual: 30_000 },
  importClick: { from: 1_000, usual: 10_000 },
  queryOrder: { from: 1_000, usual: 30_000 },
  queryTransactions: { from: 1_000, usual: 30_000 },
  queryCampaign: { from: 1_000, usual: 30_000 },
};

const readLimit = (name: keyof KonnektiveTimeLimits, value: number | undefined): number => {
  const { from, usual } = bounds[name];
  const limit = value ?? usual;
  if (Number.isSafeInteger(limit) && limit >= from && limit <= longest) return limit;
  throw settingError(
    `konnektive: \`timeLimits.${name}\` must be whole milliseconds from ${from} to ${longest}. Leave it out for ${usual}.`,
  );
};

export const readTimeLimits = (given: KonnektiveTimeLimits = {}): TimeLimits => ({
  importOrder: readLimit('importOrder', given.importOrder),
  importUpsale: readLimit('importUpsale', given.importUpsale),
  importLead: readLimit('importLead', given.importLead),
  confirmOrder: readLimit('confirmOrder', given.confirmOrder),
  importClick: readLimit('importClick', given.importClick),
  queryOrder: readLimit('queryOrder', given.queryOrder),
  queryTransactions: readLimit('queryTransactions', given.queryTransactions),
  queryCampaign: readLimit('queryCampaign', given.queryCampaign),
});
