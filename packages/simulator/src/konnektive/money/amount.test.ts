import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, formatAmount, parseAmount, times } from './amount.js';

const read = (text: string) => parseAmount(text) ?? { tenThousandths: Number.NaN };

describe('reading', () => {
  test.each(['', '-1', '+1', '1,00', '1.', '.5', '1.00001', '1e3', ' 1', '1234567890'])(
    '"%s" is no amount',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );
});

describe('writing', () => {
  test.each([
    ['0', '0.00'],
    ['0.005', '0.01'],
    ['0.0049', '0.00'],
    ['1.005', '1.01'],
    ['49', '49.00'],
    ['999999999.9999', '1000000000.00'],
  ])('%s is written %s, half up', (text, written) => {
    expect(formatAmount(read(text))).toBe(written);
  });

  test('an amount in cents is written as it was read', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999_999 }).map((all) => {
      const digits = String(all).padStart(3, '0');
      return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
    });
    fc.assert(
      fc.property(cents, (text) => {
        expect(formatAmount(read(text))).toBe(text);
      }),
    );
  });

  test('is off by half a cent at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (tenThousandths) => {
        const written = read(formatAmount({ tenThousandths })).tenThousandths;
        expect(written - tenThousandths).toBeGreaterThan(-50);
        expect(written - tenThousandths).toBeLessThanOrEqual(50);
      }),
    );
  });
});

test('n times an amount is the amount added n times, to the last fraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 50 }), (amount, n) => {
      const one = { tenThousandths: amount };
      expect(times(one, n)).toEqual(add(...Array.from({ length: n }, () => one)));
    }),
  );
});
