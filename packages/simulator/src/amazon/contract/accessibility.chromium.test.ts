import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant } from './merchant.test.support.js';
import { drawButton, openPopup, openShop, openSignedInShop, waitToHear } from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

/** Rule names only: enough to see what is wrong, short enough to read. */
const violations = async (page: Page, within: string): Promise<string[]> => {
  const result = await new AxeBuilder({ page }).include(within).analyze();
  return result.violations.map(({ id }) => id);
};

test('the sign-in page has no accessibility violations and fits a phone', async () => {
  const shop = await openShop(merchant, drawButton());
  const popup = await openPopup(shop);
  await popup.getByRole('button', { name: 'Sign in and allow' }).waitFor();
  expect(await violations(popup, 'main')).toEqual([]);
  await popup.setViewportSize({ width: 320, height: 640 });
  expect(await popup.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('the widgets’ pages have no accessibility violations of their own', async () => {
  const shop = await openSignedInShop(merchant);
  await shop.evaluate(`
    new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design, onReady: listen('ready') }).bind('address');
    new OffAmazonPayments.Widgets.Wallet({ sellerId: seller, design: design, onPaymentSelect: listen('payment') }).bind('wallet');
    document.querySelectorAll('iframe').forEach((frame) => { frame.title = 'Widget'; })`);
  await waitToHear(shop, 'payment');
  await shop.evaluate(`document.querySelectorAll('iframe').forEach((frame) => { frame.title = frame.id; })`);
  expect(await violations(shop, '#address')).toEqual([]);
  expect(await violations(shop, '#wallet')).toEqual([]);
});

test('an entry can be chosen with the keyboard, and the focus stays on it', async () => {
  const shop = await openSignedInShop(merchant);
  await shop.evaluate(`new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
    onReady: listen('ready'), onAddressSelect: listen('address') }).bind('address')`);
  await waitToHear(shop, 'address');
  const second = shop.frameLocator('#address iframe').locator('.address-list li a').nth(1);
  await second.focus();
  await shop.keyboard.press('Enter');
  await waitToHear(shop, 'address', 2);
  expect(await second.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
  expect(await second.getAttribute('aria-current')).toBe('true');
});
