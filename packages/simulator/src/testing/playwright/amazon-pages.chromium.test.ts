import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant } from '../../amazon/contract/merchant.test.support.js';
import { drawButton, heardBy, openShop, waitToHear } from '../../amazon/contract/shop-pages.test.support.js';
import { amazonPages } from './amazon-pages.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const impatient = { patience: 200 };

const openWithButton = (authorize?: string): Promise<Page> => openShop(merchant, drawButton(authorize));

const clickButton = (page: Page) => (): Promise<void> => page.locator('#button img').click();

const signedIn = async (): Promise<Page> => {
  const page = await openWithButton();
  await amazonPages(page).signIn(clickButton(page));
  await waitToHear(page, 'signed in');
  return page;
};

const draw = (page: Page, kind: string, container: string, more = ''): Promise<unknown> =>
  page.evaluate(`window.${container}Widget = new OffAmazonPayments.Widgets.${kind}({ sellerId: seller, design: design,
    onReady: listen('${container} ready'), onAddressSelect: listen('address'), onPaymentSelect: listen('payment'),
    onConsent: function (given) { heard.push('consent ' + given.getConsentStatus()); },
    onError: listen('error'), ${more} }).bind('${container}'); undefined`);

test('signs in as the second buyer in the window', async () => {
  const page = await openWithButton();
  await amazonPages(page).signIn(clickButton(page), 2);
  await waitToHear(page, 'signed in');
  const name = await page.evaluate(`new Promise((resolve) => amazon.Login.retrieveProfile(
    signedIn.access_token, (answer) => resolve(answer.profile.Name)))`);
  expect(name).toBe('Mary Ann van der Berg');
});

test('signs in where the page itself goes to Amazon', async () => {
  const page = await openShop(merchant, '');
  const back = page.url();
  await amazonPages(page).signIn(() =>
    page.evaluate(`amazon.Login.authorize({ scope: 'profile', popup: false }, '${back}'); undefined`),
  );
  await page.waitForURL(`${back}#access_token=*`);
});

test('refuses, closes the window, and signs in after all', async () => {
  const page = await openWithButton();
  const amazon = amazonPages(page);
  await amazon.deny(clickButton(page));
  await waitToHear(page, 'denied');
  await amazon.closePopup(clickButton(page));
  await amazon.signIn(clickButton(page));
  await waitToHear(page, 'signed in');
  expect(await heardBy(page)).toEqual(['denied', 'signed in']);
});

test('chooses addresses and cards on every page of a widget, and waits for a wallet that loads anew', async () => {
  const page = await signedIn();
  const amazon = amazonPages(page);
  await draw(page, 'AddressBook', 'address');
  await draw(page, 'Wallet', 'wallet');
  await amazon.chooseAddress(8);
  await amazon.chooseCard(7);
  await amazon.chooseAddress(2);
  await amazon.chooseCard(2);
  const reference: string = await page.evaluate('addressWidget.getContractId()');
  expect(merchant.simulator.describe({ reference })).toMatchObject({
    shippingAddress: { city: 'Portland' },
    card: { lastFour: '4444' },
  });
});

test('ticks the Consent', async () => {
  const page = await signedIn();
  await draw(page, 'AddressBook', 'address', "agreementType: 'BillingAgreement'");
  await waitToHear(page, 'address');
  await draw(page, 'Consent', 'other', 'amazonBillingAgreementId: addressWidget.getContractId()');
  await amazonPages(page).toggleConsent();
  await waitToHear(page, 'consent true');
});

test('answers the bank, and says when there is none', async () => {
  const page = await signedIn();
  const amazon = amazonPages(page, impatient);
  await expect(amazon.authenticate('Success')).rejects.toThrow(
    `No bank asks anything: the page is at ${page.url()}.`,
  );
  await draw(page, 'Wallet', 'wallet');
  await waitToHear(page, 'payment');
  const reference: string = await page.evaluate('walletWidget.getContractId()');
  const goToBank = `OffAmazonPayments.initConfirmationFlow(seller, '${reference}', (flow) => flow.success()); undefined`;
  const { server } = merchant.simulator;
  const successUrl = page.url();
  server('set-order-reference-details', { reference, amount: '53.95', currency: 'USD' });
  server('confirm-order-reference', { reference, successUrl, failureUrl: successUrl });
  await page.evaluate(goToBank);
  await amazonPages(page).authenticate('Success');
  await page.waitForURL(`${successUrl}?AuthenticationStatus=Success`);
  await page.waitForFunction('window.isReady');
  await page.evaluate(goToBank);
  await page.waitForURL('**/confirmation?*');
  await expect(amazon.authenticate('Success')).rejects.toThrow('The bank asks nothing');
});

