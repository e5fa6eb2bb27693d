import { chromiumLaunchOptions } from '@landerpay/tooling/chromium';
import { type Browser, chromium } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { expectNothingPaid, expectOneOrder, importsSent } from './shop/book.js';
import { declineOffers } from './shop/buy.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

/** A Chromium that keeps a page alive which the buyer leaves, as browsers do unless they are driven. */
const keepingPages = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    ...chromiumLaunchOptions(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  onTestFinished(() => browser.close());
  return browser;
};

it('Back, Forward and reload lead to what was chosen, and after the order to the order', async ({
  shop,
  visit,
}) => {
  const { page, words } = visit;
  const at = (path: string) => page.waitForURL(`${shop.lander.origin}${path}`);
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  await visit.chooseCard('4444');

  await page.goBack();
  await at('/');
  await page.getByRole('link', { name: words.sales.toCheckout }).waitFor();
  await page.goForward();
  await at('/checkout');
  await visit.untilReady();
  await page.reload();
  await visit.signIn();
  await visit.wallet.locator('li.selected', { hasText: '4444' }).waitFor();
  expect(await visit.reference()).toBe(reference);
  expectNothingPaid(shop);

  await visit.placeOrder.click();
  await visit.untilOrdered();
  const number = expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
  await page.goBack();
  await visit.heading(words.afterwards.isPlaced(number)).waitFor();
  await page.reload();
  await visit.heading(words.afterwards.isPlaced(number)).waitFor();
  await page.goBack();
  await at('/');
  await page.getByRole('link', { name: words.sales.toCheckout }).click();
  await page.getByRole('link', { name: words.afterwards.toNextPage }).click();
  await visit.untilOrdered(number);
  await declineOffers(visit);
  expectOneOrder(shop);
  expect(importsSent(shop)).toHaveLength(1);
});

it('offline at Place order nothing is sent, and the buyer’s click sends it once they are back', async ({
  shop,
  visit,
}) => {
  const { page, words } = visit;
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  visit.trace.expectComplaint(/net::ERR_INTERNET_DISCONNECTED/);
  visit.trace.expectComplaint(/404 \(Not Found\)/);
  await visit.context.setOffline(true);
  await visit.placeOrder.click();
  await visit.heading(words.afterwards.oneMoment).waitFor();
  await visit.context.setOffline(false);
  await visit.heading(words.afterwards.goOn).waitFor();
  expectNothingPaid(shop);
  await page.getByRole('button', { name: 'Send the order now' }).click();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
});

it('a page that comes back out of the browser’s cache still holds what was chosen, and orders once', async ({
  shop,
  visitBy,
}) => {
  const visit = await visitBy('desktop', 'en', await keepingPages());
  const { page } = visit;
  await visit.open();
  await visit.signIn();
  await visit.chooseCard('4444');
  const reference = await visit.reference();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  // Where it goes has no icon.
  visit.trace.expectComplaint(/404 \(Not Found\)/);
  await page.goto(`${shop.relay.origin}/healthz`);
  // The page may be gone before it can say that it goes.
  await page.evaluate(() => history.back()).catch(() => {});
  await page.locator('html[data-persisted="true"]').waitFor();
  await visit.untilReady();
  expect(await visit.reference()).toBe(reference);
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(shop.amazon.charges().map(({ cardId }) => cardId)).toEqual(['card-2']);
});
