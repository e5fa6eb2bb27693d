// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { login, payments, scriptAddress } from '../../amazon/in-page/shop.test.support.js';
import { askToSignIn, loadAmazon, pageWithContainers } from '../merchant-page.test.support.js';
import { simulateAmazonPay } from './simulate-amazon-pay.js';

const handler = 'onAmazonPaymentsReady';

afterEach(() => {
  simulateAmazonPay().close();
  vi.unstubAllGlobals();
  vi.resetModules();
  Reflect.deleteProperty(window, handler);
  localStorage.clear();
});

test('close leaves the page as it was before Amazon came', async () => {
  const own = (): undefined => undefined;
  Reflect.set(window, handler, own);
  localStorage.setItem('before', 'kept');
  const amazon = simulateAmazonPay();
  await loadAmazon();
  pageWithContainers();
  const answer = askToSignIn();
  await amazon.signIn();
  await answer;
  sessionStorage.setItem('reference', 'S01-1');
  localStorage.setItem('state', 'x');
  login().setUseCookie(true);
  amazon.close();
  expect(Reflect.has(window, 'amazon')).toBe(false);
  expect(Reflect.has(window, 'OffAmazonPayments')).toBe(false);
  expect(Reflect.get(window, handler)).toBe(own);
  expect(document.querySelectorAll('script[src*="Widgets.js"]')).toHaveLength(0);
  expect({ ...sessionStorage }).toEqual({});
  expect({ ...localStorage }).toEqual({ before: 'kept' });
  expect(document.cookie).toBe('');
});

test('the next simulation closes the one before, which then closes nothing', async () => {
  const first = simulateAmazonPay();
  await loadAmazon();
  const second = simulateAmazonPay();
  expect(payments()).toBeUndefined();
  await loadAmazon();
  first.close();
  expect(payments()).toBeDefined();
  second.close();
  expect(payments()).toBeUndefined();
});

test('where afterEach is a global, every test closes its own', async () => {
  const afterwards: (() => void)[] = [];
  vi.stubGlobal('afterEach', (close: () => void) => afterwards.push(close));
  vi.resetModules();
  const fresh = await import('./simulate-amazon-pay.js');
  expect(afterwards).toHaveLength(1);
  fresh.simulateAmazonPay();
  await loadAmazon();
  expect(payments()).toBeDefined();
  for (const close of afterwards) close();
  expect(payments()).toBeUndefined();
});

test('React is told that changes come from outside for as long as a step takes', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const flag = () => Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT');
  const amazon = simulateAmazonPay();
  const [first, second] = [amazon.signIn(), amazon.closePopup()];
  expect(flag()).toBe(false);
  await loadAmazon();
  void askToSignIn();
  await Promise.race([first, second]);
  expect(flag()).toBe(false);
  void askToSignIn();
  await Promise.all([first, second]);
  expect(flag()).toBe(true);
});

test('a tag that was on the page before stays', () => {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = scriptAddress;
  document.head.append(tag);
  simulateAmazonPay().close();
  expect(tag.isConnected).toBe(true);
  tag.remove();
});
