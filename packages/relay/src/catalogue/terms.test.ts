import { expectedOf } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { funnelCatalogue, writtenFunnelCatalogue } from '../test-world/funnel-catalogue.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { type Catalogue, parseCatalogue } from './catalogue.js';
import { isAsExpected, type Priced, priceLines, priceStep } from './pricing.js';

const today = '2026-11-24';

const priced = (wanted = lines('video-club'), from: Catalogue = funnelCatalogue, day = today): Priced => {
  const pricing = priceLines(from, wanted, day);
  if ('notSold' in pricing) throw new Error('not sold');
  return pricing;
};

const changedBy = (changed: object): Catalogue =>
  parseCatalogue({
    ...writtenFunnelCatalogue,
    products: {
      ...writtenFunnelCatalogue.products,
      'video-club': { ...writtenFunnelCatalogue.products['video-club'], ...changed },
    },
  });

const termsVersion = (from: Catalogue, wanted = lines('video-club'), day = today) =>
  priced(wanted, from, day).offer.termsVersion;

it('tells of every line that is billed again what, when, how often and how it is cancelled', () => {
  const { offer } = priced([...lines('starter-kit'), ...lines('refill-plan', 2), ...lines('video-club')]);
  expect(offer).toMatchObject({ kind: 'recurring', delivery: 'physical', total: { amount: 9645 } });
  expect(offer.terms).toEqual({
    version: offer.termsVersion,
    lines: [
      {
        product: 'refill-plan',
        amount: { amount: 2 * 1950 + 250, currency: 'USD' },
        every: { unit: 'day', count: 30 },
        trial: null,
        firstBill: '2026-12-24',
        bills: null,
      },
      {
        product: 'video-club',
        amount: { amount: 900, currency: 'USD' },
        every: { unit: 'day', count: 30 },
        trial: { unit: 'day', count: 14 },
        firstBill: '2026-12-08',
        bills: 12,
      },
    ],
    cancel: { url: 'https://shop.example/cancel', email: null, phone: '+1 555 0100' },
  });
});

it('what is paid once has no terms', () => {
  expect(priced(lines('starter-kit')).offer).toMatchObject({
    kind: 'one-time',
    terms: null,
    termsVersion: null,
  });
});

it('a day later the terms are the same, and so is what the buyer saw', () => {
  const { offer } = priced();
  const later = priced(lines('video-club'), funnelCatalogue, '2026-11-25').offer;
  expect(later.terms?.lines[0]?.firstBill).toBe('2026-12-09');
  expect(isAsExpected(later, expectedOf(offer))).toBe(true);
});

it.each([
  ['what is paid today', { price: '2.00' }],
  ['shipping', { shipping: '1.00' }],
  ['name', { name: 'Film club' }],
  ['amount of a bill', { recurring: { price: '9.01', every: '30 days', trial: '14 days', bills: 12 } }],
  [
    'shipping of a bill',
    { recurring: { price: '9.00', shipping: '1', every: '30 days', trial: '14 days', bills: 12 } },
  ],
  ['period', { recurring: { price: '9.00', every: '1 month', trial: '14 days', bills: 12 } }],
  ['trial', { recurring: { price: '9.00', every: '30 days', trial: '2 weeks', bills: 12 } }],
  ['number of bills', { recurring: { price: '9.00', every: '30 days', trial: '14 days' } }],
])('another %s is another version of the terms', (_, changed) => {
  expect(termsVersion(changedBy(changed))).not.toBe(termsVersion(funnelCatalogue));
});

it('another way to cancel, or quantity, is another version; what is paid once beside it is not', () => {
  const version = termsVersion(funnelCatalogue);
  const elsewhere = parseCatalogue({ ...writtenFunnelCatalogue, cancel: { email: 'stop@shop.example' } });
  expect(termsVersion(elsewhere)).not.toBe(version);
  expect(termsVersion(funnelCatalogue, lines('video-club', 2))).not.toBe(version);
  expect(termsVersion(funnelCatalogue, [...lines('video-club'), ...lines('starter-kit')])).toBe(version);
});

it('a step is priced like the lines that it sells', () => {
  const steps = [...funnelCatalogue.upsells.values()];
  const wanted = [lines('refill-pack'), lines('video-course'), lines('video-club'), lines('refill-pack', 3)];
  expect(steps.map((step) => priceStep(funnelCatalogue, step, today))).toEqual(
    wanted.map((one) => priced(one)),
  );
});
