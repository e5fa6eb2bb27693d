import { type Amount, nothing, subtract } from '../money/amount.js';
import { totalsOf } from '../money/totals.js';
import type { Behaviour } from '../settings/behaviour.js';
import type { Upsale } from './upsale.js';

/** What an upsale costs: all of it, or what it costs more than the line that it replaces. */
export const priceOf = (upsale: Upsale, behaviour: Behaviour): Amount => {
  const { total } = totalsOf(upsale, behaviour.priceIsFor);
  if (upsale.replaced === null || behaviour.replacementCosts === 'its-price') return total;
  const replaced = totalsOf({ lines: [upsale.replaced], salesTax: nothing }, behaviour.priceIsFor).total;
  return subtract(total, replaced);
};
