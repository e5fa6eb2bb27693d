import type { SignedIn } from '../amazon/amazon.js';
import type { BuyerPlan } from '../plans/buyer-plan.js';
import { chanceOf } from '../plans/seeded.js';
import type { Sale } from '../verdict/sale.js';
import { adapterThrough } from './browser.js';
import { type CheckoutTab, openCheckoutTab } from './checkout-tab.js';
import type { Told } from './told.js';
import { openUpsellTab } from './upsell-tab.js';

/** What a buyer needs of the world. */
export type Surrounded = {
  readonly relays: readonly string[];
  readonly seed: number;
  readonly signIn: (buyer: number) => Promise<SignedIn>;
  /** Where the stand-in for Amazon is. */
  readonly amazon: string;
  /** For how long a buyer presses on in one tab, in milliseconds. */
  readonly patience: number;
};

/** A buyer with everything that they have open. */
export type Shopper = {
  readonly sales: () => readonly Sale[];
  /** The whole way through the shop, from the first click to the last page, or as far as patience reaches. */
  readonly shop: () => Promise<void>;
  /** Comes back to every tab that did not say that all is well, to buy after all. Who left for good does not. */
  readonly comeBack: () => Promise<void>;
  /** Comes back to every tab that did not say how it ended, to see. */
  readonly lookAgain: () => Promise<void>;
};

/** A sale in tabs of its own. */
type OwnSale = Omit<Sale, 'tabs'> & { readonly tabs: readonly CheckoutTab[] };

/** Whether a tab has told that it was bought. */
export const isPlaced = ({ told }: { readonly told: string }): boolean =>
  told === 'placed' || told === 'already-placed';

export const createShopper = (plan: BuyerPlan, { relays, seed, signIn, patience }: Surrounded): Shopper => {
  const { buyer, reloads } = plan;
  const adapter = adapterThrough({
    relays,
    address: plan.address,
    copies: plan.leaves ? 1 : plan.copies,
    chance: chanceOf(seed, 'network', buyer),
  });
  const sales: OwnSale[] = [];
  const { hesitates } = plan;
  const limits = { patience, hesitates, clicks: plan.leaves ? 1 : 12, reloads };

  const offerMore = async (order: OwnSale, signedIn: SignedIn): Promise<void> => {
    const paid = order.tabs.find((tab) => tab.told().told === 'placed');
    const told = paid?.told();
    const reference = paid?.references().at(-1);
    if (told?.told !== 'placed' || reference === undefined) return;
    if (plan.upsale !== null) {
      const options = { adapter, signedIn, step: plan.upsale, order: told.order, reference };
      const tab = openUpsellTab(`buyer ${buyer}, upsell`, options);
      sales.push({ plan, what: 'upsale', tabs: [tab] });
      await tab.use(limits);
    }
    if (plan.finishes) {
      await adapter.finish({ order: told.order.number, capability: told.order.capability }).catch(() => {});
    }
  };

  const comeBackTo = async (isTheirs: (told: Told) => boolean, clicks: number): Promise<void> => {
    if (plan.leaves) return;
    for (const tab of sales.flatMap(({ tabs }) => tabs)) {
      if (isTheirs(tab.told())) await tab.use({ patience, hesitates, clicks, reloads: 0 });
    }
  };

  return {
    sales: () => sales,
    shop: async () => {
      const signedIn = await signIn(buyer);
      const tabs = Array.from({ length: plan.tabs }, (_, index) =>
        openCheckoutTab(plan, `buyer ${buyer}, tab ${index + 1}`, { adapter, signedIn }),
      );
      const order: OwnSale = { plan, what: 'order', tabs };
      sales.push(order);
      await Promise.all(tabs.map((tab) => tab.use(limits)));
      await offerMore(order, signedIn);
    },
    comeBack: () => comeBackTo((told) => !isPlaced(told), 20),
    lookAgain: () => comeBackTo(({ told }) => told === 'unknown', 20),
  };
};
