import { type Offer, type Period, parseProductId, type Terms } from '@landerpay/checkout';
import { describe, expect, test } from 'vitest';
import { leftOut } from './left-out.js';
import { tellTerms } from './told-terms.js';

const product = parseProductId('refill-plan');
if (product === undefined) throw new Error('not a product');
const usd = (amount: number) => ({ amount, currency: 'USD' });

const termsWith = (every: Period): Terms => ({
  version: '1',
  lines: [
    {
      product,
      amount: usd(2_200),
      every,
      trial: { unit: 'day', count: 14 },
      firstBill: '2026-12-08',
      bills: 12,
    },
  ],
  cancel: { url: 'https://shop.example/cancel', email: null, phone: '+1 555 0100' },
});
const terms = termsWith({ unit: 'day', count: 30 });
const offer: Offer = {
  kind: 'recurring',
  delivery: 'physical',
  lines: [{ product, quantity: 1, name: 'Refill plan', price: usd(100) }],
  shipping: usd(0),
  total: usd(100),
  catalogueVersion: '1',
  terms,
  termsVersion: '1',
};

const missingIn = (html: string, locale = 'en', told = terms): readonly string[] => {
  const drawn = document.createElement('div');
  drawn.innerHTML = html;
  return leftOut(drawn, tellTerms(told, offer, { messages: {}, locale }), locale);
};

const whole =
  '14 days for $1.00, then $22.00 every 30 days from Dec 8, 2026, 12 times. <a href="https://shop.example/cancel">Cancel</a> or call +1 555 0100.';

test('a page that shows everything, in its own words, leaves nothing out', () => {
  expect(missingIn(whole)).toEqual([]);
});

test.each([
  ['$22.00', 'a bit', 'amount of Refill plan'],
  ['30 days', 'some days', 'every of Refill plan'],
  ['14 days', 'A trial', 'trial of Refill plan'],
  ['Dec 8, 2026', 'soon', 'firstBill of Refill plan'],
  ['12 times', 'at times', 'bills of Refill plan'],
  ['https://shop.example/cancel', 'https://shop.example/', 'cancel.url'],
  ['+1 555 0100', 'us', 'cancel.phone'],
])('%s is missed', (shown, instead, field) => {
  expect(missingIn(whole.replace(shown, instead))).toEqual([field]);
});

test('a part of another number is not the number', () => {
  expect(missingIn(whole.replace('12 times', '112 times'))).toEqual(['bills of Refill plan']);
});

describe('a period of one may be one word', () => {
  test.each([
    [{ unit: 'month', count: 1 }, 'en', 'monthly', 'at times'],
    [{ unit: 'day', count: 1 }, 'en', 'daily', 'again'],
    [{ unit: 'year', count: 1 }, 'de', 'jährlich', 'öfter'],
    [{ unit: 'week', count: 1 }, 'en', 'weekly', 'as we say'],
    [{ unit: 'month', count: 1 }, 'en', 'a month', 'more'],
  ] as const)('%o in %s', (every, locale, word, instead) => {
    const text = (said: string) =>
      whole.replace('every 30 days', said).replace('14 days', '').replace('Dec 8, 2026', '2026-12-08');
    const fields = (said: string) => missingIn(text(said), locale, termsWith(every));
    expect(fields(word)).not.toContain('every of Refill plan');
    expect(fields(instead)).toContain('every of Refill plan');
  });
});
