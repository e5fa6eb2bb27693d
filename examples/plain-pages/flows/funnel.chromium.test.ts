import { launchChromium } from '@landerpay/tooling/chromium';
import { test as base, expect } from 'vitest';
import { openShop } from '../shop/open-shop.js';
import { buyerAt } from './buyer.js';

const test = base
  .extend('opening', { open: openShop })
  // A relay of its own for each test: to the one before, a buyer who orders the same again has ordered already.
  .extend('shop', async ({ opening }, { onCleanup }) => {
    const shop = await opening.open();
    onCleanup(shop.close);
    return shop;
  })
  .extend('chromium', { scope: 'file' }, { launch: launchChromium })
  .extend('browser', { scope: 'file' }, async ({ chromium }, { onCleanup }) => {
    const browser = await chromium.launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('complaints', (): string[] => [])
  .extend('buyer', async ({ browser, complaints }, { onCleanup }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (entry) => {
      if (entry.type() === 'error') complaints.push(entry.text());
    });
    onCleanup(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    return buyerAt(page);
  });

test('a buyer orders, takes one offer and leaves the other, over pages that are each loaded anew', async ({
  shop,
  buyer,
}) => {
  const { page, offer } = buyer;
  await buyer.order(shop.origin);
  await offer.getByText('Refill pack (1)').waitFor();
  await page.reload();
  await buyer.signInAgain();
  await buyer.accept.click();
  await page.waitForURL(/upsell-2/);
  await offer.getByText('You pay $29.00 now.').waitFor();

  await page.goBack();
  await offer.getByText(/^(It is in your order already|Thank you! It was added)/).waitFor();
  expect(await buyer.accept.count()).toBe(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/upsell-2/);
  await buyer.decline.click();
  await page.waitForURL(/thank-you/);

  const [order, ...others] = shop.crm.book.orders();
  expect(others).toEqual([]);
  await page.getByText(`Your order number is ${order?.orderId}.`).waitFor();
  expect(await page.getByRole('listitem').allTextContents()).toEqual([
    '1 × Starter kit: $49.00',
    '1 × Refill pack: $19.50',
  ]);
  await page.getByText('Total, with shipping: $75.95').waitFor();
  await expect.poll(() => shop.crm.book.mails().map(({ orderId }) => orderId)).toEqual([order?.orderId]);
  await page.reload();
  await page.getByText('Total, with shipping: $75.95').waitFor();
  await page.goto(`${shop.origin}/upsell-2.html`);
  await offer.getByText('It was not added to your order.').waitFor();

  expect(order).toMatchObject({ status: 'COMPLETE', total: '75.95', paySource: 'AMAZON' });
  expect(order?.lines.map(({ productId, upsale }) => [productId, upsale])).toEqual([
    ['12', false],
    ['13', true],
  ]);
  expect(order?.charges.length).toBe(2);
  expect(order?.details).toMatchObject({ affId: 'A7' });
  expect(shop.crm.book.mails().length).toBe(1);
  const [visit, ...otherVisits] = shop.crm.book.visits();
  expect(otherVisits).toEqual([]);
  expect(visit?.pages.map(({ pageType }) => pageType)).toEqual([
    'checkoutPage',
    'upsellPage1',
    'upsellPage2',
    'thankyouPage',
  ]);
});

test('two tabs and a click without a network sell a step once, and each page says so', async ({
  shop,
  buyer,
  complaints,
}) => {
  const { page } = buyer;
  await buyer.order(shop.origin);
  await buyer.signInAgain();
  const opening = page.context().waitForEvent('page');
  await page.evaluate(() => void window.open(location.href));
  const other = buyerAt(await opening);
  await other.signInAgain();

  await page.context().setOffline(true);
  await buyer.accept.click();
  await buyer.offer.getByText(/^We are checking whether it was added/).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Add it now' }).click();
  await page.waitForURL(/upsell-2/);

  await other.accept.click();
  await other.page.waitForURL(/upsell-2/);
  await other.page.goBack();
  await other.offer.getByText('It is in your order already. You are not charged again.').waitFor();
  const [order, ...others] = shop.crm.book.orders();
  expect(others).toEqual([]);
  expect(order?.lines.map(({ productId }) => productId)).toEqual(['12', '13']);
  expect(order?.charges.length).toBe(2);
  // The browser’s own words about what was caused here.
  expect(complaints.splice(0).filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
});
