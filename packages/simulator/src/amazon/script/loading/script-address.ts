import type { Environment, Marketplace, Region } from '../../world/marketplace.js';

const regionByFolder: Readonly<Record<string, Region>> = {
  us: 'us',
  gbp: 'uk',
  uk: 'uk',
  eur: 'eu',
  de: 'eu',
  jp: 'jp',
};

const environmentOf = (folder: string | undefined): Environment =>
  folder === undefined || folder === 'live' ? 'production' : 'sandbox';

/** The US script lies in `js/`, the others in `lpa/js/`: without `lpa` they are Amazon's old kind without login. */
const current = /^\/OffAmazonPayments\/(us|gbp|uk|eur|de|jp)(?:\/(sandbox))?(\/lpa)?\/js\/Widgets\.js$/;
const formerJapanese = /\/G\/09\/EP\/offAmazonPayments\/(sandbox|live)\/prod\/lpa\/js\/Widgets\.js$/;

/** Whose script an address is; undefined when it is no address of Amazon's Widgets.js. */
export const marketplaceOf = (path: string): Marketplace | undefined => {
  const former = formerJapanese.exec(path);
  if (former !== null) return { region: 'jp', environment: environmentOf(former[1]) };
  const [, folder = '', sandbox, lpa] = current.exec(path) ?? [];
  const region = regionByFolder[folder];
  const isWhole = region === 'us' ? lpa === undefined : lpa !== undefined;
  return region !== undefined && isWhole ? { region, environment: environmentOf(sandbox) } : undefined;
};

/** Where Amazon's own hosts have the Login SDK, newest and oldest. */
export const loginSdkPaths = [
  '/sdk/login1.js',
  '/sdk/na/login1.js',
  '/lwa/js/sdk/login1.js',
  '/v2/login.js',
] as const;
