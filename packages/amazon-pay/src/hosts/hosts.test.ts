import { describe, expect, test } from 'vitest';
import { apiOrigin, type Environment, type Region, scriptUrl } from './hosts.js';

const table: readonly (readonly [Region, Environment, string, string])[] = [
  [
    'us',
    'sandbox',
    'https://static-na.payments-amazon.com/OffAmazonPayments/us/sandbox/js/Widgets.js',
    'https://api.sandbox.amazon.com',
  ],
  [
    'us',
    'production',
    'https://static-na.payments-amazon.com/OffAmazonPayments/us/js/Widgets.js',
    'https://api.amazon.com',
  ],
  [
    'uk',
    'sandbox',
    'https://static-eu.payments-amazon.com/OffAmazonPayments/gbp/sandbox/lpa/js/Widgets.js',
    'https://api.sandbox.amazon.co.uk',
  ],
  [
    'uk',
    'production',
    'https://static-eu.payments-amazon.com/OffAmazonPayments/gbp/lpa/js/Widgets.js',
    'https://api.amazon.co.uk',
  ],
  [
    'eu',
    'sandbox',
    'https://static-eu.payments-amazon.com/OffAmazonPayments/eur/sandbox/lpa/js/Widgets.js',
    'https://api.sandbox.amazon.de',
  ],
  [
    'eu',
    'production',
    'https://static-eu.payments-amazon.com/OffAmazonPayments/eur/lpa/js/Widgets.js',
    'https://api.amazon.de',
  ],
  [
    'jp',
    'sandbox',
    'https://static-fe.payments-amazon.com/OffAmazonPayments/jp/sandbox/lpa/js/Widgets.js',
    'https://api.sandbox.amazon.co.jp',
  ],
  [
    'jp',
    'production',
    'https://static-fe.payments-amazon.com/OffAmazonPayments/jp/lpa/js/Widgets.js',
    'https://api.amazon.co.jp',
  ],
];

describe('Amazon’s hosts', () => {
  test.each(table)('%s %s', (region, environment, script, api) => {
    expect(scriptUrl({ region, environment })).toBe(script);
    expect(apiOrigin({ region, environment })).toBe(api);
  });

  test('an override changes the origins and keeps the paths', () => {
    const hosts = { script: 'http://localhost:1', api: 'http://localhost:2' };
    expect(scriptUrl({ region: 'uk', environment: 'sandbox', hosts })).toBe(
      'http://localhost:1/OffAmazonPayments/gbp/sandbox/lpa/js/Widgets.js',
    );
    expect(apiOrigin({ region: 'uk', environment: 'sandbox', hosts })).toBe('http://localhost:2');
  });
});
