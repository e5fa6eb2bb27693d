import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demonstrationBuyers } from '../index.js';
import { type Merchant, openMerchant } from './merchant.test.support.js';
import { heardBy, openShop, openSignedInShop, waitToHear, widgetIn } from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const addressBook = `window.addressBook = new OffAmazonPayments.Widgets.AddressBook({
  sellerId: seller, design: design, onOrderReferenceCreate: listen('created'), onReady: listen('ready'),
  onAddressSelect: listen('address'), onError: listen('error') });`;

test('amazon 36: bind gives the widget back, also for an element that is not there', async () => {
  const page = await openSignedInShop(merchant);
  expect(await page.evaluate(`${addressBook} addressBook.bind('nowhere') === addressBook`)).toBe(true);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(await page.evaluate(`addressBook.bind('address') === addressBook`)).toBe(true);
  await waitToHear(page, 'address');
});

test('amazon 37: a widget replaces its container’s children; buttons and widgets share one counter', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`document.getElementById('address').innerHTML = '<p>loading</p>'; ${addressBook}`);
  await page.evaluate(`addressBook.bind('address')`);
  await waitToHear(page, 'address');
  const drawn = await page.evaluate(`[...document.querySelectorAll('#address *')].map(
    (element) => [element.tagName, element.id, element.getAttribute('name'), element.className].join('|'))`);
  expect(drawn).toEqual([
    'DIV|OffAmazonPaymentsWidgets1||widget-container',
    'IFRAME|OffAmazonPaymentsWidgets1IFrame|OffAmazonPaymentsWidgets1IFrame|',
  ]);
});

test('amazon 37: inside a form the widget works and leaves the form as it was', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
    '<form id="order"><div id="in-form" style="height:260px"></div></form>'); ${addressBook}`);
  await page.evaluate(`addressBook.bind('in-form')`);
  await waitToHear(page, 'address');
  expect(await page.evaluate(`document.getElementById('order').elements.length`)).toBe(0);
});

test('amazon 38: binding again draws one frame anew and repeats neither create nor ready', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`${addressBook} addressBook.bind('address')`);
  await waitToHear(page, 'address');
  await page.evaluate(`window.before = document.querySelector('iframe'); addressBook.bind('address')`);
  await waitToHear(page, 'address', 2);
  expect(await page.locator('#address iframe').count()).toBe(1);
  expect(await page.evaluate(`window.before !== document.querySelector('iframe')`)).toBe(true);
  const heard = await heardBy(page);
  expect(heard.map((entry) => entry.split(' ')[0])).toEqual(['created', 'ready', 'address', 'address']);
  expect(merchant.simulator.references()).toHaveLength(1);
});

test.each([
  ['nothing', `undefined`, ['error InvalidParameterValue']],
  ['no size', `{}`, ['error MissingParameter', 'error MissingParameter']],
  ['no height', `{ size: { width: '400px' } }`, ['error MissingParameter']],
  [
    'a size that is no number',
    `{ size: { width: 'wide', height: '260px' } }`,
    ['error InvalidParameterValue'],
  ],
])(
  'amazon 39: a design of %s is reported inside the constructor, and nothing is drawn',
  async (_, given, errors) => {
    const page = await openSignedInShop(merchant);
    const heardAtOnce = await page.evaluate(`(() => {
    window.broken = new OffAmazonPayments.Widgets.AddressBook({
      sellerId: seller, design: ${given}, onReady: listen('ready'), onError: listen('error') });
    return [...heard];
  })()`);
    expect(heardAtOnce).toEqual(errors);
    await page.evaluate(`broken.bind('address'); ${addressBook} addressBook.bind('other')`);
    await waitToHear(page, 'address');
    expect(await page.locator('#address iframe').count()).toBe(0);
  },
);

test('amazon 39: a size that is a number, not a text, throws a TypeError', async () => {
  const page = await openSignedInShop(merchant);
  const thrown = await page.evaluate(`(() => {
    try {
      new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: { size: { width: 400, height: 260 } } });
    } catch (error) { return error instanceof TypeError; }
  })()`);
  expect(thrown).toBe(true);
});

test.each([
  ['no seller id', `design: design`, 'error MissingParameter'],
  [
    'an unknown display mode',
    `sellerId: seller, design: design, displayMode: 'Look'`,
    'error InvalidParameterValue',
  ],
  [
    'an unknown design mode',
    `sellerId: seller, design: { designMode: 'huge' }`,
    'error InvalidParameterValue',
  ],
])('amazon 40: %s is reported by the frame, which tells the buyer', async (_, given, error) => {
  const page = await openSignedInShop(merchant);
  const heardAtOnce = await page.evaluate(`(() => {
    new OffAmazonPayments.Widgets.AddressBook({
      ${given}, onReady: listen('ready'), onError: listen('error') }).bind('address');
    return [...heard];
  })()`);
  expect(heardAtOnce).toEqual([]);
  await waitToHear(page, 'error');
  expect(await heardBy(page)).toEqual([error]);
  await widgetIn(page, 'address').getByRole('heading', { name: 'We’re sorry' }).waitFor();
});

test.each(['', 'edit', 'EDIT'])('amazon 40: the display mode "%s" counts as Edit', async (displayMode) => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
    displayMode: '${displayMode}', onAddressSelect: listen('address'), onReady: listen('ready'),
    onError: listen('error') }).bind('address')`);
  await waitToHear(page, 'address');
  expect(await heardBy(page)).not.toContain('error InvalidParameterValue');
});

