import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecimal, sum, toDecimal } from './money.js';

describe('money', () => {
  it.each([
    [5395, 'USD', '53.95'],
    [5, 'USD', '0.05'],
    [0, 'USD', '0.00'],
    [-5395, 'EUR', '-53.95'],
    [1200, 'JPY', '1200'],
    [1234, 'KWD', '1.234'],
  ])('writes %i of %s as %s', (amount, currency, decimal) => {
    expect(toDecimal({ amount, currency })).toBe(decimal);
    expect(fromDecimal(decimal, currency)).toEqual({ amount, currency });
  });

  it('reads back exactly what it wrote', () => {
    const amounts = fc.integer({ min: 1 - 10 ** 12, max: 10 ** 12 - 1 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'), (amount, currency) => {
        expect(fromDecimal(toDecimal({ amount, currency }), currency)).toEqual({ amount, currency });
      }),
    );
  });

  it.each([4_900.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e21])(
    'never writes %d, which is no amount',
    (amount) => {
      expect(() => toDecimal({ amount, currency: 'USD' })).toThrow(RangeError);
    },
  );

  it('takes what CRMs write, and nothing that would lose a cent', () => {
    expect(fromDecimal('49', 'USD')).toEqual({ amount: 4900, currency: 'USD' });
    expect(fromDecimal('49.5', 'USD')).toEqual({ amount: 4950, currency: 'USD' });
    expect(fromDecimal('49.5000', 'USD')).toEqual({ amount: 4950, currency: 'USD' });
    for (const wrong of ['49.505', '1e3', '', '.5', '4,900.00', ' 49', '49 ', 'NaN', '0x10']) {
      expect(fromDecimal(wrong, 'USD'), wrong).toBeUndefined();
    }
  });

  it('adds one currency and refuses to mix two', () => {
    expect(
      sum('USD', [
        { amount: 1, currency: 'USD' },
        { amount: 2, currency: 'USD' },
      ]),
    ).toEqual({
      amount: 3,
      currency: 'USD',
    });
    expect(() => sum('USD', [{ amount: 1, currency: 'EUR' }])).toThrow(RangeError);
  });
});
