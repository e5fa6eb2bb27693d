import type { CheckoutTab } from '../buyers/checkout-tab.js';
import type { BuyerPlan } from '../plans/buyer-plan.js';

/** What one buyer wanted to buy once: an order, or an upsale of it; in one tab or in two. */
export type Sale = {
  readonly plan: BuyerPlan;
  readonly what: 'order' | 'upsale';
  readonly tabs: readonly CheckoutTab[];
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
