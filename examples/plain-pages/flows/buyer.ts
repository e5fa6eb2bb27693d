import type { Locator, Page } from 'playwright-core';

/** What a buyer does on the pages of the funnel. */
export type Buyer = {
  readonly page: Page;
  readonly amazonButton: Locator;
  readonly placeOrder: Locator;
  readonly accept: Locator;
  readonly decline: Locator;
  /** What the offer says of itself, and what `data-state` it has. */
  readonly offer: Locator;
  /** Waits until the buyer can say yes. */
  readonly untilOffered: () => Promise<void>;
  /** Signs in on the checkout page, and places the order. */
  readonly order: (origin: string) => Promise<void>;
  /** Signs in again, as a page asks for it that was loaded anew; Amazon may still know the buyer and ask nothing. */
  readonly signInAgain: () => Promise<void>;
};

const allow = async (window: Page): Promise<void> => {
  await window.getByRole('radio', { name: 'Robin Sample' }).check();
  await window.getByRole('button', { name: 'Sign in and allow' }).click();
};

export const buyerAt = (page: Page): Buyer => {
  const amazonButton = page.locator('[data-landerpay="AmazonPayButton"][data-state="ready"] [role="button"]');
  const placeOrder = page.getByRole('button', { name: 'Place order' });
  const accept = page.getByRole('button', { name: /^Yes, add it for / });
  const offer = page.locator('[data-landerpay="UpsellOffer"]');
  const untilOffered = () => accept.and(page.locator('[aria-disabled="false"]')).waitFor();
  return {
    page,
    amazonButton,
    placeOrder,
    accept,
    decline: page.getByRole('button', { name: 'No, thank you' }),
    offer,
    untilOffered,
    order: async (origin) => {
      await page.goto(`${origin}/?affId=A7`);
      const [window] = await Promise.all([page.waitForEvent('popup'), amazonButton.click()]);
      await allow(window);
      await placeOrder.and(page.locator('[aria-disabled="false"]')).click();
      await page.waitForURL(/upsell-1/);
    },
    signInAgain: async () => {
      page.once('popup', (window) => void allow(window));
      await amazonButton.click();
      await untilOffered();
    },
  };
};
