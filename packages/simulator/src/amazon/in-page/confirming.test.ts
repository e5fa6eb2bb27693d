// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callbackIn } from '../foreign-values.js';
import { openShop, payments, type Shop, withContainers } from './shop.test.support.js';

withContainers();
const navigated: string[] = [];
let shop: Shop;
let reference: string;
beforeEach(async () => {
  navigated.length = 0;
  shop = openShop({ navigate: (url) => navigated.push(url) });
  await shop.signIn();
  shop.widget('AddressBook', 'address');
  await expect.poll(() => shop.heard).toContain('address selected');
  reference = shop.remote.references()[0] ?? '';
  shop.widget('Wallet', 'wallet', { amazonOrderReferenceId: reference });
  await expect.poll(() => shop.heard).toContain('wallet selected');
});
afterEach(() => shop.remote.uninstall());

const startFlow = (): Promise<unknown> =>
  new Promise((resolve) => {
    payments().initConfirmationFlow('A1SELLER', reference, resolve);
  });

const confirmOnServer = (): unknown => {
  shop.remote.server('set-order-reference-details', { reference, amount: '53.95', currency: 'USD' });
  const urls = { successUrl: 'https://shop.example/paid?a=1', failureUrl: 'https://shop.example/not' };
  return shop.remote.server('confirm-order-reference', { reference, ...urls });
};

const goToBank = async (): Promise<void> => {
  const flow = await startFlow();
  expect(confirmOnServer()).toMatchObject({ result: 'done' });
  callbackIn(flow, 'success')?.();
};

test.each([
  ['Success', 'https://shop.example/paid?a=1&AuthenticationStatus=Success'],
  ['Failure', 'https://shop.example/not?AuthenticationStatus=Failure'],
  ['Abandoned', 'https://shop.example/not?AuthenticationStatus=Abandoned'],
] as const)('amazon in-page 71: %s takes the page to %s', async (outcome, url) => {
  await goToBank();
  expect(navigated).toEqual([]);
  shop.remote.authenticate(outcome);
  expect(navigated).toEqual([url]);
  expect(document.querySelector('[role="dialog"]')).toBeNull();
});

test('amazon in-page 71: a click in the sheet answers as well', async () => {
  await goToBank();
  const buttons = [...document.querySelectorAll('[role="dialog"] button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Yes, confirm',
    'Fail the check',
    'Go back to the shop',
  ]);
  buttons[0]?.dispatchEvent(new Event('click'));
  expect(navigated).toEqual(['https://shop.example/paid?a=1&AuthenticationStatus=Success']);
});

test('amazon in-page 72: error() leaves page, widgets and reference as they were', async () => {
  const flow = await startFlow();
  expect(document.getElementById('OffAmazonPaymentsConfirmationOverlay')).not.toBeNull();
  callbackIn(flow, 'error')?.();
  expect(document.getElementById('OffAmazonPaymentsConfirmationOverlay')).toBeNull();
  shop.remote.chooseCard(2);
  expect(shop.heard.at(-1)).toBe('wallet selected');
});

test('uninstall takes the overlay and the bank’s question away', async () => {
  await goToBank();
  shop.remote.uninstall();
  expect(document.querySelector('[role="dialog"]')).toBeNull();
  expect(document.getElementById('OffAmazonPaymentsConfirmationOverlay')).toBeNull();
});

test('amazon in-page 73: after Abandoned the reference can be confirmed again, after Failure it cannot', async () => {
  await goToBank();
  shop.remote.authenticate('Abandoned');
  await goToBank();
  shop.remote.authenticate('Failure');
  expect(confirmOnServer()).toMatchObject({ result: 'refused' });
});

test('amazon in-page 74: success() without a confirmation by the server does not come back as Success', async () => {
  callbackIn(await startFlow(), 'success')?.();
  expect(navigated).toEqual([`#simulated-amazon-pay-bank-${reference}`]);
  expect(() => shop.remote.authenticate('Success')).toThrow('No bank asks anything');
});

test('amazon in-page 71: a buyer who gives up can come back to the success URL', async () => {
  shop.remote.uninstall();
  shop = openShop({ navigate: (url) => navigated.push(url), abandonedReturnsTo: 'success-url' });
  await shop.signIn();
  shop.widget('Wallet', 'wallet');
  await expect.poll(() => shop.remote.widgets()).toEqual([{ kind: 'Wallet', state: 'usable' }]);
  reference = shop.remote.references()[0] ?? '';
  await goToBank();
  shop.remote.authenticate('Abandoned');
  expect(navigated).toEqual(['https://shop.example/paid?a=1&AuthenticationStatus=Abandoned']);
});
