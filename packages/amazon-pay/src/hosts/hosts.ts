/** Where the seller's account is: United States, United Kingdom, euro countries, Japan. */
export type Region = 'us' | 'uk' | 'eu' | 'jp';

/** `sandbox` moves no money and takes only Amazon’s test buyers; `production` charges. */
export type Environment = 'sandbox' | 'production';

/** Origins to use in place of Amazon's, with the same paths, e.g. those of the simulator. */
export type HostOverride = { readonly script: string; readonly api: string };

/** Whether all of them are origins as they stand before a path, e.g. `http://localhost:4000`. */
export const areOrigins = ({ script, api }: HostOverride): boolean =>
  [script, api].every((host) => /^https?:\/\/[\w.:[\]-]+$/.test(host));

type RegionFacts = readonly [scriptHost: string, folder: string, loginRegion: 'NA' | 'EU' | 'APAC'];

/** developer.amazon.com: "add a button" (script), Login SDK reference (region). */
export const regions: Readonly<Record<Region, RegionFacts>> = {
  us: ['na', 'us', 'NA'],
  uk: ['eu', 'gbp', 'EU'],
  eu: ['eu', 'eur', 'EU'],
  jp: ['fe', 'jp', 'APAC'],
};

type Place = {
  readonly region: Region;
  readonly environment: Environment;
  readonly hosts?: HostOverride | undefined;
};

/** The address of Amazon's `Widgets.js`. */
export const scriptUrl = ({ region, environment, hosts }: Place): string => {
  const [scriptHost, folder] = regions[region];
  const origin = hosts?.script ?? `https://static-${scriptHost}.payments-amazon.com`;
  const sandbox = environment === 'sandbox' ? '/sandbox' : '';
  return `${origin}/OffAmazonPayments/${folder}${sandbox}${region === 'us' ? '' : '/lpa'}/js/Widgets.js`;
};

/** developer.amazon.com, "obtain profile information". */
const apiDomains: Readonly<Record<Region, string>> = { us: 'com', uk: 'co.uk', eu: 'de', jp: 'co.jp' };

/** The origin of Amazon's profile API (`/auth/o2/tokeninfo`, `/user/profile`), which a server asks about a token. */
export const apiOrigin = ({ region, environment, hosts }: Place): string =>
  hosts?.api ?? `https://api.${environment === 'sandbox' ? 'sandbox.' : ''}amazon.${apiDomains[region]}`;
