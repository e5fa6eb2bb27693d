import type { Browser } from 'playwright-core';
import { networkTo } from '../buyers/browser.js';
import { isPlaced, type Shopper, type Surrounded } from '../buyers/shop-with.js';
import type { OrderTold, Told } from '../buyers/told.js';
import type { BuyerPlan } from '../plans/buyer-plan.js';
import { chanceOf } from '../plans/seeded.js';
import type { CheckoutPage } from './checkout-page.js';
import { openPageTab, type PageTab } from './page-tab.js';
import { takeTurns } from './turns.js';

/** Buyers in Chromium, each with a browser window of their own, on the shop's real page. */
export const shopperInChromium =
  (browser: Browser, checkoutPage: CheckoutPage) =>
  (plan: BuyerPlan, { relays, seed, amazon, patience }: Surrounded): Shopper => {
    const { buyer, reloads } = plan;
    const network = networkTo({ ...plan, relays, chance: chanceOf(seed, 'network', buyer) });
    const tabs: PageTab[] = [];

    const comeBackTo = async (isTheirs: (told: Told<OrderTold>) => boolean): Promise<void> => {
      if (plan.leaves) return;
      for (const tab of tabs) if (isTheirs(tab.told())) await tab.use({ patience, reloads: 0 });
    };

    return {
      sales: () => [{ plan, what: 'order', tabs }],
      shop: async () => {
        const context = await browser.newContext();
        const address = checkoutPage.addressFor(buyer, amazon, network);
        const options = { context, address, buyer, signsInInTurn: takeTurns() };
        const names = Array.from({ length: plan.tabs }, (_, index) => `buyer ${buyer}, tab ${index + 1}`);
        for (const name of names) tabs.push(await openPageTab(name, options));
        await Promise.all(tabs.map((tab) => tab.use({ patience, reloads })));
      },
      comeBack: () => comeBackTo((told) => !isPlaced(told)),
      lookAgain: () => comeBackTo(({ told }) => told === 'unknown'),
    };
  };
