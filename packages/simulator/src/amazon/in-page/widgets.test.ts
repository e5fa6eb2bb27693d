// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demonstrationBuyers } from '../world/demonstration-buyers.js';
import { openShop, type Shop, withContainers } from './shop.test.support.js';

withContainers();
let shop: Shop;
beforeEach(() => {
  shop = openShop();
});
afterEach(() => shop.remote.uninstall());

const toHear = (entry: string, times = 1): Promise<void> =>
  expect.poll(() => shop.heard.filter((heard) => heard === entry)).toHaveLength(times);

/** A signed-in buyer with both widgets drawn, and the reference they share. */
const drawBoth = async () => {
  const accessToken = await shop.signIn();
  shop.widget('AddressBook', 'address');
  shop.widget('Wallet', 'wallet', { onReady: undefined });
  await toHear('wallet selected');
  const [reference = ''] = shop.remote.references();
  return { accessToken, reference };
};

const bill = { amount: '53.95', currency: 'USD', for: 'order-1' };

test('amazon in-page 37 and 51: a frame in a box; ready, then the first select', async () => {
  const { reference } = await drawBoth();
  expect(document.querySelector('#address > div.widget-container > iframe')?.id).toBe(
    'OffAmazonPaymentsWidgets0IFrame',
  );
  expect(shop.heard).toEqual([`address ready ${reference}`, 'address selected', 'wallet selected']);
});

test('the frames share no origin with the page', async () => {
  await drawBoth();
  const sandboxes = [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('sandbox'));
  expect(sandboxes).toEqual(['allow-scripts', 'allow-scripts']);
});

test('amazon in-page 57 and 58: a choice selects once and lets the wallet load anew; a repeat does nothing', async () => {
  await drawBoth();
  const before = document.querySelector('#wallet iframe');
  shop.remote.chooseAddress(2);
  await toHear('wallet selected', 2);
  shop.remote.chooseAddress(2);
  expect(shop.heard.filter((heard) => heard === 'address selected')).toHaveLength(2);
  expect(before?.isConnected).toBe(false);
});

test('amazon in-page 42: without a sign-in the widget reports it and makes nothing', async () => {
  shop.widget('AddressBook', 'address');
  await toHear('address error BuyerSessionExpired');
  expect(shop.remote.references()).toEqual([]);
});

test('amazon in-page 44: on a paid reference Edit is refused', async () => {
  const { accessToken, reference } = await drawBoth();
  expect(shop.remote.charge({ ...bill, accessToken, reference })).toMatchObject({
    result: 'approved',
    shippingAddress: { city: 'Seattle' },
  });
  shop.widget('AddressBook', 'address', { amazonOrderReferenceId: reference });
  await toHear('address error AddressNotModifiable');
});

test('amazon in-page 61: after a declined card another must be chosen, on the same reference', async () => {
  const { accessToken, reference } = await drawBoth();
  shop.remote.chooseCard(3);
  expect(shop.remote.charge({ ...bill, accessToken, reference })).toMatchObject({
    result: 'declined',
    reason: 'InvalidPaymentMethod',
  });
  shop.heard.length = 0;
  shop.widget('Wallet', 'wallet', { amazonOrderReferenceId: reference, onReady: shop.listen('again') });
  await toHear(`again ${reference}`);
  expect(shop.heard).toEqual([`again ${reference}`]);
  expect(() => shop.remote.chooseCard(3)).toThrow('entry 3 cannot be chosen');
  shop.remote.chooseCard(2);
  expect(shop.heard).toEqual([`again ${reference}`, 'wallet selected']);
  expect(shop.remote.charge({ ...bill, accessToken, reference })).toMatchObject({ result: 'approved' });
});

test('amazon in-page 45: ITP leaves the widget usable, any other error does not', async () => {
  await drawBoth();
  shop.remote.raise('AddressBook', 'ITP');
  shop.remote.chooseAddress(2);
  await toHear('address selected', 2);
  shop.remote.raise('AddressBook', 'BuyerSessionExpired');
  expect(shop.heard).toContain('address error BuyerSessionExpired');
  expect(() => shop.remote.chooseAddress(1)).toThrow(
    /^No AddressBook that works is on the page\. On the page: .*AddressBook \(failed with BuyerSessionExpired\)/,
  );
});

test('amazon in-page 69: once the session is over the next choice fails', async () => {
  await drawBoth();
  shop.remote.expireSession();
  shop.remote.chooseAddress(2);
  expect(shop.heard.at(-1)).toBe('address error BuyerSessionExpired');
});

test('amazon in-page 66: a removed widget raises nothing, and its callbacks still hear broadcasts', async () => {
  await shop.signIn();
  shop.widget('Wallet', 'wallet', { onReady: shop.listen('old') });
  document.getElementById('wallet')?.replaceChildren();
  shop.widget('AddressBook', 'address');
  await toHear('address selected');
  const [reference = ''] = shop.remote.references();
  expect(shop.heard).toEqual([`old ${reference}`, `address ready ${reference}`, 'address selected']);
});

test('the remote says what there is instead of what it was asked for', async () => {
  expect(() => shop.remote.chooseCard(1)).toThrow(
    'No Wallet that works is on the page. No widget of Amazon’s is on the page.',
  );
  expect(() => shop.remote.raise('Consent', 'UnknownError')).toThrow('No Consent is on the page.');
  await shop.signIn();
  shop.widget('Wallet', 'wallet');
  await toHear('wallet selected');
  expect(shop.remote.widgets()).toEqual([{ kind: 'Wallet', state: 'usable' }]);
  const count = demonstrationBuyers[0]?.cards.length;
  expect(() => shop.remote.chooseCard(99)).toThrow(
    `The Wallet has no entry 99: it has ${count}, counted from 1.`,
  );
});

test('a declined charge on demand leaves the next one alone', async () => {
  const { accessToken, reference } = await drawBoth();
  shop.remote.declineNext('ProcessingFailure');
  const charged = () => shop.remote.charge({ ...bill, accessToken, reference });
  expect(charged()).toEqual({ result: 'declined', reason: 'ProcessingFailure', state: 'Open' });
  expect(charged()).toMatchObject({ result: 'approved' });
  expect(shop.remote.charges()).toHaveLength(1);
});
