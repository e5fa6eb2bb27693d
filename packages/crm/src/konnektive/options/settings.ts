import type { SplitName } from '../names/person-name.js';
import { splitName } from '../names/split-name.js';
import { readBillerId, readCampaignId, readLoginId, readMarkField, readPassword } from './account.js';
import { readAmazonParameterNames } from './amazon-parameter-names.js';
import { readApiUrl } from './api-url.js';
import type {
  AmazonParameterNames,
  CustomField,
  KonnektiveFetch,
  KonnektiveOptions,
  KonnektiveTimeLimits,
} from './options.js';
import { readTimeLimits } from './time-limits.js';

/** The options, checked and complete. */
export type Settings = {
  readonly url: string;
  readonly loginId: string;
  readonly password: string;
  readonly campaignId: string;
  readonly billerId: string;
  readonly markField: CustomField;
  readonly amazonParameters: AmazonParameterNames;
  readonly splitName: SplitName;
  readonly timeLimits: Required<KonnektiveTimeLimits>;
  readonly fetch: KonnektiveFetch;
};

/** Checks the options at once, so that a wrong one is a sentence at start and not a lost order later. */
export const readSettings = (options: KonnektiveOptions): Settings => ({
  url: readApiUrl(options.url),
  loginId: readLoginId(options.loginId),
  password: readPassword(options.password),
  campaignId: readCampaignId(options.campaignId),
  billerId: readBillerId(options.billerId),
  markField: readMarkField(options.markField),
  amazonParameters: readAmazonParameterNames(options.amazonParameters),
  splitName: options.splitName ?? splitName,
  timeLimits: readTimeLimits(options.timeLimits),
  fetch: options.fetch ?? ((url, init) => fetch(url, init)),
});
