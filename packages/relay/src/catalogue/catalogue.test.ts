import { LanderpayError } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { product } from '../test-world/parsed.test.support.js';
import { parseCatalogue, readCatalogue } from './catalogue.js';

it('reads prices exactly, in the currency’s smallest unit', () => {
  expect(parseCatalogue(writtenCatalogue).products.get(product('starter-kit'))).toEqual({
    id: 'starter-kit',
    name: 'Starter kit',
    price: { amount: 4900, currency: 'USD' },
    shipping: { amount: 495, currency: 'USD' },
    crmProduct: '12',
    delivery: 'physical',
  });
});

it('reports every mistake at once, by its place', () => {
  const kit = writtenCatalogue.products['starter-kit'];
  const read = readCatalogue({
    currency: 'dollars',
    products: {
      one: { ...kit, price: 49 },
      two: { ...kit, delivery: 'by air', colour: 'red' },
    },
  });
  expect(read).toEqual({
    mistakes: [
      'currency: must be an ISO 4217 code, such as "USD".',
      expect.stringContaining('products.one.price: '),
      expect.stringContaining('products.two.delivery: must be "physical" or "digital"'),
      expect.stringContaining('products.two.colour: '),
    ],
  });
});

it.each([
  ['A product id with capitals', { products: { 'Starter Kit': writtenCatalogue.products['starter-kit'] } }],
  ['more decimals than the currency has', { currency: 'JPY' }],
  ['no product', { products: {} }],
])('%s is refused', (_, changed) => {
  expect(() => parseCatalogue({ ...writtenCatalogue, ...changed })).toThrow(LanderpayError);
});