test.each([
  ['100px', '100px', '280px', '228px'],
  ['900px', '900px', '600px', '400px'],
  ['400px', '260px', '400px', '260px'],
])('amazon 41: a size of %s × %s is drawn as %s × %s', async (width, height, drawnWidth, drawnHeight) => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller,
    design: { size: { width: '${width}', height: '${height}' } } }).bind('address')`);
  const box = page.locator('#OffAmazonPaymentsWidgets1');
  expect(await box.evaluate((element) => [element.style.width, element.style.height])).toEqual([
    drawnWidth,
    drawnHeight,
  ]);
});

test('amazon 41: responsive fills the container', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller,
    design: { designMode: 'responsive' } }).bind('address')`);
  const box = await page.locator('#OffAmazonPaymentsWidgets1').boundingBox();
  expect([box?.width, box?.height]).toEqual([400, 260]);
});

test('amazon 41: smartphoneCollapsible starts low, grows on “Change” and shrinks with the choice', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, onReady: listen('ready'),
    onAddressSelect: listen('address'), design: { designMode: 'smartphoneCollapsible' } }).bind('address')`);
  const box = page.locator('#OffAmazonPaymentsWidgets1');
  const height = () => box.evaluate((element) => element.style.height);
  await waitToHear(page, 'address');
  expect(await height()).toBe('135px');
  const frame = widgetIn(page, 'address');
  await frame.getByText('410 Terry Avenue North').waitFor();
  await frame.getByRole('link', { name: 'Change' }).click();
  await frame.getByRole('link', { name: '1 Harbor Road' }).click();
  await waitToHear(page, 'address', 2);
  await frame.getByText('1 Harbor Road').waitFor();
  expect(await frame.getByRole('link', { name: 'Austin' }).count()).toBe(0);
  expect(await height()).toBe('135px');
  await frame.getByRole('link', { name: 'Change' }).click();
  await page.waitForFunction("document.getElementById('OffAmazonPaymentsWidgets1').style.height === '400px'");
});

test('amazon 42: without a sign-in the frame shows a text and reports it; nothing is created', async () => {
  const page = await openShop(merchant, `${addressBook} addressBook.bind('address');`);
  await waitToHear(page, 'error');
  expect(await heardBy(page)).toEqual(['error BuyerSessionExpired']);
  await widgetIn(page, 'address').getByRole('heading', { name: 'Please sign in again' }).waitFor();
  expect(merchant.simulator.references()).toEqual([]);
});

test('amazon 42: an expired token reports the same', async () => {
  const page = await openSignedInShop(merchant);
  merchant.simulator.advanceClock(60 * 60 * 1000);
  await page.evaluate(`${addressBook} addressBook.bind('address')`);
  await waitToHear(page, 'error');
  expect(await heardBy(page)).toEqual(['error BuyerSessionExpired']);
});

test('amazon 46: an error has two getters and nothing else', async () => {
  const page = await openShop(
    merchant,
    `new OffAmazonPayments.Widgets.Wallet({ sellerId: seller, design: design,
       onError: function (error) { window.error = error; } }).bind('wallet');`,
  );
  await page.waitForFunction('window.error');
  const parts = await page.evaluate(`Object.keys(error).map((name) => [name, typeof error[name]()])`);
  expect(parts).toEqual([
    ['getErrorCode', 'string'],
    ['getErrorMessage', 'string'],
  ]);
  expect(await page.evaluate('error.getErrorMessage().length > 10')).toBe(true);
});

test('amazon 47: Read mode shows the choice, offers none and selects nothing', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`${addressBook} addressBook.bind('address')`);
  await waitToHear(page, 'address');
  await page.evaluate(`heard.length = 0; new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller,
    design: design, displayMode: 'Read', amazonOrderReferenceId: addressBook.getContractId(),
    onReady: listen('read ready'), onAddressSelect: listen('read address') }).bind('other')`);
  await waitToHear(page, 'read ready');
  const frame = widgetIn(page, 'other');
  await frame.getByText('410 Terry Avenue North').click();
  expect(await frame.locator('a').count()).toBe(0);
  expect(await heardBy(page)).toEqual([expect.stringMatching(/^read ready S01-/)]);
});

const [robin] = demonstrationBuyers;
const robinsAddresses = robin?.addresses.length ?? 0;
const robinsCards = robin?.cards.length ?? 0;

test('amazon 48: lists of six entries a page, with the class names that test suites click', async () => {
  const page = await openSignedInShop(merchant);
  await page.evaluate(`${addressBook} addressBook.bind('address');
    new OffAmazonPayments.Widgets.Wallet({ sellerId: seller, design: design,
      onPaymentSelect: listen('payment') }).bind('wallet')`);
  await waitToHear(page, 'payment');
  const addresses = widgetIn(page, 'address').locator('.address-list li a');
  expect(await addresses.count()).toBe(6);
  await widgetIn(page, 'address').locator('.pagination .next a').click();
  await addresses.filter({ hasText: 'Beacon Hill' }).waitFor();
  expect(await addresses.count()).toBe(robinsAddresses - 6);
  const cards = widgetIn(page, 'wallet').locator('.payment-list li a');
  expect(await cards.count()).toBe(6);
  await widgetIn(page, 'wallet').locator('.pagination .next a').click();
  await cards.filter({ hasText: 'Discover' }).waitFor();
  expect(await cards.count()).toBe(robinsCards - 6);
});
