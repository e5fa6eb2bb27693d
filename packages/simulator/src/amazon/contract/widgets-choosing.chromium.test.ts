import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { paths } from '../hosted/paths.js';
import { type Merchant, openMerchant } from './merchant.test.support.js';
import { heardBy, openSignedInShop, waitToHear, widgetIn } from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const addressBook = `window.book = new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
  onReady: listen('ready'), onAddressSelect: listen('address'), onError: listen('address error') });`;
const wallet = `window.wallet = new OffAmazonPayments.Widgets.Wallet({ sellerId: seller, design: design,
  onReady: listen('ready'), onPaymentSelect: listen('payment'), onError: listen('payment error') });`;
const bindBoth = `${addressBook} ${wallet} book.bind('address'); wallet.bind('wallet')`;

const chargeOf = async (page: Awaited<ReturnType<typeof openSignedInShop>>, paysFor: string) => {
  const reference: string = await page.evaluate('wallet.getContractId()');
  const accessToken: string = await page.evaluate('signedIn.access_token');
  const bill = { amount: '53.95', currency: 'USD', for: paysFor };
  return merchant.simulator.charge({ ...bill, reference, accessToken });
};

test('amazon 57: the default address is selected once by itself, then each change once, a repeat never', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`${addressBook} book.bind('address')`);
  await waitToHear(page, 'address');
  const links = widgetIn(page, 'address').locator('.address-list li a');
  await links.nth(1).click();
  await waitToHear(page, 'address', 2);
  await links.nth(1).click();
  await links.nth(0).click();
  await waitToHear(page, 'address', 3);
  const heard = await heardBy(page);
  expect(heard.filter((entry) => entry === 'address')).toHaveLength(3);
  expect(await widgetIn(page, 'address').locator('li.selected a').textContent()).toContain(
    '410 Terry Avenue',
  );
});

/** Keeps one thing from arriving until the route that asked for it is continued. */
const holdBack = async (page: Page, pattern: string) => {
  let hold: (route: Route) => void = () => undefined;
  const asked = new Promise<Route>((resolve) => {
    hold = resolve;
  });
  await page.route(pattern, hold);
  return { asked };
};

test('amazon 57: a widget takes no click before its script runs, so that none is lost', async () => {
  const page = await openSignedInShop(merchant);
  const script = await holdBack(page, `**${paths.widgetPageScript}`);
  await page.evaluate(`${addressBook} book.bind('address')`);
  const frame = widgetIn(page, 'address');
  const second = frame.locator('.address-list li a').nth(1);
  await second.waitFor();
  expect(await second.evaluate((link) => link.closest('[inert]') !== null)).toBe(true);
  const clicked = second.click();
  await (await script.asked).continue();
  await clicked;
  await waitToHear(page, 'address', 2);
  expect(await second.evaluate((link) => link.closest('[inert]'))).toBeNull();
});

test('amazon 58: after each address the wallets load anew and select again', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(bindBoth);
  await waitToHear(page, 'payment');
  await page.evaluate(`window.before = document.querySelector('#wallet iframe')`);
  await widgetIn(page, 'address').locator('.address-list li a').nth(1).click();
  await waitToHear(page, 'payment', 2);
  expect(await page.evaluate('before.isConnected')).toBe(false);
  expect(await page.locator('#wallet iframe').count()).toBe(1);
  const order = (await heardBy(page)).filter((entry) => entry === 'address' || entry === 'payment');
  expect(order).toEqual(['address', 'payment', 'address', 'payment']);
});

test('amazon 59: a wallet waits for the address book’s first choice', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`${addressBook} ${wallet} wallet.bind('wallet')`);
  expect(await page.locator('#wallet iframe').count()).toBe(0);
  await page.evaluate(`book.bind('address')`);
  await waitToHear(page, 'payment');
  const heard = await heardBy(page);
  expect(heard.indexOf('address')).toBeLessThan(heard.indexOf('payment'));
  expect(merchant.simulator.references()).toHaveLength(1);
});

