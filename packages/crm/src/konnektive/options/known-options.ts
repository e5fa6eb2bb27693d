import type {
  AmazonParameterNames,
  KonnektiveOptions,
  KonnektiveReturn,
  KonnektiveTimeLimits,
  KonnektiveUpsales,
} from './options.js';
import { settingError } from './setting-error.js';

/** One entry for each option, so that none can be forgotten here. */
type NamesOf<Options> = Readonly<Record<keyof Options, true>>;

const options: NamesOf<KonnektiveOptions> = {
  url: true,
  loginId: true,
  password: true,
  campaignId: true,
  billerId: true,
  markField: true,
  termsField: true,
  amazonParameters: true,
  splitName: true,
  upsales: true,
  returnTo: true,
  timeLimits: true,
  openCalls: true,
  longestWait: true,
  fetch: true,
};

const amazonParameters: NamesOf<AmazonParameterNames> = {
  paySource: true,
  billerId: true,
  accessToken: true,
  reference: true,
};

const upsales: NamesOf<KonnektiveUpsales> = { amazonParameters: true, product: true };

const returnTo: NamesOf<KonnektiveReturn> = { origin: true, success: true, failure: true };

const timeLimits: NamesOf<KonnektiveTimeLimits> = {
  importOrder: true,
  importUpsale: true,
  importLead: true,
  confirmOrder: true,
  importClick: true,
  queryOrder: true,
  queryTransactions: true,
  queryCampaign: true,
};

const checkNames = (given: object | undefined, known: object, within = ''): void => {
  const names = Object.keys(known);
  const wrong = Object.keys(given ?? {}).find((name) => !names.includes(name));
  if (wrong === undefined) return;
  const meant = names.find((name) => name.toLowerCase() === wrong.toLowerCase());
  const advice = meant === undefined ? `There are ${names.join(', ')}.` : `Write \`${within}${meant}\`.`;
  throw settingError(`konnektive: there is no option \`${within}${wrong}\`. ${advice}`);
};

/** A misspelt option would leave its default in force without a word. */
export const checkOptionNames = (given: KonnektiveOptions): void => {
  checkNames(given, options);
  checkNames(given.amazonParameters, amazonParameters, 'amazonParameters.');
  checkNames(given.upsales, upsales, 'upsales.');
  checkNames(given.returnTo, returnTo, 'returnTo.');
  checkNames(given.timeLimits, timeLimits, 'timeLimits.');
};
