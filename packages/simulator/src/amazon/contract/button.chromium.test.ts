import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant, sellerId } from './merchant.test.support.js';
import {
  heardBy,
  openPopup,
  openShop,
  openSignedInShop,
  signIn,
  waitToHear,
} from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

test('amazon 29: Button works with and without new', async () => {
  const page = await openShop(
    merchant,
    `OffAmazonPayments.Button('button', seller, { authorization: listen('plain') });
     new OffAmazonPayments.Button('other', seller, { authorization: listen('new') });`,
  );
  await page.locator('#button img').click();
  await page.locator('#other img').click();
  expect(await heardBy(page)).toEqual(['plain', 'new']);
});

test('amazon 30: Button draws one image whose address tells type, color, size and language', async () => {
  const page = await openShop(
    merchant,
    `OffAmazonPayments.Button('button', seller, {
       type: 'pwa', color: 'DarkGray', size: 'x-large', language: 'de-DE', authorization: listen('click') });`,
  );
  const images = page.locator('#button img');
  expect(await images.count()).toBe(1);
  expect(await images.getAttribute('id')).toBe('OffAmazonPaymentsWidgets0');
  expect(await images.getAttribute('src')).toBe(
    `${merchant.simulator.origin}/buttons/sandbox/de-de/pwa/darkgray/x-large/button.svg`,
  );
  await page.waitForFunction(`document.querySelector('#button img').naturalWidth === 400`);
});

test('amazon 31: a second Button in the same container keeps the image, and its options win', async () => {
  const page = await openShop(
    merchant,
    `OffAmazonPayments.Button('button', seller, { authorization: listen('first') });
     OffAmazonPayments.Button('button', seller, { authorization: listen('second') });`,
  );
  expect(await page.locator('#button img').count()).toBe(1);
  await page.locator('#button img').click();
  expect(await heardBy(page)).toEqual(['second']);
});

test('amazon 32: a missing container throws, a missing authorization is an error event', async () => {
  const page = await openShop(
    merchant,
    `try { OffAmazonPayments.Button('nowhere', seller, { authorization: listen('click') }); }
     catch (error) { heard.push(error instanceof TypeError ? 'TypeError' : 'another error'); }
     OffAmazonPayments.Button('button', seller, { onError: listen('error') });`,
  );
  expect(await heardBy(page)).toEqual(['TypeError', 'error InvalidParameterValue']);
});

test('amazon 33: authorization has been called when the click returns', async () => {
  const page = await openShop(
    merchant,
    `OffAmazonPayments.Button('button', seller, { authorization: listen('authorization') });`,
  );
  const heard = await page.evaluate(`document.querySelector('#button img').click(); [...heard]`);
  expect(heard).toEqual(['authorization']);
});

test('amazon 33: a click calls authorization once, inside the user gesture', async () => {
  const page = await openShop(
    merchant,
    `OffAmazonPayments.Button('button', seller, { authorization: function () {
       heard.push(window.event && window.event.type === 'click' && navigator.userActivation.isActive);
     } });`,
  );
  await page.locator('#button img').click();
  expect(await heardBy(page)).toEqual([true]);
});

const buttonTellingSignIn = (more: string): string => `
  OffAmazonPayments.Button('button', '${sellerId}', {
    authorization: function () {
      amazon.Login.authorize({ scope: 'profile payments:widget' }, function (answer) { window.signedIn = answer; });
    },
    onSignIn: function (given) {
      heard.push([
        given.getAmazonOrderReferenceId ? given.getAmazonOrderReferenceId() : 'no reference',
        given.getAmazonBillingAgreementId ? given.getAmazonBillingAgreementId() : 'no agreement',
      ].join(' '));
    }${more}
  });`;

test('amazon 34: onSignIn tells the order reference, once, after a sign-in that worked', async () => {
  const page = await openShop(merchant, buttonTellingSignIn(''));
  await signIn(page);
  await page.waitForFunction('heard.length > 0');
  expect(await heardBy(page)).toEqual([expect.stringMatching(/^S01-\d{7}-\d{7} no agreement$/)]);
});

test('amazon 34: onSignIn tells the billing agreement only, where the agreement type says so', async () => {
  const page = await openShop(merchant, buttonTellingSignIn(`, agreementType: 'BillingAgreement'`));
  await signIn(page);
  await page.waitForFunction('heard.length > 0');
  expect(await heardBy(page)).toEqual([expect.stringMatching(/^no reference C01-\d{7}-\d{7}$/)]);
});

test('amazon 34: onSignIn is not called after a denied sign-in', async () => {
  const page = await openShop(merchant, buttonTellingSignIn(''));
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Do not allow' }).click();
  await page.waitForFunction('window.signedIn');
  await signIn(page);
  await page.waitForFunction('heard.length > 0');
  expect(await heardBy(page)).toHaveLength(1);
});

test('amazon 35: without onSignIn the Button creates no order reference', async () => {
  const page = await openSignedInShop(merchant);
  await page.locator('#button img').click();
  await waitToHear(page, 'signed in');
  expect(merchant.simulator.references()).toEqual([]);
});