test('says what is there instead', async () => {
  const page = await signedIn();
  const amazon = amazonPages(page, impatient);
  await expect(amazon.chooseCard(1)).rejects.toThrow(
    'No Wallet that works is on the page. No widget of simulated Amazon is on the page.',
  );
  await draw(page, 'AddressBook', 'address');
  await waitToHear(page, 'address');
  await expect(amazon.chooseCard(1)).rejects.toThrow(/On the page: AddressBook\.$/);
  merchant.simulator.raiseNext('Wallet', 'UnknownError');
  await draw(page, 'Wallet', 'wallet');
  await waitToHear(page, 'error');
  await expect(amazon.chooseCard(1)).rejects.toThrow(/On the page: AddressBook, a widget that has failed\.$/);
});

test('says at once what can never be', async () => {
  const page = await signedIn();
  const amazon = amazonPages(page, { patience: 3_600_000 });
  await draw(page, 'AddressBook', 'address');
  await expect(amazon.chooseAddress(99)).rejects.toThrow('The AddressBook has no entry 99');
  await page.evaluate('amazon.Login.logout()');
  await expect(amazon.signIn(clickButton(page), 9)).rejects.toThrow('There is no buyer 9');
});

test.each([0, -1, 1.5, Number.NaN])('says at once that nothing has the position %d', async (position) => {
  const page = await openWithButton();
  const amazon = amazonPages(page, { patience: 3_600_000 });
  await expect(amazon.chooseCard(position)).rejects.toThrow(`The Wallet has no entry ${position}`);
  await expect(amazon.signIn(clickButton(page), position)).rejects.toThrow(`There is no buyer ${position}`);
});

test('a session that ends at a choice is an answer, and is told to whoever chooses then', async () => {
  const page = await signedIn();
  await draw(page, 'AddressBook', 'address');
  merchant.simulator.play('session-expires');
  await amazonPages(page, { patience: 3_600_000 }).chooseAddress(2);
  await waitToHear(page, 'error');
  await expect(amazonPages(page, impatient).chooseAddress(3)).rejects.toThrow(
    'No AddressBook that works is on the page. On the page: a widget whose session has ended.',
  );
});

test('a page may take the widget away when the session ends at a choice', async () => {
  const page = await signedIn();
  await draw(
    page,
    'AddressBook',
    'address',
    "onError: function () { document.getElementById('address').replaceChildren(); }",
  );
  merchant.simulator.play('session-expires');
  await amazonPages(page, { patience: 3_600_000 }).chooseAddress(2);
});

test('says at once that a sign-in was denied without a question', async () => {
  const page = await openWithButton();
  const amazon = amazonPages(page, { patience: 3_600_000 });
  for (const act of [amazon.signIn, amazon.deny, amazon.closePopup]) {
    merchant.simulator.denySignIn(1);
    await expect(act(clickButton(page))).rejects.toThrow(
      'Simulated Amazon ended the sign-in without a question',
    );
  }
  await amazon.signIn(clickButton(page));
  await waitToHear(page, 'signed in');
});

test('says at once that the browser blocked the window', async () => {
  merchant.simulator.play('popup-blocked');
  const page = await openWithButton();
  const amazon = amazonPages(page, { patience: 3_600_000 });
  await expect(amazon.signIn(clickButton(page))).rejects.toThrow('The browser blocked the sign-in window');
  await amazon.signIn(clickButton(page));
  await waitToHear(page, 'signed in');
});

test('says where the page is when nobody was asked to sign in', async () => {
  const page = await openWithButton();
  await expect(amazonPages(page, impatient).signIn(() => page.locator('#other').click())).rejects.toThrow(
    `no window was opened, and the page is at ${page.url()}`,
  );
});
