import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { type Trace, traceOf } from './trace.js';

/** A buyer's browser: the lander in it, and what a buyer does there. */
export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly trace: Trace;
  /** Opens the lander and waits for Amazon's button. */
  readonly open: () => Promise<void>;
  readonly amazonButton: Locator;
  readonly addressBook: FrameLocator;
  readonly wallet: FrameLocator;
  readonly placeOrder: Locator;
  readonly heading: (name: string | RegExp) => Locator;
  /** Signs in through Amazon's window and waits until an order can be placed. */
  readonly signIn: (buyer?: string) => Promise<void>;
  /** Signs in where the checkout is past choosing. */
  readonly signInOnly: (buyer?: string) => Promise<void>;
  /** The order reference that the page holds. */
  readonly reference: () => Promise<string | undefined>;
  readonly chooseCard: (lastFour: string) => Promise<void>;
  readonly chooseAddress: (street: string) => Promise<void>;
  /** Waits until nothing is missing any more. */
  readonly untilReady: () => Promise<void>;
};

/** Whom the page waits for: signs a buyer in on Amazon's own page. */
export const allowSignIn = async (amazonPage: Page, buyer = 'Robin Sample'): Promise<void> => {
  await amazonPage.getByRole('radio', { name: buyer }).check();
  await amazonPage.getByRole('button', { name: 'Sign in and allow' }).click();
};

/** The page that Amazon opens at a click. */
export const openedBy = async (page: Page, click: () => Promise<void>): Promise<Page> => {
  const [opened] = await Promise.all([page.waitForEvent('popup'), click()]);
  return opened;
};

export const visitOf = (context: BrowserContext, page: Page, lander: string): Visit => {
  const placeOrder = page.getByRole('button', { name: /^(Place order|Placing)/ });
  const amazonButton = page.getByRole('button', { name: 'Pay with Amazon' });
  const addressBook = page.frameLocator('iframe[title="Address"]');
  const wallet = page.frameLocator('iframe[title="Payment method"]');
  const untilReady = () => page.locator('button[aria-disabled="false"][data-state="choosing"]').waitFor();
  const signInOnly = async (buyer?: string) =>
    allowSignIn(await openedBy(page, () => amazonButton.click()), buyer);
  return {
    context,
    page,
    trace: traceOf(context),
    amazonButton,
    addressBook,
    wallet,
    placeOrder,
    untilReady,
    heading: (name) => page.getByRole('heading', { level: 1, name }),
    open: async () => {
      await page.goto(lander);
      await amazonButton.waitFor();
    },
    signIn: async (buyer) => {
      await signInOnly(buyer);
      await untilReady();
    },
    signInOnly,
    reference: async () =>
      /S01-\d{7}-\d{7}/.exec(await page.evaluate(() => JSON.stringify({ ...sessionStorage })))?.[0],
    chooseCard: async (lastFour) => {
      await wallet.getByRole('link', { name: `ending in ${lastFour}` }).click();
      await wallet.locator('li.selected', { hasText: lastFour }).waitFor();
      await untilReady();
    },
    chooseAddress: async (street) => {
      await addressBook.getByRole('link', { name: street }).click();
      await addressBook.locator('li.selected', { hasText: street }).waitFor();
    },
  };
};
