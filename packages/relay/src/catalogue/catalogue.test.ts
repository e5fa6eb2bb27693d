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
    recurring: null,
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

const plan = {
  name: 'Refill plan',
  price: '1.00',
  shipping: '0.50',
  crmProduct: '15',
  delivery: 'physical',
  recurring: { price: '19.50', shipping: '2.50', every: '30 days', trial: '14 days', bills: 12 },
};
const selling = (more: object) => ({
  ...writtenCatalogue,
  products: { ...writtenCatalogue.products, 'refill-plan': plan },
  cancel: { url: 'https://shop.example/cancel' },
  ...more,
});

it('reads what is billed again, and how it is cancelled', () => {
  expect(parseCatalogue(selling({})).products.get(product('refill-plan'))?.recurring).toEqual({
    price: { amount: 1950, currency: 'USD' },
    shipping: { amount: 250, currency: 'USD' },
    every: { unit: 'day', count: 30 },
    trial: { unit: 'day', count: 14 },
    bills: 12,
    cancel: { url: 'https://shop.example/cancel', email: null, phone: null },
  });
});

it('reads the steps of the funnel, and sells one of each once unless it is said otherwise', () => {
  const { upsells } = parseCatalogue(
    selling({
      upsells: {
        'offer-1': { product: 'refill-pack', quantity: 3, replaces: 'starter-kit', times: 2 },
        'offer-2': { product: 'refill-plan' },
      },
    }),
  );
  expect([...upsells.values()]).toMatchObject([
    { id: 'offer-1', product: { id: 'refill-pack' }, quantity: 3, replaces: 'starter-kit', times: 2 },
    { id: 'offer-2', product: { id: 'refill-plan' }, quantity: 1, replaces: null, times: 1 },
  ]);
});

it.each([
  ['billed again without a way to cancel', { cancel: undefined }, 'products.refill-plan.recurring: '],
  ['no way to cancel at all', { cancel: {} }, 'cancel: must name at least one'],
  ['a way to cancel that is no address', { cancel: { url: 'javascript:1' } }, 'cancel.url: '],
  [
    'an unknown period',
    {
      products: { plan: { ...plan, recurring: { ...plan.recurring, every: 'monthly' } } },
    },
    'products.plan.recurring.every: write a period like "30 days"',
  ],
  [
    'a trial of another form',
    { products: { plan: { ...plan, recurring: { ...plan.recurring, trial: '2w' } } } },
    'products.plan.recurring.trial: ',
  ],
  [
    'no bill at all',
    { products: { plan: { ...plan, recurring: { ...plan.recurring, bills: 0 } } } },
    'products.plan.recurring.bills: ',
  ],
  [
    'a step that sells what is not sold',
    { upsells: { 'offer-1': { product: 'gold' } } },
    'upsells.offer-1.product: the catalogue has no product',
  ],
  [
    'a step that replaces what is not sold',
    { upsells: { 'offer-1': { product: 'refill-pack', replaces: 'gold' } } },
    'upsells.offer-1.replaces: the catalogue has no product',
  ],
  [
    'a step that replaces itself',
    { upsells: { 'offer-1': { product: 'refill-pack', replaces: 'refill-pack' } } },
    'upsells.offer-1.replaces: a product cannot take its own place',
  ],
  [
    'too many of a step',
    { upsells: { 'offer-1': { product: 'refill-pack', quantity: 100 } } },
    'upsells.offer-1.quantity: must be a whole number from 1 to 99',
  ],
  [
    'a step’s name with spaces',
    { upsells: { 'offer 1': { product: 'refill-pack' } } },
    'upsells.offer 1: a step’s name has',
  ],
])('%s is one mistake, by its place', (_, changed, mistake) => {
  expect(readCatalogue(selling(changed))).toEqual({ mistakes: [expect.stringContaining(mistake)] });
});

it('names what is wrong with every step at once', () => {
  const read = readCatalogue(
    selling({ upsells: { one: { product: 'gold', replaces: 'silver' }, two: { product: 'bronze' } } }),
  );
  expect(read).toHaveProperty('mistakes.length', 3);
});
