'use client';

import { fractionDigits, type Money } from '@landerpay/checkout';
import { useShop } from '../shop/shop-context.js';

/** A function that writes amounts as buyers read them, in the provider's `locale`: `$53.95`. */
export const useMoney = (): ((money: Money) => string) => {
  const { locale } = useShop('useMoney');
  return ({ amount, currency }) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
      amount / 10 ** fractionDigits(currency),
    );
};
