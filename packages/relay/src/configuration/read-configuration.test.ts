import { expect, it } from 'vitest';
import { catalogue, writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { readConfiguration } from './read-configuration.js';

const files: Readonly<Record<string, unknown>> = {
  'products.json': writtenCatalogue,
  'no-products.json': { currency: 'usd', products: {} },
  'relay.json': { LANDERPAY_REGION: 'eu', KONNEKTIVE_PASSWORD: 'from the file' },
  'nested.json': { LANDERPAY_REGION: { us: true } },
};

const readFile = (path: string): string => {
  const file = files[path];
  if (file === undefined) throw new Error('ENOENT');
  return JSON.stringify(file);
};

const complete = {
  PATH: '/usr/bin',
  LANDERPAY_ORIGINS: 'https://shop.example, http://localhost:5173',
  LANDERPAY_SECRET: 'a secret of at least thirty-two characters',
  LANDERPAY_CATALOGUE: 'products.json',
  LANDERPAY_ENVIRONMENT: 'sandbox',
  LANDERPAY_REGION: 'us',
  LANDERPAY_CLIENT_ID: 'amzn1.application-oa2-client.one',
  KONNEKTIVE_LOGIN_ID: 'login',
  KONNEKTIVE_PASSWORD: 'word',
  KONNEKTIVE_CAMPAIGN_ID: '1',
  KONNEKTIVE_BILLER_ID: '2',
};

const mistakesOf = (changed: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const read = readConfiguration({ ...complete, ...changed }, readFile);
  return 'mistakes' in read ? read.mistakes : [];
};

it('reads everything, with defaults for what may be left out', () => {
  expect(readConfiguration(complete, readFile)).toEqual({
    configuration: {
      port: 8787,
      hostname: '127.0.0.1',
      origins: ['https://shop.example', 'http://localhost:5173'],
      secret: complete.LANDERPAY_SECRET,
      ledger: './landerpay-ledger.sqlite',
      ledgerConnections: 10,
      catalogue,
      amazon: {
        environment: 'sandbox',
        region: 'us',
        clientId: 'amzn1.application-oa2-client.one',
        api: undefined,
      },
      konnektive: {
        url: 'https://api.konnektive.com',
        loginId: 'login',
        password: 'word',
        campaignId: '1',
        billerId: '2',
        upsales: {},
        timeLimits: {},
      },
      timeZone: 'America/New_York',
      earlyLeads: false,
      stopNotice: 5_000,
      redirectHosts: [],
      trustedProxies: [],
      forwardedHeader: 'x-forwarded-for',
    },
  });
});

it('reads where the shop’s days begin, and whether the CRM is told of buyers before they order', () => {
  const read = readConfiguration(
    { ...complete, LANDERPAY_TIME_ZONE: 'Europe/Berlin', LANDERPAY_EARLY_LEADS: 'on' },
    readFile,
  );
  expect(read).toMatchObject({ configuration: { timeZone: 'Europe/Berlin', earlyLeads: true } });
});

it('reads whom the relay is reached through, and how many calls may be open at the CRM', () => {
  const read = readConfiguration(
    {
      ...complete,
      LANDERPAY_TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1',
      LANDERPAY_FORWARDED_HEADER: 'forwarded',
      KONNEKTIVE_OPEN_CALLS: '5',
    },
    readFile,
  );
  expect(read).toMatchObject({
    configuration: {
      trustedProxies: ['10.0.0.0/8', '2001:db8::1'],
      forwardedHeader: 'forwarded',
      konnektive: { openCalls: 5 },
      settings: { slots: { total: 5, forMoney: 1, forSettling: 1 } },
    },
  });
});

it('reports every missing variable at once, and says where its value is found', () => {
  const read = readConfiguration({}, readFile);
  expect(read).toEqual({
    mistakes: [
      expect.stringMatching(/^LANDERPAY_ORIGINS is missing\. .*https:\/\/shop\.example/),
      expect.stringMatching(/^LANDERPAY_SECRET is missing\. .*openssl/),
      expect.stringMatching(/^LANDERPAY_CATALOGUE is missing\. .*README/),
      expect.stringMatching(/^LANDERPAY_ENVIRONMENT must be "sandbox" or "production"/),
      expect.stringMatching(/^LANDERPAY_REGION must be one of us, uk, eu, jp/),
      expect.stringMatching(/^LANDERPAY_CLIENT_ID is missing\. .*Integration Central/),
      expect.stringMatching(/^KONNEKTIVE_LOGIN_ID: .*Api User/),
      expect.stringMatching(/^KONNEKTIVE_PASSWORD: .*Api User/),
      expect.stringMatching(/^KONNEKTIVE_CAMPAIGN_ID: .*Campaigns/),
      expect.stringMatching(/^KONNEKTIVE_BILLER_ID: .*MID List/),
    ],
  });
});

it.each([
  ['LANDERPAY_PORT', '80a'],
  ['LANDERPAY_PORT', '70000'],
  ['LANDERPAY_ORIGINS', ' , '],
  ['LANDERPAY_ORIGINS', 'https://shop.example/'],
  ['LANDERPAY_ORIGINS', 'shop.example'],
  ['LANDERPAY_SECRET', 'short'],
  ['LANDERPAY_CATALOGUE', 'nowhere.json'],
  ['LANDERPAY_REGION', 'na'],
  ['LANDERPAY_AMAZON_API', 'amazon'],
  ['LANDERPAY_TIME_ZONE', 'Eastern'],
  ['LANDERPAY_EARLY_LEADS', 'yes'],
  ['LANDERPAY_REDIRECT_HOSTS', 'https://pay.example'],
  ['LANDERPAY_REDIRECT_HOSTS', 'pay.example, pay.example/challenge'],
  ['LANDERPAY_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['LANDERPAY_TRUSTED_PROXIES', 'proxy.internal'],
  ['LANDERPAY_FORWARDED_HEADER', 'x-real-ip'],
  ['LANDERPAY_PROT', '1'],
  ['KONNEKTIVE_URL', 'http://api.konnektive.com'],
  ['KONNEKTIVE_PASSWORD', 'salt&pepper'],
  ['KONNEKTIVE_BILLER_ID', 'amazon'],
  ['KONNEKTIVE_MARK_FIELD', 'custom9'],
  ['KONNEKTIVE_TERMS_FIELD', 'custom0'],
  ['KONNEKTIVE_UPSALE_PAYMENT', 'card'],
  ['KONNEKTIVE_UPSALE_PRODUCT', 'many'],
  ['KONNEKTIVE_RETURN_ORIGIN', 'https://shop.example/'],
  ['KONNEKTIVE_RETURN_PATH', '/thank-you'],
  ['KONNEKTIVE_RETURN_ERROR_PATH', '/checkout'],
  ['KONNEKTIVE_OPEN_CALLS', '0'],
  ['KONNEKTIVE_OPEN_CALLS', 'ten'],
  ['KONNEKTIVE_LONGEST_WAIT', '70000'],
  ['KONNEKTIVE_CHARGE_TIME_LIMIT', '1000'],
  ['KONNEKTIVE_QUERY_TIME_LIMIT', '1'],
  ['LANDERPAY_CONFIGURATION', 'nested.json'],
])('%s=%s is one mistake, which names the variable', (name, value) => {
  const mistakes = mistakesOf({ [name]: value });
  expect(mistakes).toEqual([expect.stringMatching(new RegExp(`^${name}`))]);
});

it('repeats no value', () => {
  const secrets = {
    LANDERPAY_SECRET: 'canary',
    KONNEKTIVE_PASSWORD: 'canary&1',
    KONNEKTIVE_URL: 'http://u:canary@x',
  };
  const mistakes = mistakesOf(secrets);
  expect(mistakes).toHaveLength(3);
  expect(mistakes.join(' ')).not.toContain('canary');
});

it('reports every mistake of the catalogue', () => {
  expect(mistakesOf({ LANDERPAY_CATALOGUE: 'no-products.json' })).toEqual([
    'LANDERPAY_CATALOGUE: currency: must be an ISO 4217 code, such as "USD".',
    'LANDERPAY_CATALOGUE: products: must hold at least one product.',
  ]);
});

it('takes another Amazon than Amazon in the sandbox only', () => {
  const changed = { LANDERPAY_AMAZON_API: 'http://127.0.0.1:4000' };
  expect(mistakesOf(changed)).toEqual([]);
  expect(mistakesOf({ ...changed, LANDERPAY_ENVIRONMENT: 'production' })).toEqual([
    'LANDERPAY_AMAZON_API: in production only Amazon says who a buyer is. Leave it out.',
  ]);
});

it('reads a file of the same names, and lets the environment win', () => {
  const read = readConfiguration(
    { ...complete, KONNEKTIVE_PASSWORD: undefined, LANDERPAY_CONFIGURATION: 'relay.json' },
    readFile,
  );
  expect(read).toMatchObject({
    configuration: { amazon: { region: 'us' }, konnektive: { password: 'from the file' } },
  });
});

it('hands the CRM’s settings to its backend', () => {
  const read = readConfiguration(
    {
      ...complete,
      KONNEKTIVE_MARK_FIELD: 'custom3',
      KONNEKTIVE_TERMS_FIELD: 'custom4',
      KONNEKTIVE_UPSALE_PAYMENT: 'order',
      KONNEKTIVE_UPSALE_PRODUCT: 'numbered',
      KONNEKTIVE_RETURN_ORIGIN: 'https://shop.example',
      KONNEKTIVE_RETURN_PATH: '/thank-you',
      KONNEKTIVE_RETURN_ERROR_PATH: '/checkout',
      KONNEKTIVE_OPEN_CALLS: '4',
      KONNEKTIVE_LONGEST_WAIT: '2000',
      KONNEKTIVE_CHARGE_TIME_LIMIT: '240000',
      KONNEKTIVE_QUERY_TIME_LIMIT: '15000',
    },
    readFile,
  );
  expect(read).toMatchObject({
    configuration: {
      konnektive: {
        markField: 'custom3',
        termsField: 'custom4',
        upsales: { amazonParameters: false, product: 'numbered' },
        returnTo: { origin: 'https://shop.example', success: '/thank-you', failure: '/checkout' },
        openCalls: 4,
        longestWait: 2_000,
        timeLimits: { importOrder: 240_000, importUpsale: 240_000, queryOrder: 15_000 },
      },
    },
  });
});

it('two things in one custom field are one mistake, which says what would be lost', () => {
  expect(mistakesOf({ KONNEKTIVE_MARK_FIELD: 'custom3', KONNEKTIVE_TERMS_FIELD: 'custom3' })).toEqual([
    expect.stringMatching(/^KONNEKTIVE_MARK_FIELD and KONNEKTIVE_TERMS_FIELD: .*Without the mark/),
  ]);
});

it('a path away from the shop is a mistake', () => {
  expect(
    mistakesOf({
      KONNEKTIVE_RETURN_ORIGIN: 'https://shop.example',
      KONNEKTIVE_RETURN_PATH: '//other.example/thank-you',
    }),
  ).toEqual([expect.stringMatching(/^KONNEKTIVE_RETURN_ORIGIN and its paths: .*`returnTo\.success`/)]);
});
