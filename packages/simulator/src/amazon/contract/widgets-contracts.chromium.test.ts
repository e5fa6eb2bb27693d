import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant } from './merchant.test.support.js';
import {
  drawButton,
  heardBy,
  openShop,
  openSignedInShop,
  signIn,
  waitToHear,
  widgetIn,
} from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const widget = (kind: 'AddressBook' | 'Wallet', name: string, container: string, more = ''): string =>
  `window.${name} = new OffAmazonPayments.Widgets.${kind}({ sellerId: seller, design: design,
     onError: listen('${name} error'), ${more} }); ${container === '' ? '' : `${name}.bind('${container}');`}`;

const allCallbacks = (name: string): string => `
  onOrderReferenceCreate: listen('${name} created'), onBillingAgreementCreate: listen('${name} agreement'),
  onReady: listen('${name} ready'), onAddressSelect: listen('${name} address'),
  onPaymentSelect: listen('${name} payment')`;

const referenceOf = async (page: Awaited<ReturnType<typeof openShop>>, name: string): Promise<string> =>
  page.evaluate(`${name}.getContractId()`);

test.each(['onOrderReferenceCreate', 'onBillingAgreementCreate', 'onReady'])(
  'amazon 49: %s alone makes one contract',
  async (callback) => {
    const page = await openSignedInShop(merchant);
    await page.evaluate(widget('AddressBook', 'book', 'address', `${callback}: listen('heard')`));
    await waitToHear(page, 'heard');
    expect(merchant.simulator.references()).toHaveLength(1);
  },
);

test('amazon 49: without a listener no contract is made', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(widget('AddressBook', 'book', 'address', `onAddressSelect: listen('address')`));
  await waitToHear(page, 'address');
  expect(merchant.simulator.references()).toEqual([]);
});

test('amazon 50: with an id given nothing is made or announced as new, and ready tells that id', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(widget('AddressBook', 'book', 'address', allCallbacks('book')));
  await waitToHear(page, 'book address');
  const id = await referenceOf(page, 'book');
  await page.evaluate(
    widget('Wallet', 'wallet', 'wallet', `amazonOrderReferenceId: '${id}', ${allCallbacks('wallet')}`),
  );
  await waitToHear(page, 'wallet payment');
  const heard = await heardBy(page);
  expect(heard.filter((entry) => entry.startsWith('wallet'))).toEqual([
    `wallet ready ${id}`,
    'wallet payment',
  ]);
  expect(merchant.simulator.references()).toEqual([{ id, state: 'Draft' }]);
});

test('amazon 50: a widget that was given an id hears of no other contract', async () => {
  const page = await openSignedInShop(merchant);
  const given = `amazonOrderReferenceId: 'S01-1111111-1111111', ${allCallbacks('wallet')}`;
  await page.evaluate(widget('Wallet', 'wallet', '', given));
  await page.evaluate(widget('AddressBook', 'book', 'address', allCallbacks('book')));
  await waitToHear(page, 'book address');
  const heard = await heardBy(page);
  expect(heard.filter((entry) => entry.startsWith('wallet'))).toEqual([]);
  expect(await referenceOf(page, 'wallet')).toBe('S01-1111111-1111111');
});

test('amazon 51: create comes before ready, ready before the first select, each once', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(widget('AddressBook', 'book', 'address', allCallbacks('book')));
  await waitToHear(page, 'book address');
  const id = await referenceOf(page, 'book');
  expect(await heardBy(page)).toEqual([
    `book created ${id}`,
    'book agreement',
    `book ready ${id}`,
    'book address',
  ]);
});

test('amazon 52: ready has both getters with the same id, create only its own', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(
    widget(
      'AddressBook',
      'book',
      'address',
      `onOrderReferenceCreate: function (given) { heard.push(['created', Object.keys(given).join()]); },
       onReady: function (given) { heard.push(['ready', Object.keys(given).sort().join(),
         given.getAmazonOrderReferenceId() === given.getAmazonBillingAgreementId()]); }`,
    ),
  );
  await page.waitForFunction('heard.length === 2');
  expect(await page.evaluate('heard')).toEqual([
    ['created', 'getAmazonOrderReferenceId'],
    ['ready', 'getAmazonBillingAgreementId,getAmazonOrderReferenceId', true],
  ]);
});

