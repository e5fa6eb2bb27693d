/** Where the seller's account is: United States, United Kingdom, euro countries, Japan. */
export type Region = 'us' | 'uk' | 'eu' | 'jp';

export type Environment = 'sandbox' | 'production';

/** Origins to use in place of Amazon's, with the same paths, e.g. those of the simulator. */
export type HostOverride = { readonly script: string; readonly api: string };

type RegionFacts = {
  readonly scriptHost: 'na' | 'eu' | 'fe';
  readonly scriptFolder: string;
  readonly scriptTail: string;
  readonly apiDomain: string;
  readonly loginRegion: 'NA' | 'EU' | 'APAC';
};

/** developer.amazon.com: "add a button" (script), "obtain profile information" (API), Login SDK reference (region). */
export const regions: Readonly<Record<Region, RegionFacts>> = {
  us: { scriptHost: 'na', scriptFolder: 'us', scriptTail: '', apiDomain: 'com', loginRegion: 'NA' },
  uk: { scriptHost: 'eu', scriptFolder: 'gbp', scriptTail: '/lpa', apiDomain: 'co.uk', loginRegion: 'EU' },
  eu: { scriptHost: 'eu', scriptFolder: 'eur', scriptTail: '/lpa', apiDomain: 'de', loginRegion: 'EU' },
  jp: { scriptHost: 'fe', scriptFolder: 'jp', scriptTail: '/lpa', apiDomain: 'co.jp', loginRegion: 'APAC' },
};

type Place = {
  readonly region: Region;
  readonly environment: Environment;
  readonly hosts?: HostOverride | undefined;
};

/** The address of Amazon's `Widgets.js`. */
export const scriptUrl = ({ region, environment, hosts }: Place): string => {
  const { scriptHost, scriptFolder, scriptTail } = regions[region];
  const origin = hosts?.script ?? `https://static-${scriptHost}.payments-amazon.com`;
  const sandbox = environment === 'sandbox' ? '/sandbox' : '';
  return `${origin}/OffAmazonPayments/${scriptFolder}${sandbox}${scriptTail}/js/Widgets.js`;
};

/** The origin of Amazon's profile API (`/auth/o2/tokeninfo`, `/user/profile`), which a server asks about a token. */
export const apiOrigin = ({ region, environment, hosts }: Place): string =>
  hosts?.api ??
  `https://api.${environment === 'sandbox' ? 'sandbox.' : ''}amazon.${regions[region].apiDomain}`;
