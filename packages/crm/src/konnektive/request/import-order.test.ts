import { parseOrderNumber } from '@landerpay/checkout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftWith,
  reference,
  required,
  settingsOf,
  token,
} from '../emulated/konnektive-world.test.support.js';
import type { KonnektiveOptions } from '../options/options.js';
import { readSettings } from '../options/settings.js';
import { importLeadParameters } from './import-lead.js';
import { importOrderParameters, type NumberedOrder } from './import-order.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const order: NumberedOrder = {
  ...draftWith('1.mark'),
  order: required(parseOrderNumber('D6C8C390A7')),
  reference: reference(1),
  accessToken: token,
};

const sent = (changed: Partial<NumberedOrder>, options: Partial<KonnektiveOptions> = {}) =>
  new Map(
    importOrderParameters({ ...order, ...changed }, readSettings({ ...settingsOf(fetch), ...options })),
  );

const plain = sent({});

/** What is sent more than without the change. */
const added = (changed: Partial<NumberedOrder>, options: Partial<KonnektiveOptions> = {}) =>
  Object.fromEntries([...sent(changed, options)].filter(([name, value]) => plain.get(name) !== value));

describe('what an order can bring along', () => {
  it('who sent the buyer, on lead and order alike, each source in its place', () => {
    const tracking = {
      affiliate: 'A12',
      sources: ['one', undefined, 'three'],
      session: 'f'.repeat(32),
    } as const;
    const expected = {
      sessionId: 'f'.repeat(32),
      affId: 'A12',
      sourceValue1: 'one',
      sourceValue3: 'three',
    };
    expect(added({ tracking })).toEqual(expected);
    const lead = importLeadParameters({ ...order, tracking }, readSettings(settingsOf(fetch)));
    expect(Object.fromEntries(lead)).toMatchObject(expected);
  });

  it('custom fields and the proof of consent, beside the mark, on the order only', () => {
    const draft = { ...order, tracking: { custom: { custom5: 'red' } }, termsProof: 'v3 2026-01-02' };
    expect(added(draft)).toEqual({ custom5: 'red', custom2: 'v3 2026-01-02' });
    expect(added(draft, { markField: 'custom3', termsField: 'custom4' })).toEqual({
      custom3: '1.mark',
      custom4: 'v3 2026-01-02',
      custom5: 'red',
    });
    const lead = importLeadParameters(draft, readSettings(settingsOf(fetch)));
    expect(lead.filter(([name]) => name.startsWith('custom'))).toEqual([]);
  });

  it('coupon, sales tax, insurance and review', () => {
    expect(added({ coupon: 'SPRING', salesTax: usd(1), insureShipment: true, reviewFirst: true })).toEqual({
      couponCode: 'SPRING',
      salesTax: '0.01',
      insureShipment: '1',
      forceQA: '1',
    });
    expect(added({ insureShipment: false, reviewFirst: false })).toEqual({});
  });

  it('paths to come back to, at the shop’s origin', () => {
    const returnPaths = { success: '/thank-you?step=1', failure: '/checkout' };
    const returnTo = { origin: 'https://shop.example', success: '/usual', failure: '/usual-error' };
    expect(added({ returnPaths }, { returnTo })).toEqual({
      redirectsTo: 'https://shop.example/thank-you?step=1',
      errorRedirectsTo: 'https://shop.example/checkout',
    });
    expect(added({}, { returnTo })).toEqual({
      redirectsTo: 'https://shop.example/usual',
      errorRedirectsTo: 'https://shop.example/usual-error',
    });
  });

  it('a billing agreement, in the place of the order reference', () => {
    const agreement = { ...order, reference: reference(7, 'C') };
    expect(added(agreement)).toEqual({ amazonOrderId: 'C01-0000000-0000007' });
  });
});

describe('the lines', () => {
  it('are numbered from 1 without a gap, and money is a decimal text, exact to the cent', () => {
    const line = fc.record({
      crmProduct: fc.stringMatching(/^[1-9]\d{0,5}$/),
      quantity: fc.integer({ min: 1, max: 99 }),
      price: fc.integer({ min: 0, max: 99_999_999_999 }).map(usd),
      shipping: fc.integer({ min: 0, max: 99_999 }).map(usd),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const form = sent({ lines });
        const products = [...form.keys()].filter((name) => /^product\d+_id$/.test(name));
        expect(products).toEqual(lines.map((_, index) => `product${index + 1}_id`));
        lines.forEach(({ price, shipping }, index) => {
          for (const [name, money] of [
            ['price', price],
            ['shipPrice', shipping],
          ] as const) {
            const text = form.get(`product${index + 1}_${name}`);
            expect(text).toMatch(/^\d+\.\d\d$/);
            expect(BigInt(text?.replace('.', '') ?? '')).toBe(BigInt(money.amount));
          }
        });
      }),
    );
  });

  it('are whole numbers in yen', () => {
    const yen = { amount: 4_900, currency: 'JPY' };
    const lines = [{ crmProduct: '12', quantity: 1, price: yen, shipping: yen }];
    expect(sent({ lines }).get('product1_price')).toBe('4900');
  });
});