test.each([
  ['/OffAmazonPayments/us/sandbox/js/Widgets.js', '', /^S01-\d{7}-\d{7}$/],
  ['/OffAmazonPayments/us/js/Widgets.js', '', /^P01-\d{7}-\d{7}$/],
  ['/OffAmazonPayments/gbp/sandbox/lpa/js/Widgets.js', '', /^S02-\d{7}-\d{7}$/],
  ['/OffAmazonPayments/eur/sandbox/lpa/js/Widgets.js', '', /^S02-\d{7}-\d{7}$/],
  ['/OffAmazonPayments/eur/lpa/js/Widgets.js', '', /^P02-\d{7}-\d{7}$/],
  ['/OffAmazonPayments/jp/sandbox/lpa/js/Widgets.js', '', /^S03-\d{7}-\d{7}$/],
  ['/OffAmazonPayments/us/sandbox/js/Widgets.js', `agreementType: 'BillingAgreement',`, /^C01-\d{7}-\d{7}$/],
  ['/OffAmazonPayments/eur/lpa/js/Widgets.js', `agreementType: 'BillingAgreement',`, /^B02-\d{7}-\d{7}$/],
])('amazon 53 and 56: the script %s %s makes ids of its own kind', async (path, agreement, form) => {
  const page = await openShop(merchant, drawButton(), { path });
  await signIn(page);
  await page.evaluate(widget('AddressBook', 'book', 'address', `${agreement} onReady: listen('ready')`));
  await waitToHear(page, 'ready');
  expect(await referenceOf(page, 'book')).toMatch(form);
});

test('amazon 54: the contract reaches each widget that has not had it, bound or not', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(widget('Wallet', 'unbound', '', allCallbacks('unbound')));
  await page.evaluate(widget('AddressBook', 'book', 'address', allCallbacks('book')));
  await waitToHear(page, 'book address');
  const first = await referenceOf(page, 'book');
  await page.evaluate(widget('AddressBook', 'second', 'other', allCallbacks('second')));
  await waitToHear(page, 'second address');
  const second = await referenceOf(page, 'second');
  expect(second).not.toBe(first);
  const heard = await heardBy(page);
  expect(heard.filter((entry) => entry.includes(first))).toEqual([
    `unbound created ${first}`,
    `unbound ready ${first}`,
    `book created ${first}`,
    `book ready ${first}`,
  ]);
  expect(heard.filter((entry) => entry.includes(second))).toEqual([
    `second created ${second}`,
    `second ready ${second}`,
  ]);
});

test('amazon 55: a new instance makes another reference, with the old id the earlier choice is kept', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(widget('AddressBook', 'book', 'address', allCallbacks('book')));
  await waitToHear(page, 'book address');
  const id = await referenceOf(page, 'book');
  await widgetIn(page, 'address').locator('.address-list li a').nth(2).click();
  await waitToHear(page, 'book address', 2);
  await page.evaluate(
    `document.getElementById('address').replaceChildren(); ${widget(
      'AddressBook',
      'again',
      'address',
      `amazonOrderReferenceId: '${id}', onAddressSelect: listen('again')`,
    )}`,
  );
  await waitToHear(page, 'again');
  const selected = widgetIn(page, 'address').locator('.address-list li.selected a');
  expect(await selected.textContent()).toContain('77 Mission Street');
  await page.evaluate(widget('AddressBook', 'fresh', 'other', `onReady: listen('fresh')`));
  await waitToHear(page, 'fresh');
  expect(await referenceOf(page, 'fresh')).not.toBe(id);
});

test('amazon 67: setContractId before bind equals passing the id', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(widget('AddressBook', 'book', 'address', allCallbacks('book')));
  await waitToHear(page, 'book address');
  const id = await referenceOf(page, 'book');
  await page.evaluate(`${widget('Wallet', 'wallet', '', allCallbacks('wallet'))}`);
  await page.evaluate(`wallet.setContractId('${id}'); wallet.bind('wallet')`);
  await waitToHear(page, 'wallet payment');
  expect(await heardBy(page)).toContain(`wallet ready ${id}`);
  expect(merchant.simulator.references()).toHaveLength(1);
});
