import type { Money } from '@landerpay/checkout';

/** Writes amounts as the readers of a language do: `$53.95`. */
export const moneyIn =
  (locale: string) =>
  ({ amount, currency }: Money): string => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };
