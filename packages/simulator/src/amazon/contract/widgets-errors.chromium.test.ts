import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant, sellerId } from './merchant.test.support.js';
import { heardBy, openPopup, openSignedInShop, waitToHear, widgetIn } from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant({
    sellerIds: [sellerId, 'A3SUSPENDED'],
    suspendedSellerIds: ['A3SUSPENDED'],
  });
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const widget = (kind: 'AddressBook' | 'Wallet', container: string, more: string): string =>
  `new OffAmazonPayments.Widgets.${kind}({ sellerId: seller, design: design, onReady: listen('${container} ready'),
     onAddressSelect: listen('${container} selected'), onPaymentSelect: listen('${container} selected'),
     onError: listen('${container} error'), ${more} }).bind('${container}');`;

/** Draws a widget with an id and gives everything that it says until its error or its ready. */
const errorOf = async (page: Page, kind: 'AddressBook' | 'Wallet', more: string): Promise<string[]> => {
  await page.evaluate(`heard.length = 0; ${widget(kind, 'other', more)}`);
  await waitToHear(page, 'other');
  return heardBy(page);
};

/** A reference on which an address and a card are chosen. */
const chosenReference = async (page: Page): Promise<string> => {
  await page.evaluate(`${widget('AddressBook', 'address', '')} ${widget('Wallet', 'wallet', '')}`);
  await waitToHear(page, 'wallet selected');
  const [, , id] = (await heardBy(page)).find((entry) => entry.startsWith('address ready'))?.split(' ') ?? [];
  return id ?? '';
};

const pay = async (page: Page, reference: string) => {
  const accessToken: string = await page.evaluate('signedIn.access_token');
  return merchant.simulator.charge({ reference, accessToken, amount: '1.00', currency: 'USD', for: 'order' });
};

test.each([
  [`sellerId: 'A2OTHER'`, 'InvalidSellerId'],
  [`sellerId: 'A3SUSPENDED'`, 'InvalidAccountStatus'],
  [`amazonOrderReferenceId: 'S01-0000000-0000000'`, 'InvalidOrderReferenceId'],
  [`amazonOrderReferenceId: 'nonsense'`, 'InvalidOrderReferenceId'],
  [`amazonOrderReferenceId: 'P01-0000000-0000000'`, 'ReleaseEnvironmentMismatch'],
])('amazon 43: %s reports %s once, to the widget concerned', async (more, code) => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(widget('Wallet', 'wallet', ''));
  await waitToHear(page, 'wallet selected');
  expect(await errorOf(page, 'AddressBook', more)).toEqual([`other error ${code}`]);
});

test('amazon 43: a draft older than three hours is stale', async () => {
  const page = await openSignedInShop(merchant);
  const id = await chosenReference(page);
  merchant.simulator.advanceClock(3 * 60 * 60 * 1000 + 1);
  await signInAs(page, 'Robin Sample');
  expect(await errorOf(page, 'AddressBook', `amazonOrderReferenceId: '${id}'`)).toEqual([
    'other error StaleOrderReference',
  ]);
});

const signInAs = async (page: Page, name: string): Promise<void> => {
  await page.evaluate('heard.length = 0; amazon.Login.logout()');
  const popup = await openPopup(page);
  await popup.getByRole('radio', { name }).check();
  await popup.getByRole('button', { name: 'Sign in and allow' }).click();
  await waitToHear(page, 'signed in');
};

test('amazon 43: a reference of another buyer reports BuyerNotAssociated', async () => {
  const page = await openSignedInShop(merchant);
  const id = await chosenReference(page);
  await signInAs(page, 'Mary Ann van der Berg');
  expect(await errorOf(page, 'AddressBook', `amazonOrderReferenceId: '${id}'`)).toEqual([
    'other error BuyerNotAssociated',
  ]);
});

test('amazon 44: on a confirmed reference Edit is refused and Read works', async () => {
  const page = await openSignedInShop(merchant);
  const id = await chosenReference(page);
  expect(await pay(page, id)).toMatchObject({ result: 'approved', state: 'Open' });
  const given = `amazonOrderReferenceId: '${id}'`;
  expect(await errorOf(page, 'AddressBook', given)).toEqual(['other error AddressNotModifiable']);
  expect(await errorOf(page, 'Wallet', given)).toEqual(['other error PaymentMethodNotModifiable']);
  const read = `${given}, displayMode: 'Read', onReady: listen('other read')`;
  expect(await errorOf(page, 'AddressBook', read)).toContain(`other read ${id}`);
  expect(await heardBy(page)).not.toContainEqual(expect.stringContaining('error'));
});

test('amazon 45: ITP is reported and the widget keeps working', async () => {
  const page = await openSignedInShop(merchant);
  merchant.simulator.raiseNext('AddressBook', 'ITP');
  await page.evaluate(widget('AddressBook', 'address', ''));
  await waitToHear(page, 'address error ITP');
  await widgetIn(page, 'address').locator('.address-list li a').nth(1).click();
  await waitToHear(page, 'address selected', 2);
});

test('amazon 62: a currency that is not supported is reported at the next bind', async () => {
  const page = await openSignedInShop(merchant);
  const chained = await page.evaluate(`(() => {
    window.wallet = new OffAmazonPayments.Widgets.Wallet({ sellerId: seller, design: design,
      onReady: listen('ready'), onPaymentSelect: listen('payment'), onError: listen('error') });
    wallet.bind('wallet');
    return wallet.setPresentmentCurrency('EUR') === wallet;
  })()`);
  expect(chained).toBe(true);
  await page.evaluate(`wallet.setPresentmentCurrency('XXX').bind('wallet')`);
  await waitToHear(page, 'error');
  expect((await heardBy(page)).at(-1)).toBe('error CurrencyUnsupported');
});
