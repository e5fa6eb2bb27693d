import { expect, test } from 'vitest';
import { marketplaceOf } from './script-address.js';

test.each([
  ['/OffAmazonPayments/us/sandbox/js/Widgets.js', 'us', 'sandbox'],
  ['/OffAmazonPayments/us/js/Widgets.js', 'us', 'production'],
  ['/OffAmazonPayments/gbp/sandbox/lpa/js/Widgets.js', 'uk', 'sandbox'],
  ['/OffAmazonPayments/gbp/lpa/js/Widgets.js', 'uk', 'production'],
  ['/OffAmazonPayments/uk/lpa/js/Widgets.js', 'uk', 'production'],
  ['/OffAmazonPayments/eur/sandbox/lpa/js/Widgets.js', 'eu', 'sandbox'],
  ['/OffAmazonPayments/eur/lpa/js/Widgets.js', 'eu', 'production'],
  ['/OffAmazonPayments/de/sandbox/lpa/js/Widgets.js', 'eu', 'sandbox'],
  ['/OffAmazonPayments/jp/sandbox/lpa/js/Widgets.js', 'jp', 'sandbox'],
  ['/OffAmazonPayments/jp/lpa/js/Widgets.js', 'jp', 'production'],
  ['/images/G/09/EP/offAmazonPayments/sandbox/prod/lpa/js/Widgets.js', 'jp', 'sandbox'],
  ['/images/G/09/EP/offAmazonPayments/live/prod/lpa/js/Widgets.js', 'jp', 'production'],
])('%s is the script of %s, %s', (path, region, environment) => {
  expect(marketplaceOf(path)).toEqual({ region, environment });
});

test.each([
  '/OffAmazonPayments/eur/sandbox/js/Widgets.js',
  '/OffAmazonPayments/us/sandbox/lpa/js/Widgets.js',
  '/OffAmazonPayments/ca/js/Widgets.js',
  '/OffAmazonPayments/us/js/widgets.js',
])('%s is no script of Amazon’s', (path) => {
  expect(marketplaceOf(path)).toBeUndefined();
});
