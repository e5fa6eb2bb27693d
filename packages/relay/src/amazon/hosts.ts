import { settingError } from '../configuration/setting-error.js';

/** Where the seller's account is: United States, United Kingdom, euro countries, Japan. */
export const regions = ['us', 'uk', 'eu', 'jp'] as const;
/** One of the `regions`. */
export type Region = (typeof regions)[number];

/** `sandbox` moves no money; `production` does. */
export const environments = ['sandbox', 'production'] as const;
/** One of the `environments`. */
export type Environment = (typeof environments)[number];

/** Which Amazon vouches for buyers. The client id is on Seller Central's Integration Central page. */
export type AmazonAccount = {
  readonly environment: Environment;
  readonly region: Region;
  /** E.g. `amzn1.application-oa2-client.…`: the audience that tokens must be made for. */
  readonly clientId: string;
  /** Another origin than Amazon's, e.g. the simulator's. Refused in production. */
  readonly api?: string | undefined;
};

/** developer.amazon.com, Login with Amazon, "obtain customer profile information". */
const domains: Readonly<Record<Region, string>> = { us: 'com', uk: 'co.uk', eu: 'de', jp: 'co.jp' };

/** The origin of Amazon's profile API. Throws a `configuration` error for an override in production. */
export const amazonApiOrigin = ({ environment, region, api }: AmazonAccount): string => {
  if (api === undefined) {
    return `https://api.${environment === 'sandbox' ? 'sandbox.' : ''}amazon.${domains[region]}`;
  }
  if (environment === 'production') {
    throw settingError('In production only Amazon says who a buyer is: leave `amazon.api` out.');
  }
  return new URL(api).origin;
};
