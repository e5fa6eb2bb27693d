'use client';

import type { Money } from '@landerpay/checkout';
import { useShop } from '../shop/shop-context.js';

/** A function that writes amounts as buyers read them, in the provider's `locale`: `$53.95`. */
export const useMoney = (): ((money: Money) => string) => {
  const { locale } = useShop('useMoney');
  return ({ amount, currency }) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };
};
