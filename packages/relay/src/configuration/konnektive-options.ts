import { LanderpayError } from '@landerpay/checkout';
import { type KonnektiveOptions, konnektive } from '@landerpay/crm/konnektive';
import * as v from 'valibot';
import { type KonnektiveVariables, konnektiveVariables } from './konnektive-variables.js';

/** The CRM's options, and what is wrong with them, a sentence each. */
export type ReadKonnektive = { readonly options: KonnektiveOptions; readonly mistakes: readonly string[] };

type Texts = Pick<
  KonnektiveVariables,
  | 'KONNEKTIVE_URL'
  | 'KONNEKTIVE_LOGIN_ID'
  | 'KONNEKTIVE_PASSWORD'
  | 'KONNEKTIVE_CAMPAIGN_ID'
  | 'KONNEKTIVE_BILLER_ID'
>;

/** What can be read whatever is wrong with the others, so that all mistakes are told at once. */
const texts = v.pick(konnektiveVariables, [
  'KONNEKTIVE_URL',
  'KONNEKTIVE_LOGIN_ID',
  'KONNEKTIVE_PASSWORD',
  'KONNEKTIVE_CAMPAIGN_ID',
  'KONNEKTIVE_BILLER_ID',
]);

const optionsOf = (values: Texts & Partial<KonnektiveVariables>): KonnektiveOptions => {
  const payment = values.KONNEKTIVE_UPSALE_PAYMENT;
  const origin = values.KONNEKTIVE_RETURN_ORIGIN;
  const charge = values.KONNEKTIVE_CHARGE_TIME_LIMIT;
  const query = values.KONNEKTIVE_QUERY_TIME_LIMIT;
  return {
    url: values.KONNEKTIVE_URL,
    loginId: values.KONNEKTIVE_LOGIN_ID,
    password: values.KONNEKTIVE_PASSWORD,
    campaignId: values.KONNEKTIVE_CAMPAIGN_ID,
    billerId: values.KONNEKTIVE_BILLER_ID,
    markField: values.KONNEKTIVE_MARK_FIELD,
    termsField: values.KONNEKTIVE_TERMS_FIELD,
    upsales: {
      amazonParameters: payment === undefined ? undefined : payment === 'amazon',
      product: values.KONNEKTIVE_UPSALE_PRODUCT,
    },
    returnTo:
      origin === undefined
        ? undefined
        : {
            origin,
            success: values.KONNEKTIVE_RETURN_PATH,
            failure: values.KONNEKTIVE_RETURN_ERROR_PATH,
          },
    timeLimits: { importOrder: charge, importUpsale: charge, queryOrder: query },
    openCalls: values.KONNEKTIVE_OPEN_CALLS,
    longestWait: values.KONNEKTIVE_LONGEST_WAIT,
  };
};

/** Options that the backend takes, so that each of the given ones can be tried alone. */
const acceptable: KonnektiveOptions = {
  url: 'https://api.konnektive.com',
  loginId: 'login',
  password: 'password',
  campaignId: '1',
  billerId: '1',
};

/** Which variables a part of the options comes from. */
const parts = ({
  url,
  loginId,
  password,
  campaignId,
  billerId,
  markField,
  termsField,
  returnTo,
  timeLimits,
  openCalls,
  longestWait,
}: KonnektiveOptions): Readonly<Record<string, Partial<KonnektiveOptions>>> => ({
  KONNEKTIVE_URL: { url },
  KONNEKTIVE_LOGIN_ID: { loginId },
  KONNEKTIVE_PASSWORD: { password },
  KONNEKTIVE_CAMPAIGN_ID: { campaignId },
  KONNEKTIVE_BILLER_ID: { billerId },
  'KONNEKTIVE_MARK_FIELD and KONNEKTIVE_TERMS_FIELD': { markField, termsField },
  'KONNEKTIVE_RETURN_ORIGIN and its paths': { returnTo },
  KONNEKTIVE_CHARGE_TIME_LIMIT: { timeLimits: { importOrder: timeLimits?.importOrder } },
  KONNEKTIVE_QUERY_TIME_LIMIT: { timeLimits: { queryOrder: timeLimits?.queryOrder } },
  KONNEKTIVE_OPEN_CALLS: { openCalls },
  KONNEKTIVE_LONGEST_WAIT: { longestWait },
});

const complaintAbout = ([names, part]: readonly [string, Partial<KonnektiveOptions>]): string | null => {
  try {
    konnektive({ ...acceptable, ...part });
    return null;
  } catch (error) {
    if (!(error instanceof LanderpayError)) throw error;
    return `${names}: ${error.message}`;
  }
};

const lostPaths = (given: Readonly<Record<string, string | undefined>>): readonly string[] =>
  given.KONNEKTIVE_RETURN_ORIGIN !== undefined
    ? []
    : ['KONNEKTIVE_RETURN_PATH', 'KONNEKTIVE_RETURN_ERROR_PATH']
        .filter((name) => given[name] !== undefined)
        .map((name) => `${name} leads nowhere without KONNEKTIVE_RETURN_ORIGIN, the origin of your shop.`);

/** Reads the CRM's part of the configuration, and tells by the variables' names what the backend says against it. */
export const readKonnektive = (given: Readonly<Record<string, string | undefined>>): ReadKonnektive => {
  const read = v.safeParse(konnektiveVariables, given);
  const options = optionsOf(read.success ? read.output : v.parse(texts, given));
  return {
    options,
    mistakes: [
      ...(read.success ? [] : read.issues.map(({ message }) => message)),
      ...lostPaths(given),
      ...Object.entries(parts(options))
        .map(complaintAbout)
        .filter((complaint) => complaint !== null),
    ],
  };
};
