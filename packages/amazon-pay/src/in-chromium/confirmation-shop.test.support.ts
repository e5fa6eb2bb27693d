import type { Page, Route } from 'playwright-core';
import type { ConfirmationSettings } from './confirmation-page.test.support.js';
import { allow, popupFrom, type Shop, waitForLine, waitForState } from './shop.test.support.js';

export const confirmationPage = 'confirmation-page.test.support.ts';

const price = { amount: '19.90', currency: 'GBP' } as const;

/** A page with a buy button, whose reference and card the buyer has chosen, and the shop's server behind it. */
export type ConfirmationShop = {
  readonly page: Page;
  readonly reference: string;
  /** References that the page's server was asked to confirm. */
  readonly asked: readonly string[];
  /** Lets the server do this instead of confirming. */
  readonly serverDoes: (answer: (route: Route) => Promise<void>) => void;
  /** Clicks the buy button so often in one go, and says whether Amazon's cover lay over the page when that was done. */
  readonly buy: (times?: number) => Promise<boolean>;
  readonly isCovered: () => Promise<boolean>;
  /** Answers the bank's question, and waits for the shop's page. */
  readonly answerTheBank: (answer: string) => Promise<void>;
  /** What the shop's server hears when it wants the money. */
  readonly authorize: () => unknown;
};

const settings: Omit<ConfirmationSettings, 'simulator'> = { region: 'uk', confirmWithin: 2_000 };

export const openConfirmationShop = async (shop: Shop): Promise<ConfirmationShop> => {
  const { simulator, origin } = shop;
  const page = await shop.open({ settings });
  const asked: string[] = [];
  const confirm = async (route: Route) => {
    const reference = route.request().postData() ?? '';
    simulator.server('set-order-reference-details', { reference, ...price });
    const answer = simulator.server('confirm-order-reference', {
      reference,
      successUrl: `${origin}/paid?order=7`,
      failureUrl: `${origin}/not-paid?order=7`,
    });
    await route.fulfill({ status: answer.result === 'done' ? 204 : 409 });
  };
  let answer = confirm;
  await page.route('**/confirm', (route) => {
    asked.push(route.request().postData() ?? '');
    return answer(route);
  });

  await waitForState(page, 'script', 'ready');
  await allow(await popupFrom(page, () => page.getByRole('button', { name: 'Pay with Amazon' }).click()));
  await waitForLine(page, 'card chosen');
  const cover = page.locator('#OffAmazonPaymentsConfirmationOverlay');
  const isCovered = async () => (await cover.count()) > 0;
  const reference = await page.evaluate(() => sessionStorage.getItem('reference') ?? '');
  return {
    page,
    reference,
    asked,
    serverDoes: (instead) => {
      answer = instead;
    },
    buy: (times = 1) =>
      page.getByRole('button', { name: 'Buy' }).evaluate((button, count) => {
        for (let click = 0; click < count; click += 1) if (button instanceof HTMLElement) button.click();
        return document.getElementById('OffAmazonPaymentsConfirmationOverlay') !== null;
      }, times),
    isCovered,
    answerTheBank: async (choice) => {
      await page.getByRole('button', { name: choice }).click();
      await page.waitForURL(`${origin}/**`);
      await waitForState(page, 'script', 'ready');
    },
    authorize: () => simulator.server('authorize', { reference, ...price, captureNow: true }),
  };
};
