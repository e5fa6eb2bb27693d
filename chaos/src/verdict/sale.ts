import type { ReferenceId } from '@landerpay/checkout';
import type { Journal } from '../buyers/journal.js';
import type { OrderTold, Told } from '../buyers/told.js';
import type { BuyerPlan } from '../plans/buyer-plan.js';

/** What is known of a tab in which something was to be bought. */
export type SaleTab = {
  readonly told: () => Told<OrderTold>;
  /** Every reference that may have paid for it. */
  readonly references: () => readonly ReferenceId[];
  readonly journal: Journal;
};

/** What one buyer wanted to buy once: an order, or an upsale of it; in one tab or in two. */
export type Sale = {
  readonly plan: BuyerPlan;
  readonly what: 'order' | 'upsale';
  readonly tabs: readonly SaleTab[];
};

export const nameOf = ({ plan, what }: Sale): string => `${what} of buyer ${plan.buyer}`;

/** The orders that its tabs say were placed. */
export const numbersTold = ({ tabs }: Sale): readonly string[] =>
  tabs.flatMap((tab): readonly string[] => {
    const told = tab.told();
    switch (told.told) {
      case 'placed':
        return [told.order.number];
      case 'already-placed':
        return [told.number];
      case 'not-placed':
      case 'unknown':
        return [];
      default:
        return told satisfies never;
    }
  });