test('amazon 59: without a choice the wallet loads after five seconds', async () => {
  const page = await openSignedInShop(merchant);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  await page.evaluate(`${addressBook} ${wallet} wallet.bind('wallet')`);
  await page.clock.runFor(4_999);
  expect(await page.locator('#wallet iframe').count()).toBe(0);
  await page.clock.runFor(1);
  await waitToHear(page, 'payment');
});

test('amazon 60: the wallet alone makes the contract, and needs no address to be charged', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`${wallet} wallet.bind('wallet')`);
  await waitToHear(page, 'payment');
  expect(await chargeOf(page, 'digital-1')).toMatchObject({ result: 'approved', shippingAddress: null });
});

test('amazon 61: after InvalidPaymentMethod the card is marked and the buyer must choose another', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(bindBoth);
  await waitToHear(page, 'payment');
  const cards = widgetIn(page, 'wallet').locator('.payment-list li a');
  await cards.filter({ hasText: '3434' }).click();
  await waitToHear(page, 'payment', 2);
  const id: string = await page.evaluate('wallet.getContractId()');
  expect(await chargeOf(page, 'order-1')).toEqual({
    result: 'declined',
    reason: 'InvalidPaymentMethod',
    state: 'Suspended',
  });

  await page.evaluate(`heard.length = 0; window.again = new OffAmazonPayments.Widgets.Wallet({ sellerId: seller,
    design: design, amazonOrderReferenceId: '${id}', onReady: listen('again ready'),
    onPaymentSelect: listen('again payment') }).bind('wallet')`);
  await waitToHear(page, 'again ready');
  const inside = widgetIn(page, 'wallet');
  await inside.getByRole('status').filter({ hasText: 'Your card was declined' }).waitFor();
  expect(await inside.locator('li.declined').textContent()).toContain('3434');
  expect(await inside.locator('li.selected').count()).toBe(0);
  expect(await heardBy(page)).toEqual([`again ready ${id}`]);

  await cards.filter({ hasText: '4444' }).click();
  await waitToHear(page, 'again payment');
  expect(await chargeOf(page, 'order-1')).toMatchObject({ result: 'approved', card: { lastFour: '4444' } });
});

test('amazon 66: a removed container raises nothing, and later broadcasts still reach the old callbacks', async () => {
  const page = await openSignedInShop(merchant);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.evaluate(`${wallet} wallet.bind('wallet'); document.getElementById('wallet').remove()`);
  await page.evaluate(`${addressBook} book.bind('address')`);
  await waitToHear(page, 'address');
  await widgetIn(page, 'address').locator('.address-list li a').nth(1).click();
  await waitToHear(page, 'address', 2);
  const id: string = await page.evaluate('book.getContractId()');
  expect(await heardBy(page)).toEqual([`ready ${id}`, `ready ${id}`, 'address', 'address']);
  expect(failures).toEqual([]);
});

test('amazon 69: fifteen minutes after the sign-in the next choice finds the session over', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`${addressBook} book.bind('address')`);
  await waitToHear(page, 'address');
  merchant.simulator.advanceClock(15 * 60 * 1000);
  await widgetIn(page, 'address').locator('.address-list li a').nth(1).click();
  await waitToHear(page, 'address error');
  expect(await heardBy(page)).toContain('address error BuyerSessionExpired');
});

test.each([
  ['strict', 'undefined'],
  ['lenient', 'function'],
] as const)('amazon 68: in %s mode the select argument’s getter is %s', async (selectArgument, type) => {
  const other = await openMerchant({ settings: { selectArgument } });
  try {
    const page = await openSignedInShop(other);
    await page.evaluate(`new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
      onReady: listen('ready'), onAddressSelect: function (given) {
        heard.push([Boolean(given), typeof given.getAmazonOrderReferenceId]);
      } }).bind('address')`);
    await page.waitForFunction('heard.length === 2');
    expect(await page.evaluate('heard[1]')).toEqual([true, type]);
  } finally {
    await other.close();
  }
});
