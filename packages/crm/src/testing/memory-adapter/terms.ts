import type { LineTerms, Money, Period, ProductId, Terms } from '@landerpay/checkout';
import type { Catalogue } from './catalogue.js';
import type { MemoryRecurring } from './options.js';

/** A line that is billed again. */
type RecurringLine = {
  readonly product: ProductId;
  readonly quantity: number;
  /** What is paid today for one piece. */
  readonly price: Money;
  readonly recurring: MemoryRecurring;
};

const days: Readonly<Record<'day' | 'week', number>> = { day: 1, week: 7 };

/** The same day so many months on, or the last one of a month that has no such day. */
const monthsAfter = (from: Date, months: number): Date => {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last)));
};

const dateAfter = (from: Date, { unit, count }: Period): Date => {
  switch (unit) {
    case 'day':
    case 'week':
      return new Date(from.getTime() + count * days[unit] * 24 * 60 * 60 * 1_000);
    case 'month':
      return monthsAfter(from, count);
    case 'year':
      return monthsAfter(from, 12 * count);
    default:
      return unit satisfies never;
  }
};

const termsOfLine = (
  { product, quantity, recurring }: RecurringLine,
  { currency, now }: Catalogue,
): LineTerms => {
  const { price, shipping = 0, every, trial = null, bills = null } = recurring;
  return {
    product,
    amount: { amount: price * quantity + shipping, currency },
    every,
    trial,
    firstBill: dateAfter(new Date(now()), trial ?? every)
      .toISOString()
      .slice(0, 10),
    bills,
  };
};

/** What the buyer of these lines must accept; `null` where none of them is billed again. */
export const termsOf = (lines: readonly RecurringLine[], catalogue: Catalogue): Terms | null =>
  lines.length === 0
    ? null
    : {
        // Everything that the buyer agrees to is in it, and not the day.
        version: JSON.stringify(
          lines.map(({ product, quantity, price, recurring }) => [
            product,
            quantity,
            price.amount,
            recurring,
          ]),
        ),
        lines: lines.map((line) => termsOfLine(line, catalogue)),
        cancel: catalogue.cancel,
      };
