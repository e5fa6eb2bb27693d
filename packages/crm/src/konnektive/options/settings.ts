import type { SplitName } from '../names/person-name.js';
import { splitName } from '../names/split-name.js';
import { readBillerId, readCampaignId, readLoginId, readPassword } from './account.js';
import { readAmazonParameterNames } from './amazon-parameter-names.js';
import { readApiUrl } from './api-url.js';
import { readCustomFields } from './custom-fields.js';
import { checkOptionNames } from './known-options.js';
import { readLongestWait, readOpenCalls } from './open-calls.js';
import type {
  AmazonParameterNames,
  CustomField,
  KonnektiveFetch,
  KonnektiveOptions,
  KonnektiveReturn,
} from './options.js';
import { readReturnTo } from './return-to.js';
import { readTimeLimits, type TimeLimits } from './time-limits.js';
import { readUpsales, type Upsales } from './upsales.js';

/** The options, checked and complete. */
export type Settings = {
  readonly url: string;
  readonly loginId: string;
  readonly password: string;
  readonly campaignId: string;
  readonly billerId: string;
  readonly markField: CustomField;
  readonly termsField: CustomField;
  readonly amazonParameters: AmazonParameterNames;
  readonly splitName: SplitName;
  readonly upsales: Upsales;
  readonly returnTo: KonnektiveReturn | undefined;
  readonly timeLimits: TimeLimits;
  readonly openCalls: number;
  readonly longestWait: number;
  readonly fetch: KonnektiveFetch;
};

/** Checks the options at once, so that a wrong one is a sentence at start and not a lost order later. */
export const readSettings = (options: KonnektiveOptions): Settings => {
  checkOptionNames(options);
  return {
    url: readApiUrl(options.url),
    loginId: readLoginId(options.loginId),
    password: readPassword(options.password),
    campaignId: readCampaignId(options.campaignId),
    billerId: readBillerId(options.billerId),
    ...readCustomFields(options),
    amazonParameters: readAmazonParameterNames(options.amazonParameters),
    splitName: options.splitName ?? splitName,
    upsales: readUpsales(options.upsales),
    returnTo: readReturnTo(options.returnTo),
    timeLimits: readTimeLimits(options.timeLimits),
    openCalls: readOpenCalls(options.openCalls),
    longestWait: readLongestWait(options.longestWait),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
  };
};
