import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AmazonDouble, amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import { type AmazonPay, createAmazonPay, type SignInMethod } from '../index.js';
import { session } from '../session/session.js';

let double: AmazonDouble;

const loaded = (signIn?: SignInMethod): AmazonPay => {
  const ids = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;
  const engine = createAmazonPay(signIn === undefined ? ids : { ...ids, signIn });
  engine.load();
  return engine;
};

const removeScript = (): void => {
  Reflect.deleteProperty(window, 'OffAmazonPayments');
  Reflect.deleteProperty(window, 'amazon');
};

beforeEach(() => {
  double = amazonDouble();
  Reflect.set(window, 'OffAmazonPayments', double.amazon.payments);
  Reflect.set(window, 'amazon', { Login: double.amazon.login });
  loaded().signIn();
  double.answer({ access_token: 'Atza|abc', expires_in: 3226 });
});
afterEach(() => {
  removeScript();
  document.head.replaceChildren();
  session.set({ name: 'signed-out' });
});

test('another engine on the same page knows the buyer', () => {
  loaded();
  expect(session.get().name).toBe('signed-in');
});

test('a page on which Amazon’s script has to be loaded anew knows none, so that tests share none', () => {
  removeScript();
  loaded();
  expect(session.get()).toEqual({ name: 'signed-out' });
});

test('a buyer who came back from a redirect is known before the script is there', () => {
  removeScript();
  loaded({ begin: () => undefined });
  expect(session.get().name).toBe('signed-in');
});
