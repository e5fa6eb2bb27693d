import { type HostOverride, type Region, regions } from '../hosts/hosts.js';

/** Where Amazon Pay is to run: a policy is the same in sandbox and production. */
export type PolicyPlace = {
  readonly region: Region;
  /** Other origins than Amazon's, e.g. the simulator's. */
  readonly hosts?: HostOverride | undefined;
};

/** The directives that Amazon Pay needs something of. */
export type AmazonSources = Readonly<
  Record<'script-src' | 'frame-src' | 'connect-src' | 'img-src' | 'form-action', readonly string[]>
>;

/** The top-level domains on which a region's sign-in, widgets and profile may be. */
const domains: Readonly<Record<Region, readonly string[]>> = {
  us: ['com'],
  uk: ['com', 'co.uk'],
  eu: ['com', 'de', 'fr', 'it', 'es'],
  jp: ['com', 'co.jp'],
};

/** `Widgets.js` loads the Login SDK itself, in the course of the years from several hosts. */
const loginHosts = ['https://api-cdn.amazon.com', 'https://assets.loginwithamazon.com'];

/** Where some regions have, or had, scripts besides. */
const moreScripts: Readonly<Record<Region, readonly string[]>> = {
  us: [],
  uk: ['https://eu.account.amazon.com'],
  eu: ['https://eu.account.amazon.com'],
  jp: ['https://origin-na.ssl-images-amazon.com'],
};

/**
 * The sources that Amazon Pay needs in a page's content security policy, by directive: to be added to a policy that is
 * there already. Amazon publishes no such list. These come from its documentation of scripts and hosts, and from the
 * policy that Amazon's own plug-in for Magento 2 asks for (`csp_whitelist.xml`); nobody has tried them against Amazon.
 */
export const amazonSources = ({ region, hosts }: PolicyPlace): AmazonSources => {
  if (hosts) {
    const own = [...new Set([hosts.script, hosts.api])];
    return { 'script-src': own, 'frame-src': own, 'connect-src': own, 'img-src': own, 'form-action': own };
  }
  const [scriptHost] = regions[region];
  const amazon = domains[region].map((domain) => `https://*.amazon.${domain}`);
  return {
    'script-src': [`https://static-${scriptHost}.payments-amazon.com`, ...loginHosts, ...moreScripts[region]],
    'frame-src': [...amazon, 'https://*.payments-amazon.com'],
    'connect-src': [...amazon, 'https://*.amazonpay.com'],
    // The hosts of the button's images change: a list of them has broken shops more than once.
    'img-src': ['https://*.cloudfront.net', 'https://*.ssl-images-amazon.com', 'https://*.media-amazon.com'],
    // Widgets post a form into their frame, so that the access token is in no address.
    'form-action': amazon,
  };
};
