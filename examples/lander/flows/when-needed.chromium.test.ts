import { expect } from 'vitest';
import { allowSignIn } from './shop/amazon-page.js';
import { expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';
import { browserFor } from './shop/manner.js';
import { visitOf } from './shop/visit.js';

const it = flowTest('when-needed');

const onPhone = { signIn: 'when-needed', device: 'phone', language: 'en' } as const;

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

it('where the browser allows Amazon’s window, the buyer stays on the page', async ({ shop, visit }) => {
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
});

it('where the browser blocks it, the buyer leaves the page, comes back and orders', async ({
  shop,
  visit,
}) => {
  await visit.page.addInitScript(() => {
    window.open = () => null;
  });
  await visit.open();
  await visit.amazonButton.click();
  await visit.page.waitForURL(`${shop.amazon.origin}/**`);
  await allowSignIn(visit.page);
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
});

it('on a phone the buyer leaves the page at once, and may come back in another tab', async ({ shop }) => {
  await shop.reset();
  const context = await shop.browser.newContext({ ...browserFor(onPhone), userAgent: iPhone });
  const page = await context.newPage();
  const left = visitOf(context, page, shop.lander.origin, onPhone);
  await left.open();
  await left.amazonButton.click();
  await page.waitForURL(`${shop.amazon.origin}/**`);
  const back = visitOf(context, await context.newPage(), shop.lander.origin, onPhone);
  await back.page.goto(page.url());
  await page.close();
  await allowSignIn(back.page);
  await back.untilReady();
  expect(back.page.url()).toBe(`${shop.lander.origin}/checkout`);
  expect(await back.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await back.placeOrder.click();
  await back.untilOrdered();
  expectOneOrder(shop);
  await context.close();
});
