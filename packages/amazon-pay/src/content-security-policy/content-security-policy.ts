import { configurationError } from '../configuration/check-configuration.js';
import { areOrigins } from '../hosts/hosts.js';
import { type AmazonSources, amazonSources, type PolicyPlace } from './amazon-sources.js';

type Directive =
  | keyof AmazonSources
  | 'style-src'
  | 'font-src'
  | 'media-src'
  | 'manifest-src'
  | 'worker-src'
  | 'base-uri'
  | 'frame-ancestors'
  | 'report-to';

/** Where the page sells, and what it needs besides Amazon Pay. */
export type PolicyOptions = PolicyPlace & {
  /**
   * What the page needs besides, e.g. `{ 'connect-src': ['https://pay.example.com'], 'img-src': ['data:'] }`; a nonce is
   * `{ 'script-src': ["'nonce-…'"] }`, a new one for each answer of the server.
   */
  readonly more?: Partial<Readonly<Record<Directive, readonly string[]>>> | undefined;
};

const isDirective = (name: string): boolean => /^[a-z-]+$/.test(name);

/** What a header can carry, and a policy does not read as its end, or as the end of the source. */
const isSource = (text: string): boolean => /^[!-~]+$/.test(text) && !/[,;]/.test(text);

const self = "'self'";
const none = "'none'";

/**
 * The value of the header `Content-Security-Policy` for a page with Amazon Pay: the page's own origin and Amazon's hosts,
 * and nothing else. No `unsafe-inline`, no `unsafe-eval`: this library needs neither. What is known of Amazon's hosts,
 * and how well, is said at `amazonSources`. Runs anywhere; on a page that buyers load nothing imports it.
 * Throws an `AmazonPayError` with code `configuration` for a source that holds a space, a comma or a semicolon, and for
 * `hosts` that are no origins: what is read from elsewhere cannot write a policy of its own.
 */
export const contentSecurityPolicy = ({ more = {}, ...place }: PolicyOptions): string => {
  if (place.hosts && !areOrigins(place.hosts)) throw configurationError('hosts');
  const isClean = Object.entries(more).every(
    ([name, sources]) => isDirective(name) && sources.every(isSource),
  );
  if (!isClean) throw configurationError('more');
  const amazon = amazonSources(place);
  const strict: Readonly<Record<string, readonly string[]>> = {
    'default-src': [none],
    'script-src': [self, ...amazon['script-src']],
    'style-src': [self],
    'font-src': [self],
    'img-src': [self, ...amazon['img-src']],
    'connect-src': [self, ...amazon['connect-src']],
    'frame-src': amazon['frame-src'],
    'form-action': [self, ...amazon['form-action']],
    'base-uri': [none],
    'frame-ancestors': [none],
  };
  const given: Readonly<Record<string, readonly string[]>> = more;
  return [...new Set([...Object.keys(strict), ...Object.keys(given)])]
    .map((directive) => {
      const added = given[directive] ?? [];
      const kept = (strict[directive] ?? []).filter((source) => source !== none || added.length === 0);
      return [directive, ...kept, ...added].join(' ');
    })
    .join('; ');
};
