// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callbackIn, field } from '../../amazon/foreign-values.js';
import { login, payments } from '../../amazon/in-page/shop.test.support.js';
import { simulateAmazonPay } from '../in-page/simulate-amazon-pay.js';
import type { SimulatedAmazon } from '../in-page/simulated-amazon.js';
import { drawWidget, loadAmazon, pageWithContainers } from '../merchant-page.test.support.js';
import type { Advice } from './advice.js';

let amazon: SimulatedAmazon;
let told: Advice[];
beforeEach(async () => {
  told = [];
  pageWithContainers();
  amazon = simulateAmazonPay({ onAdvice: (advice) => told.push(advice) });
  await loadAmazon();
});
afterEach(() => amazon.close());

const insertScript = (address: string): void => {
  const tag = document.createElement('script');
  tag.src = address;
  document.body.append(tag);
};

const toBeTold = async (code: string, sentence: RegExp): Promise<void> => {
  await expect.poll(() => told).toHaveLength(1);
  expect(told).toEqual([{ code, sentence: expect.stringMatching(sentence) }]);
  expect(amazon.advice()).toEqual(told);
};

test('a page that does as Amazon’s documentation says is told nothing', () => {
  const authorization = (): unknown => login().authorize({ scope: 'payments:widget' });
  payments().Button('button', 'A1SELLER', { type: 'PwA', color: 'Gold', authorization });
  for (const kind of ['AddressBook', 'Wallet', 'Consent'] as const) drawWidget(kind, []);
  expect(told).toEqual([]);
});

test('an option with a slip in its name', async () => {
  drawWidget('AddressBook', [], { onAddressSelected: () => undefined });
  drawWidget('AddressBook', [], { onAddressSelected: () => undefined });
  await toBeTold(
    'unknown-option',
    /^AddressBook was given the option “onAddressSelected”, .* It knows: .*onAddressSelect\.$/,
  );
});

test('an option that another widget has', async () => {
  drawWidget('Wallet', [], { onConsent: () => undefined });
  await toBeTold('unknown-option', /^Wallet was given the option “onConsent”/);
});

test('an option of the button', async () => {
  payments().Button('button', 'A1SELLER', { colour: 'Gold', authorization: () => undefined });
  await toBeTold('unknown-option', /^Button was given the option “colour”/);
});

test('a widget bound to nothing', async () => {
  document.getElementById('Wallet')?.remove();
  drawWidget('Wallet', []);
  await toBeTold('no-container', /^Wallet is bound to #Wallet, and the document has no such element\./);
});

test('a widget bound to an element in a shadow root, however deep', async () => {
  document.getElementById('Wallet')?.remove();
  const outer = document.createElement('div').attachShadow({ mode: 'open' });
  document.body.append(outer.host);
  const inner = document.createElement('div').attachShadow({ mode: 'open' });
  outer.append(inner.host);
  inner.innerHTML = '<div id="Wallet"></div>';
  drawWidget('Wallet', []);
  await toBeTold('shadow-dom', /^Wallet is bound to #Wallet, which is inside a shadow root\..*slot/);
});

test('a responsive widget where no style says a height', async () => {
  document.getElementById('Wallet')?.removeAttribute('style');
  drawWidget('Wallet', []);
  await toBeTold('no-height', /^Wallet is responsive and fills #Wallet, .*jsdom.* Give it a CSS height/);
});

test('a height around the element, or a design with a size, is enough', () => {
  document.body.innerHTML =
    '<section style="min-height:228px"><div id="Wallet"></div></section><div id="AddressBook"></div>';
  drawWidget('Wallet', []);
  drawWidget('AddressBook', [], { design: { size: { width: '400px', height: '260px' } } });
  expect(told).toEqual([]);
});

test('Checkout v2 by its script', async () => {
  insertScript('https://static-na.payments-amazon.com/checkout.js');
  await toBeTold('checkout-v2', /checkout\.js\. That is Amazon Pay Checkout v2/);
});

test('Checkout v2 by its global, which stays undefined', async () => {
  expect(field(Reflect.get(window, 'amazon'), 'Pay')).toBeUndefined();
  await toBeTold('checkout-v2', /^The page uses amazon\.Pay, .* Checkout v2/);
});

test('a script of Amazon’s that the stand-in does not have', async () => {
  insertScript('https://static-na.payments-amazon.com/OffAmazonPayments/us/Widgets.js');
  await toBeTold(
    'script-not-served',
    /\/us\/Widgets\.js, which the stand-in does not have\. .*\/us\[\/sandbox\]/,
  );
});

test('Login with Amazon by itself', async () => {
  insertScript('https://assets.loginwithamazon.com/sdk/na/login1.js');
  await toBeTold('script-not-served', /Login with Amazon by itself .*startAmazonSimulator\(\)/);
});

test('other scripts are nobody’s business', async () => {
  insertScript('https://shop.example/checkout.js');
  insertScript('https://assets.loginwithamazon.com/sdk/na/login1.js');
  await toBeTold('script-not-served', /login1/);
});

test('parts of Amazon’s script that the stand-in does not have', async () => {
  expect(() => callbackIn(login(), 'retrieveToken')?.('code')).not.toThrow();
  await toBeTold('not-simulated', /^The page uses amazon\.Login\.retrieveToken, .*authorize\(\)/);
  told.length = 0;
  expect(field(payments().Widgets, 'mediator')).toBeUndefined();
  expect(told).toEqual([
    { code: 'not-simulated', sentence: expect.stringContaining('OffAmazonPayments.Widgets.mediator') },
  ]);
});

test('by default advice is a warning on the console', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  amazon = simulateAmazonPay();
  insertScript('https://static-na.payments-amazon.com/checkout.js');
  await expect
    .poll(() => warn.mock.calls)
    .toEqual([[expect.stringMatching(/^Simulated Amazon Pay \(checkout-v2\): /)]]);
  warn.mockRestore();
});
