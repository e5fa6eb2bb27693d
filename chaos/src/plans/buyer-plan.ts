import { chanceOf } from './seeded.js';

/** What a buyer does, whatever happens to them. */
export type BuyerPlan = {
  readonly buyer: number;
  readonly kind: 'one-time' | 'recurring';
  /** The address that the buyer comes from; many have the same one. */
  readonly address: string;
  readonly tabs: 1 | 2;
  /** How often a tab is loaded anew while its order is under way. */
  readonly reloads: number;
  /** In how many copies a request for money arrives. */
  readonly copies: number;
  /** The step of the funnel that is bought afterwards. */
  readonly upsale: 'offer-1' | 'offer-2' | null;
  readonly finishes: boolean;
  /** For how long a buyer thinks before a further click, in milliseconds. */
  readonly hesitates: number;
  /** Leaves for good as soon as something does not work. */
  readonly leaves: boolean;
};

/** How likely which habit is. */
export type Habits = {
  readonly recurring: number;
  readonly sharedAddress: number;
  /** How many buyers come from one shared address at about the same time. */
  readonly addressShared: number;
  readonly twoTabs: number;
  readonly reload: number;
  readonly copied: number;
  readonly upsale: number;
  readonly finish: number;
  readonly hesitation: number;
  readonly leave: number;
};

/** What people do who buy on a bad day. */
export const usualHabits: Habits = {
  recurring: 0.15,
  sharedAddress: 0.2,
  addressShared: 6,
  twoTabs: 0.2,
  reload: 0.3,
  copied: 0.25,
  upsale: 0.3,
  finish: 0.3,
  hesitation: 100,
  leave: 0.05,
};

/** The plan of one buyer. */
export const buyerPlan = (habits: Habits, seed: number, buyer: number): BuyerPlan => {
  const chance = chanceOf(seed, 'buyer', buyer);
  const isShared = chance.happens(habits.sharedAddress);
  const own = `10.${(buyer >> 16) & 255}.${(buyer >> 8) & 255}.${buyer & 255}`;
  return {
    buyer,
    kind: chance.happens(habits.recurring) ? 'recurring' : 'one-time',
    address: isShared ? `203.0.113.${Math.floor(buyer / habits.addressShared) % 256}` : own,
    tabs: chance.happens(habits.twoTabs) ? 2 : 1,
    reloads: chance.happens(habits.reload) ? chance.between(1, 2) : 0,
    copies: chance.happens(habits.copied) ? chance.between(2, 8) : 1,
    upsale: chance.happens(habits.upsale) ? chance.oneOf('offer-1', 'offer-2') : null,
    finishes: chance.happens(habits.finish),
    hesitates: habits.hesitation,
    leaves: chance.happens(habits.leave),
  };
};
