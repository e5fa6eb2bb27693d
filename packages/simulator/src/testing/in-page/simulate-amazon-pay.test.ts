// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { payments } from '../../amazon/in-page/shop.test.support.js';
import { askToSignIn, drawWidget, loadAmazon, pageWithContainers } from '../merchant-page.test.support.js';
import { simulateAmazonPay } from './simulate-amazon-pay.js';
import type { SimulatedAmazon } from './simulated-amazon.js';

let amazon: SimulatedAmazon;
let heard: string[];
beforeEach(() => {
  heard = [];
  pageWithContainers();
  amazon = simulateAmazonPay();
});
afterEach(() => amazon.close());

const signedIn = async (): Promise<void> => {
  await loadAmazon();
  const answer = askToSignIn();
  await amazon.signIn();
  await answer;
};

test('signIn waits until the page asks for it', async () => {
  const done = amazon.signIn(2);
  await loadAmazon();
  const answer = askToSignIn();
  await done;
  expect(await answer).toMatchObject({ access_token: expect.stringMatching(/^Atza\|/) });
});

test('deny and closePopup wait too', async () => {
  const denied = amazon.deny();
  await loadAmazon();
  const answer = askToSignIn();
  await denied;
  expect(await answer).toMatchObject({ error: 'access_denied' });
  const closed = amazon.closePopup();
  void askToSignIn();
  await closed;
  expect(document.querySelector('[role="dialog"]')).toBeNull();
});

test('a choice waits for a widget that is drawn later, and for one that still loads', async () => {
  await signedIn();
  const chosen = amazon.chooseAddress(2);
  drawWidget('AddressBook', heard);
  await chosen;
  expect(heard).toEqual(['AddressBook ready', 'address', 'address']);
  const [reference = ''] = amazon.references();
  drawWidget('Wallet', heard, { amazonOrderReferenceId: reference });
  await amazon.chooseCard(2);
  expect(heard.slice(3)).toEqual(['Wallet ready', 'payment', 'payment']);
  expect(amazon.describe({ reference })).toMatchObject({
    shippingAddress: { city: 'Portland' },
    card: { lastFour: '4444' },
  });
});

test('a choice waits for a widget that the network still holds', async () => {
  await signedIn();
  amazon.network.hold();
  drawWidget('AddressBook', heard);
  await amazon.network.untilWaiting();
  const chosen = amazon.chooseAddress(2);
  amazon.network.release();
  await chosen;
  expect(heard).toEqual(['AddressBook ready', 'address', 'address']);
});

test('toggleConsent waits for the Consent', async () => {
  await signedIn();
  drawWidget('Wallet', heard, { agreementType: 'BillingAgreement' });
  await amazon.chooseCard(2);
  const [agreement = ''] = amazon.references();
  const given = new Promise((resolve) => {
    drawWidget('Consent', heard, { amazonBillingAgreementId: agreement, onConsent: resolve });
  });
  await amazon.toggleConsent();
  expect(await given).toMatchObject({ getConsentStatus: expect.any(Function) });
});

test('raise waits for the widget', async () => {
  await signedIn();
  const raised = amazon.raise('Wallet', 'UnknownError');
  drawWidget('Wallet', heard);
  await raised;
  expect(heard).toEqual(['Wallet ready', 'payment', 'Wallet UnknownError']);
});

test('the clock moves Amazon: a session ends after 15 minutes', async () => {
  await signedIn();
  drawWidget('AddressBook', heard);
  await amazon.chooseAddress(2);
  await amazon.clock.advance({ minutes: 14, seconds: 59 });
  await amazon.chooseAddress(3);
  await amazon.clock.advance({ seconds: 1 });
  await amazon.chooseAddress(4);
  expect(heard.slice(-2)).toEqual(['address', 'AddressBook BuyerSessionExpired']);
});

test('what cannot be done is told at the end of the patience, with what there is', async () => {
  amazon = simulateAmazonPay({ patience: 50 });
  await expect(amazon.signIn()).rejects.toThrow('No sign-in is under way: click the button first.');
  await expect(amazon.chooseCard(1)).rejects.toThrow(
    'No Wallet that works is on the page. No widget of Amazon’s is on the page.',
  );
  await signedIn();
  drawWidget('AddressBook', heard);
  await amazon.chooseAddress(1);
  await expect(amazon.chooseCard(1)).rejects.toThrow(
    'No Wallet that works is on the page. On the page: AddressBook.',
  );
});

test('a sign-in that ended without a question is told as such', async () => {
  amazon = simulateAmazonPay({ patience: 50 });
  await loadAmazon();
  amazon.play('sign-in-denied');
  await askToSignIn();
  await expect(amazon.signIn()).rejects.toThrow(
    'No sign-in is under way: the newest one was denied without a question, as it was arranged. Click the button again, and sign in then.',
  );
  amazon.play('popup-blocked');
  void askToSignIn();
  await expect(amazon.deny()).rejects.toThrow(
    'No sign-in is under way: the browser blocked the window of the newest one, as it was arranged. Click the button again, and sign in then.',
  );
  void askToSignIn();
  await amazon.closePopup();
  await expect(amazon.signIn()).rejects.toThrow('No sign-in is under way: click the button first.');
});

test('what can never be done is told at once', async () => {
  amazon = simulateAmazonPay({ patience: 3_600_000 });
  await expect(amazon.signIn(9)).rejects.toThrow('There is no buyer 9');
  await signedIn();
  drawWidget('Wallet', heard);
  await expect(amazon.chooseCard(99)).rejects.toThrow('The Wallet has no entry 99');
});

test('Amazon’s script fails as often as is asked for', async () => {
  amazon.failScript(1);
  const failed = new Promise((resolve) => {
    const tag = document.createElement('script');
    tag.src = 'https://static-na.payments-amazon.com/OffAmazonPayments/us/sandbox/js/Widgets.js';
    tag.addEventListener('error', () => resolve('failed'));
    document.head.append(tag);
  });
  expect(await failed).toBe('failed');
  expect(payments()).toBeUndefined();
});
