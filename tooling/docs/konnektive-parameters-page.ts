import {
  type CrmImportUpsale,
  parseAccessToken,
  parseOrderNumber,
  parseReferenceId,
} from '../../packages/checkout/src/index.js';
import { readSettings, type Settings } from '../../packages/crm/src/konnektive/options/settings.js';
import { importClickParameters } from '../../packages/crm/src/konnektive/request/import-click.js';
import { importLeadParameters } from '../../packages/crm/src/konnektive/request/import-lead.js';
import {
  importOrderParameters,
  type NumberedOrder,
} from '../../packages/crm/src/konnektive/request/import-order.js';
import { importUpsaleParameters } from '../../packages/crm/src/konnektive/request/import-upsale.js';
import { knownParameter } from '../../packages/crm/src/konnektive/request/known-parameters.js';
import {
  campaignParameters,
  orderParameters,
  transactionsParameters,
} from '../../packages/crm/src/konnektive/request/look-ups.js';
import type { Parameters } from '../../packages/crm/src/konnektive/request/parameters.js';
import { endpoints } from '../../packages/crm/src/konnektive/sending/endpoints.js';
import { reasons } from './konnektive-reasons.js';

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('A sample of the page is malformed.');
  return value;
};

const settings: Settings = readSettings({
  url: 'https://api.konnektive.com',
  loginId: 'login',
  password: 'password',
  campaignId: '1',
  billerId: '42',
  returnTo: { origin: 'https://shop.example' },
});

const numbered = { ...settings, upsales: { ...settings.upsales, product: 'numbered' } } as const;

const number = required(parseOrderNumber('D6C8C390A7'));
const session = '0123456789abcdef0123456789abcdef';
const usd = (amount: number) => ({ amount, currency: 'USD' });
const line = { crmProduct: '12', quantity: 2, price: usd(4_900), shipping: usd(495) };
const returnPaths = { success: '/thank-you', failure: '/checkout' };

const plainOrder: NumberedOrder = {
  order: number,
  buyer: { name: 'Mary Ann van der Berg', email: 'mary@example.com' },
  lines: [line],
  total: usd(10_295),
  mark: '1.mark',
  ipAddress: '203.0.113.7',
  reference: required(parseReferenceId('S01-1234567-1234567')),
  accessToken: required(parseAccessToken('Atza|0123456789abcdef')),
};

const wholeOrder: NumberedOrder = {
  ...plainOrder,
  tracking: { affiliate: 'A12', sources: ['mail'], session, custom: { custom3: 'red' } },
  coupon: 'SPRING',
  salesTax: usd(412),
  insureShipment: true,
  termsProof: 'v3 2026-01-02',
  reviewFirst: true,
  returnPaths,
};

const plainUpsale: CrmImportUpsale = {
  parent: number,
  line: { ...line, crmProduct: '14' },
  replaces: null,
  reference: required(parseReferenceId('S01-7654321-7654321')),
  accessToken: plainOrder.accessToken,
  mark: '1.upsale-mark',
  ipAddress: plainOrder.ipAddress,
};

const wholeUpsale: CrmImportUpsale = {
  ...plainUpsale,
  replaces: '12',
  salesTax: usd(412),
  tracking: { session },
  returnPaths,
};

const firstClick = {
  kind: 'first',
  address: 'https://shop.example/?utm_source=mail',
  ipAddress: plainOrder.ipAddress,
  userAgent: 'Mozilla/5.0',
} as const;

/** What a call is sent with at least and at most. */
type Sample = { readonly heading: string; readonly least: Parameters; readonly most: Parameters };

const one = (heading: string, parameters: Parameters): Sample => ({
  heading,
  least: parameters,
  most: parameters,
});

