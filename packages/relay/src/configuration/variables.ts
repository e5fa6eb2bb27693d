import * as v from 'valibot';
import { environments, regions } from '../amazon/hosts.js';
import { defaultTimeZone, isTimeZone } from '../catalogue/shop-calendar.js';
import { isPostgres } from '../ledger/is-postgres.js';
import { isRedirectHost } from '../placing/money/redirects.js';
import { forwardedHeaders } from '../proxies/forwarded.js';
import { readNetworks } from '../proxies/ip-address.js';
import { konnektiveVariables } from './konnektive-variables.js';

const missing = (name: string, found: string): string => `${name} is missing. ${found}`;

const text = (name: string, found: string) =>
  v.pipe(v.string(missing(name, found)), v.trim(), v.nonEmpty(missing(name, found)));

const list = v.transform((written: string): readonly string[] =>
  written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const isOrigin = (written: string): boolean =>
  /^https?:/.test(written) && URL.canParse(written) && new URL(written).origin === written;

const originForm = 'must be an origin like https://shop.example, without a path or a slash at its end.';

const origins = 'LANDERPAY_ORIGINS';
const originsFound =
  'Write the origins of your pages, separated by commas, e.g. https://shop.example: the relay takes orders from no other.';

const secret = 'LANDERPAY_SECRET';
const secretFound =
  'Make one with `openssl rand -base64 48` and keep it for as long as the ledger; with another one no buyer is known again.';

const integrationCentral = 'You find it in Seller Central on the page Integration Central.';

/**
 * What the relay is told by its environment, checked. The sentences name the variable and where its value is found;
 * they never repeat a value.
 */
export const variables = v.object({
  LANDERPAY_PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'LANDERPAY_PORT must be a port number, or 0 for any free one.'),
      v.transform(Number),
      v.maxValue(65_535, 'LANDERPAY_PORT must be at most 65535.'),
    ),
    '8787',
  ),
  LANDERPAY_HOST: v.optional(text('LANDERPAY_HOST', 'Write the address to listen on.'), '127.0.0.1'),
  LANDERPAY_ORIGINS: v.pipe(
    text(origins, originsFound),
    list,
    v.check((all) => all.length > 0, missing(origins, originsFound)),
    v.check((all) => all.every(isOrigin), `${origins}: each ${originForm}`),
  ),
  LANDERPAY_SECRET: v.pipe(
    text(secret, secretFound),
    v.minLength(32, `${secret} is shorter than 32 characters. ${secretFound}`),
  ),
  LANDERPAY_LEDGER: v.optional(
    v.pipe(
      text(
        'LANDERPAY_LEDGER',
        'Write the path of the ledger’s file, or the address of its PostgreSQL database.',
      ),
      v.check(
        (written) => !isPostgres(written) || URL.canParse(written),
        'LANDERPAY_LEDGER must be an address like postgres://landerpay:PASSWORD@db.example/landerpay, with special characters of the password percent-encoded.',
      ),
      v.check(
        (written) => isPostgres(written) || !/^\w+:\/\//.test(written),
        'LANDERPAY_LEDGER must be the path of a file, or begin with postgres://: other stores are not known.',
      ),
    ),
    './landerpay-ledger.sqlite',
  ),
  LANDERPAY_LEDGER_CONNECTIONS: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[1-9]\d{0,2}$/,
        'LANDERPAY_LEDGER_CONNECTIONS must be a number from 1 to 999: how many connections this relay opens to PostgreSQL at most.',
      ),
      v.transform(Number),
    ),
    '10',
  ),
  LANDERPAY_CATALOGUE: text(
    'LANDERPAY_CATALOGUE',
    'Write the path of a JSON file with what you sell; the relay’s README shows one.',
  ),
  LANDERPAY_ENVIRONMENT: v.picklist(
    environments,
    'LANDERPAY_ENVIRONMENT must be "sandbox" or "production", like that of your page.',
  ),
  LANDERPAY_REGION: v.picklist(
    regions,
    `LANDERPAY_REGION must be one of ${regions.join(', ')}: where your Amazon seller account is.`,
  ),
  LANDERPAY_CLIENT_ID: text('LANDERPAY_CLIENT_ID', integrationCentral),
  LANDERPAY_AMAZON_API: v.optional(
    v.pipe(v.string(), v.check(isOrigin, `LANDERPAY_AMAZON_API ${originForm}`)),
  ),
  LANDERPAY_TIME_ZONE: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isTimeZone,
        'LANDERPAY_TIME_ZONE must be the name of a time zone, like America/New_York: that of your CRM’s account (CRM → Admin → Settings).',
      ),
    ),
    defaultTimeZone,
  ),
  LANDERPAY_EARLY_LEADS: v.optional(
    v.pipe(
      v.picklist(
        ['on', 'off'],
        'LANDERPAY_EARLY_LEADS must be "on", to tell the CRM of buyers before they order, or "off".',
      ),
      v.transform((written) => written === 'on'),
    ),
    'off',
  ),
  LANDERPAY_STOP_NOTICE: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(\d|[1-9]\d|1[01]\d|120)$/,
        'LANDERPAY_STOP_NOTICE must be whole seconds from 0 to 120: for how long a relay that stops says so at /readyz before it takes no more orders.',
      ),
      v.transform((written) => Number(written) * 1_000),
    ),
    '5',
  ),
  LANDERPAY_REDIRECT_HOSTS: v.optional(
    v.pipe(
      v.string(),
      list,
      v.check(
        (all) => all.every(isRedirectHost),
        'LANDERPAY_REDIRECT_HOSTS: each must be a host like pay.example, without https:// or a path.',
      ),
    ),
    '',
  ),
  LANDERPAY_TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      list,
      v.check(
        (all) => readNetworks(all) !== null,
        'LANDERPAY_TRUSTED_PROXIES: each must be an address or a network, like 10.0.0.0/8: those of the proxies through which the relay is reached.',
      ),
    ),
    '',
  ),
  LANDERPAY_FORWARDED_HEADER: v.optional(
    v.picklist(
      forwardedHeaders,
      'LANDERPAY_FORWARDED_HEADER must be "x-forwarded-for" or "forwarded": the header that your proxies write, and that they let nobody else write.',
    ),
    'x-forwarded-for',
  ),
  LANDERPAY_METRICS_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.minLength(
        16,
        'LANDERPAY_METRICS_TOKEN is shorter than 16 characters: make one with `openssl rand -base64 24`, or leave it out, so that only private networks may read the metrics.',
      ),
    ),
  ),
});

/** A JSON file of the same names, for what should not stand in the environment. The environment wins. */
export const fileVariable = 'LANDERPAY_CONFIGURATION';

export const variableNames: readonly string[] = [
  fileVariable,
  ...Object.keys(variables.entries),
  ...Object.keys(konnektiveVariables.entries),
];
