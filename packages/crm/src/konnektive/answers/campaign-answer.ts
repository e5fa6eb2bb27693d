import type { Asked } from '../sending/ask.js';
import { isObject, type JsonObject, readCount, readCurrency, readText } from './json-values.js';
import { readQueryAnswer } from './query-answer.js';

/** How the CRM bills a product after the sale; `firstBillAfter` is in days, `null` where it does not say. */
export type CampaignBilling = { readonly recurring: boolean; readonly firstBillAfter: number | null };

/** A campaign as far as a check of the configuration needs it; `null` is what the CRM does not say. */
export type Campaign = {
  readonly products: ReadonlySet<string>;
  /** Of those products whose billing the CRM tells. */
  readonly billing: ReadonlyMap<string, CampaignBilling>;
  readonly currency: string | null;
  readonly billerId: string | null;
};

export type CampaignAnswer =
  | { readonly answer: 'campaign'; readonly campaign: Campaign }
  | { readonly answer: 'not-found' }
  | { readonly answer: 'refused'; readonly because: 'login' | 'address' | 'permission' }
  | { readonly answer: 'failed'; readonly detail: string };

const failed = (detail: string): CampaignAnswer => ({ answer: 'failed', detail });

const valuesOf = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : undefined;
};

/** The id that imports take; a product that names only one id has that one. */
const productIdOf = (product: unknown): string | undefined =>
  isObject(product) ? (readText(product.campaignProductId) ?? readText(product.productId)) : undefined;

const billingOf = (product: unknown): CampaignBilling | undefined => {
  if (!isObject(product)) return undefined;
  const { billingCycleType: type, cycle1_billDelay: delay } = product;
  if (type !== 'RECURRING' && type !== 'ONE_TIME') return undefined;
  return { recurring: type === 'RECURRING', firstBillAfter: readCount(delay) ?? null };
};

const billingIn = (products: readonly unknown[]): Campaign['billing'] =>
  new Map(
    products.flatMap((product) => {
      const [id, billing] = [productIdOf(product), billingOf(product)];
      return id === undefined || billing === undefined ? [] : [[id, billing] as const];
    }),
  );

const readCampaign = (row: JsonObject): CampaignAnswer => {
  const products = valuesOf(row.products);
  const ids = products?.flatMap((product) => productIdOf(product) ?? []);
  if (products === undefined || ids === undefined || ids.length < products.length) {
    return failed('a campaign whose products cannot be read');
  }
  const payments: unknown = row.amazonPayments;
  return {
    answer: 'campaign',
    campaign: {
      products: new Set(ids),
      billing: billingIn(products),
      currency: readCurrency(row.currency) ?? readCurrency(row.currencyCode) ?? null,
      billerId: isObject(payments) ? (readText(payments.amazonBillerId) ?? null) : null,
    },
  };
};

const readRows = (message: unknown, wanted: string): CampaignAnswer => {
  const rows = isObject(message) ? valuesOf(message.data) : undefined;
  if (rows === undefined) return failed('SUCCESS without campaigns');
  const row = rows.filter(isObject).find(({ campaignId }) => readText(campaignId) === wanted);
  return row === undefined ? failed('SUCCESS without this campaign') : readCampaign(row);
};

const readError = (sentence: string): CampaignAnswer => {
  if (/^No campaigns matching/i.test(sentence)) return { answer: 'not-found' };
  if (/^Could not authenticate credentials/i.test(sentence)) return { answer: 'refused', because: 'login' };
  if (/whitelist/i.test(sentence)) return { answer: 'refused', because: 'address' };
  if (/not permitted|permission/i.test(sentence)) return { answer: 'refused', because: 'permission' };
  return failed('ERROR');
};

/** What an answer to `/campaign/query/` says. */
export const readCampaignAnswer = (asked: Asked, wanted: string): CampaignAnswer => {
  const read = readQueryAnswer(asked);
  switch (read.query) {
    case 'found':
      return readRows(read.message, wanted);
    case 'error':
      return readError(read.sentence);
    case 'failed':
      return failed(read.detail);
    default:
      return read satisfies never;
  }
};