const samples: readonly Sample[] = [
  {
    heading: `\`${endpoints.importLead.path}\``,
    least: importLeadParameters(plainOrder, settings),
    most: importLeadParameters(wholeOrder, settings),
  },
  {
    heading: `\`${endpoints.importOrder.path}\``,
    least: importOrderParameters(plainOrder, settings),
    most: importOrderParameters(wholeOrder, settings),
  },
  {
    heading: `\`${endpoints.importUpsale.path}\``,
    least: importUpsaleParameters(plainUpsale, settings),
    most: importUpsaleParameters(wholeUpsale, settings),
  },
  one(
    `\`${endpoints.importUpsale.path}\` with \`upsales: { product: 'numbered' }\``,
    importUpsaleParameters(plainUpsale, numbered),
  ),
  one(`\`${endpoints.confirmOrder.path}\` and \`${endpoints.queryOrder.path}\``, orderParameters(number)),
  one(`\`${endpoints.queryTransactions.path}\``, transactionsParameters(number)),
  one(`\`${endpoints.queryCampaign.path}\``, campaignParameters(settings)),
  {
    heading: `\`${endpoints.importClick.path}\`, the first of a visit`,
    least: importClickParameters({ page: 'checkout', visit: firstClick }, settings),
    most: importClickParameters(
      {
        page: 'checkout',
        visit: {
          ...firstClick,
          referrer: 'https://news.example/',
          tracking: { affiliate: 'A12', sources: ['mail'] },
        },
      },
      settings,
    ),
  },
  one(
    `\`${endpoints.importClick.path}\`, a later one`,
    importClickParameters({ page: 'upsell-1', visit: { kind: 'later', session } }, settings),
  ),
];

const longestOf = (name: string): string => String(knownParameter(name)?.longest ?? '–');

const reasonFor = (name: string): string => {
  const reason = reasons.get(name);
  if (reason === undefined) throw new TypeError(`Nothing says why "${name}" is sent.`);
  return reason;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = ([name, value]: Parameters[number], least: Parameters): string => {
  const when = least.some(([other]) => other === name) ? 'always' : 'if given';
  return `| \`${name}\` | ${when} | \`${cell(value)}\` | ${longestOf(name)} | ${cell(reasonFor(name))} |`;
};

const tableOf = ({ heading, least, most }: Sample): string => `## ${heading}

| Parameter | Sent | For example | Longest | Why |
| --- | --- | --- | --- | --- |
${most.map((parameter) => rowOf(parameter, least)).join('\n')}`;

/** Reasons that no call needs any more are as wrong as missing ones. */
const checkReasons = (): void => {
  const sent = new Set(samples.flatMap(({ most }) => most.map(([name]) => name)));
  const idle = [...reasons.keys()].filter((name) => !sent.has(name));
  if (idle.length > 0) throw new TypeError(`Nothing sends ${idle.join(', ')}.`);
};

/** `docs/konnektive-parameters.md`: made by the code that makes the requests, so that it cannot say anything else. */
export const konnektiveParametersPage = (): string => {
  checkReasons();
  return `# What the Konnektive CRM is sent

<!-- Made by tooling/docs/write-pages.ts from packages/crm/src/konnektive/request: change it there. -->

Every call is one POST with a form-encoded body, to a path that ends with a slash; \`loginId\` and \`password\` are added
last, so that nothing can take their place, and never stand in an address. Money is a decimal text. What is longer than the
CRM keeps is refused by its name and not sent; first and last names are cut instead. Nothing is sent twice.

Amazon's four parameters are those of the CRM's Amazon Pay page (help.checkoutchamp.com, amazon-pay-api-integration);
\`amazonParameters\` renames them. The custom fields are those of \`markField\` (default \`custom1\`) and \`termsField\` (default
\`custom2\`).

${samples.map(tableOf).join('\n\n')}

## What is never sent

No billing or shipping address, no card, no phone number: the CRM reads them from Amazon with the buyer's token. No
\`forceMerchantId\`, no \`disableCustomerDedup\`, no currency (it is the campaign's). The mark does not go with a lead, whose
custom fields are too short for it, nor with an upsale, which would overwrite that of its order.
`;
};
