import { expectedOf, type Line } from '@landerpay/checkout';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { lines, product } from '../test-world/parsed.test.support.js';
import { parseCatalogue } from './catalogue.js';
import { isAsExpected, type Priced, priceLines } from './pricing.js';

const priced = (wanted: readonly Line[], from = catalogue): Priced => {
  const pricing = priceLines(from, wanted, '2026-11-24');
  if ('notSold' in pricing) throw new Error('not sold');
  return pricing;
};

const someLines = fc
  .subarray(['starter-kit', 'refill-pack', 'video-course'], { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({ name: fc.constant(name), quantity: fc.integer({ min: 1, max: 99 }) }),
      ),
    ),
  )
  .map((all) => all.map(({ name, quantity }) => ({ product: product(name), quantity })));

it('prices every line, and shipping once a line', () => {
  expect(priced([...lines('starter-kit', 2), ...lines('video-course')]).offer).toEqual({
    kind: 'one-time',
    delivery: 'physical',
    lines: [
      { product: 'starter-kit', quantity: 2, name: 'Starter kit', price: { amount: 4900, currency: 'USD' } },
      {
        product: 'video-course',
        quantity: 1,
        name: 'Video course',
        price: { amount: 2900, currency: 'USD' },
      },
    ],
    shipping: { amount: 495, currency: 'USD' },
    total: { amount: 13195, currency: 'USD' },
    catalogueVersion: expect.stringMatching(/^[\w-]{22}$/),
    terms: null,
    termsVersion: null,
  });
  expect(priced(lines('video-course')).offer.delivery).toBe('digital');
});

it('names the product that is not sold', () => {
  expect(priceLines(catalogue, lines('no-such-thing'), '2026-11-24')).toEqual({ notSold: 'no-such-thing' });
});

it('an offer and what is booked have one total, and what the buyer saw of it is as expected', () => {
  fc.assert(
    fc.property(someLines, (wanted) => {
      const { offer, sale } = priced(wanted);
      const pieces = sale.lines.reduce((total, { price, quantity }) => total + price.amount * quantity, 0);
      const shipping = sale.lines.reduce((total, line) => total + line.shipping.amount, 0);
      expect(sale.total).toEqual(offer.total);
      expect(offer.total.amount).toBe(pieces + shipping);
      expect(isAsExpected(offer, expectedOf(offer))).toBe(true);
    }),
  );
});

it.each([
  ['name', { name: 'Better kit' }],
  ['price', { price: '49.01' }],
  ['shipping', { shipping: '5.95' }],
  ['product in the CRM', { crmProduct: '13' }],
  ['delivery', { delivery: 'digital' }],
])('another %s is another version of the catalogue', (_, changed) => {
  const other = parseCatalogue({
    ...writtenCatalogue,
    products: {
      ...writtenCatalogue.products,
      'starter-kit': { ...writtenCatalogue.products['starter-kit'], ...changed },
    },
  });
  const version = (from: typeof catalogue, name: string) => priced(lines(name), from).offer.catalogueVersion;
  expect(version(other, 'starter-kit')).not.toBe(version(catalogue, 'starter-kit'));
  expect(version(other, 'refill-pack')).toBe(version(catalogue, 'refill-pack'));
});
