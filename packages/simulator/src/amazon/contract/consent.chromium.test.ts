import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant } from './merchant.test.support.js';
import { heardBy, openSignedInShop, waitToHear, widgetIn } from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const consent = (name: string, container: string, more: string): string => `
  window.${name} = new OffAmazonPayments.Widgets.Consent({ sellerId: seller, design: design,
    onReady: function (given) { heard.push('${name} ready ' + (given.getConsentStatus ? given.getConsentStatus() : '-')); },
    onConsent: function (given) { heard.push('${name} ' + JSON.stringify(given.getConsentStatus())); },
    onError: listen('${name} error'), ${more} }).bind('${container}');`;

const agreement = `window.book = new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
  agreementType: 'BillingAgreement', onReady: listen('book ready'), onAddressSelect: listen('address') });
  book.bind('address');`;

test('amazon 48, 63, 64 and 65: consent is told as a text, per tick, to every instance there ever was', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(agreement);
  await waitToHear(page, 'address');
  const given = `amazonBillingAgreementId: book.getContractId()`;
  await page.evaluate(`heard.length = 0; ${consent('first', 'wallet', given)}`);
  await waitToHear(page, 'first ready false');
  expect(await heardBy(page)).toEqual(['first ready -', 'first ready false']);
  await page.evaluate(`document.getElementById('wallet').replaceChildren(); heard.length = 0;
    ${consent('second', 'other', given)}`);
  await waitToHear(page, 'second ready false');
  const link = widgetIn(page, 'other').locator('.consent-container .consent-link');
  await link.click();
  await waitToHear(page, 'second "true"');
  expect(await link.getAttribute('aria-checked')).toBe('true');
  await link.click();
  await waitToHear(page, 'second "false"');
  const told = (await heardBy(page)).filter((entry) => entry.includes('"'));
  expect(told).toEqual(['first "true"', 'second "true"', 'first "false"', 'second "false"']);
});

test('amazon 64: a Consent without an agreement reports an error', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(consent('lonely', 'other', ''));
  await waitToHear(page, 'lonely error');
  expect(await heardBy(page)).toEqual(['lonely error MissingParameter']);
});

test('amazon 63: a script may call a Consent ready only once, with the consent', async () => {
  const plain = await openMerchant({ settings: { consentReady: 'consent-only' } });
  const page = await openSignedInShop(plain);
  await page.evaluate(agreement);
  await waitToHear(page, 'address');
  await page.evaluate(
    `heard.length = 0; ${consent('only', 'other', 'amazonBillingAgreementId: book.getContractId()')}`,
  );
  await waitToHear(page, 'only ready');
  await widgetIn(page, 'other').locator('.consent-link').click();
  await waitToHear(page, 'only "true"');
  expect(await heardBy(page)).toEqual(['only ready false', 'only "true"']);
  await plain.close();
});
