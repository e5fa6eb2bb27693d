import { createHash } from 'node:crypto';
import { type LineTerms, sum, type Terms } from '@landerpay/checkout';
import { dayAfter } from './period.js';
import { type PricedProduct, times } from './priced-product.js';
import type { Recurring } from './product.js';

type RecurringLine = PricedProduct & { readonly recurring: Recurring };

const recurringLines = (lines: readonly PricedProduct[]): readonly RecurringLine[] =>
  lines.flatMap((line) => {
    const { recurring } = line.product;
    return recurring === null ? [] : [{ ...line, recurring }];
  });

const lineTerms = ({ product, quantity, recurring }: RecurringLine, today: string): LineTerms => ({
  product: product.id,
  amount: sum(recurring.price.currency, [times(recurring.price, quantity), recurring.shipping]),
  every: recurring.every,
  trial: recurring.trial,
  firstBill: dayAfter(today, recurring.trial ?? recurring.every),
  bills: recurring.bills,
});

/** Of everything that a buyer agrees to, what is paid today included, but not of the days. */
const versionOf = (lines: readonly RecurringLine[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        lines.map(({ product: { id, name, price, shipping }, quantity, recurring }) => [
          id,
          name,
          quantity,
          price,
          shipping,
          recurring,
        ]),
      ),
    )
    .digest('base64url')
    .slice(0, 22);

/** What a buyer of these lines agrees to who buys `today`; `null` where nothing of it is billed again. */
export const termsOf = (lines: readonly PricedProduct[], today: string): Terms | null => {
  const recurring = recurringLines(lines);
  const [first] = recurring;
  if (first === undefined) return null;
  return {
    version: versionOf(recurring),
    lines: recurring.map((line) => lineTerms(line, today)),
    cancel: first.recurring.cancel,
  };
};
