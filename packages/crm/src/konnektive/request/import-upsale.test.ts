import { type CrmImportUpsale, parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { reference, required, settingsOf, token } from '../emulated/konnektive-world.test.support.js';
import type { KonnektiveUpsales } from '../options/options.js';
import { readSettings } from '../options/settings.js';
import { importUpsaleParameters } from './import-upsale.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const upsale: CrmImportUpsale = {
  parent: required(parseOrderNumber('D6C8C390A7')),
  line: { crmProduct: '14', quantity: 2, price: usd(1_999), shipping: usd(250) },
  replaces: null,
  reference: reference(2),
  accessToken: token,
  mark: '1.upsale-mark',
  ipAddress: '203.0.113.7',
};

const sent = (changed: Partial<CrmImportUpsale> = {}, upsales: KonnektiveUpsales = {}) =>
  importUpsaleParameters(
    { ...upsale, ...changed },
    readSettings({ ...settingsOf(fetch), upsales, returnTo: { origin: 'https://shop.example' } }),
  );

const single = [
  ['productId', '14'],
  ['productQty', '2'],
  ['productPrice', '19.99'],
  ['productShipPrice', '2.50'],
];

const amazon = [
  ['paySource', 'AMAZON'],
  ['amazonBillerId', '1'],
  ['amazonAddressConsent', token],
  ['amazonOrderId', 'S01-0000000-0000002'],
];

describe('an upsale', () => {
  it('is the order, the product and Amazon’s parameters; never the mark, which is the order’s', () => {
    expect(sent()).toEqual([['orderId', 'D6C8C390A7'], ...single, ...amazon]);
  });

  it('can go without Amazon’s parameters', () => {
    expect(sent({}, { amazonParameters: false })).toEqual([['orderId', 'D6C8C390A7'], ...single]);
  });

  it('can have its product numbered', () => {
    expect(sent({}, { product: 'numbered' })).toEqual([
      ['orderId', 'D6C8C390A7'],
      ['product1_id', '14'],
      ['product1_qty', '2'],
      ['product1_price', '19.99'],
      ['product1_shipPrice', '2.50'],
      ...amazon,
    ]);
  });

  it('can take the place of a product, and bring tax, session and paths to come back to', () => {
    const changed = {
      replaces: '12',
      salesTax: usd(105),
      tracking: { session: 'f'.repeat(32), affiliate: 'the order’s already' },
      returnPaths: { success: '/upsell/2', failure: '/upsell/1' },
    };
    expect(sent(changed)).toEqual([
      ['orderId', 'D6C8C390A7'],
      ...single,
      ['productSalesTax', '1.05'],
      ['replaceProductId', '12'],
      ['sessionId', 'f'.repeat(32)],
      ...amazon,
      ['redirectsTo', 'https://shop.example/upsell/2'],
      ['errorRedirectsTo', 'https://shop.example/upsell/1'],
    ]);
  });
});
