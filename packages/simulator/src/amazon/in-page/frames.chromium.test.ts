import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { launchChromium } from '@landerpay/tooling/chromium';
import { build } from 'esbuild';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

const bundled = async (): Promise<string> => {
  const built = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'simulator',
    target: 'es2022',
    platform: 'browser',
  });
  return built.outputFiles[0]?.text ?? '';
};

const shopHtml = `<!doctype html><html lang="en"><head><title>Shop</title></head><body><main><h1>Shop</h1>
<div id="button"></div><div id="address" style="height:260px"></div><div id="wallet" style="height:260px"></div>
</main></body></html>`;

/** A shop that listens to everything; its address is answered here, so that nothing needs a network. */
const prepare = `
  window.heard = [];
  window.remote = simulator.simulateAmazonPay({ arrival: 'at-once' });
  amazon.Login.setClientId('client');
  window.widget = (kind, container, more) => new OffAmazonPayments.Widgets[kind]({
    sellerId: 'A1SELLER', design: { designMode: 'responsive' },
    onReady: (given) => { window.reference = given.getAmazonOrderReferenceId(); },
    onAddressSelect: () => heard.push('address'), onPaymentSelect: () => heard.push('payment'), ...more,
  }).bind(container);
  OffAmazonPayments.Button('button', 'A1SELLER', {
    authorization: () => amazon.Login.authorize({ scope: 'profile payments:widget' }, (answer) => {
      heard.push(answer.error || 'signed in'); }),
  });
  undefined;`;

let browser: Browser;
let script: string;
let page: Page;
beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundled()]);
});
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: shopHtml }));
  await page.goto('https://shop.example/');
  await page.evaluate(`${script}; window.simulator = simulator;`);
  await page.evaluate(prepare);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const sheet = (): FrameLocator => page.frameLocator('iframe[title="Simulated Amazon sign-in"]');
const heard = (): Promise<string[]> => page.evaluate('heard');
const toHear = async (entry: string, times = 1): Promise<void> => {
  await page.waitForFunction(`heard.filter((entry) => entry === '${entry}').length >= ${times}`);
};
const signIn = async (): Promise<void> => {
  await page.locator('#button img').click();
  await sheet().getByRole('button', { name: 'Sign in and allow' }).click();
  await toHear('signed in');
};

test('a buyer signs in by clicking in the sheet that stands for Amazon’s window', async () => {
  await page.locator('#button img').click();
  await sheet().getByRole('radio', { name: 'Mary Ann van der Berg' }).check();
  await sheet().getByRole('button', { name: 'Sign in and allow' }).click();
  await toHear('signed in');
  expect(await page.getByRole('dialog').count()).toBe(0);
  const name = await page.evaluate(`new Promise((resolve) => amazon.Login.retrieveProfile(
    (answer) => resolve(answer.profile.Name)))`);
  expect(name).toBe('Mary Ann van der Berg');
});

test('a sign-in is refused, or its window closed, by clicking', async () => {
  await page.locator('#button img').click();
  await sheet().getByRole('button', { name: 'Do not allow' }).click();
  await toHear('access_denied');
  await page.locator('#button img').click();
  await page.getByRole('button', { name: 'Close window' }).click();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await signIn();
  expect(await heard()).toEqual(['access_denied', 'signed in']);
});

test('an address and a card are chosen by clicking in frames that share no origin with the page', async () => {
  await signIn();
  await page.evaluate(`widget('AddressBook', 'address'); undefined`);
  await toHear('address');
  const addresses = page.frameLocator('#address iframe');
  await addresses.locator('.address-list li a').filter({ hasText: '77 Mission Street' }).click();
  await toHear('address', 2);
  const selected = addresses.locator('li.selected a');
  await selected.filter({ hasText: '77 Mission Street' }).waitFor();
  expect(await page.evaluate(`document.querySelector('#address iframe').contentDocument`)).toBeNull();

  await page.evaluate(`widget('Wallet', 'wallet', { amazonOrderReferenceId: reference }); undefined`);
  await toHear('payment');
  const cards = page.frameLocator('#wallet iframe');
  await cards.locator('.pagination .next a').click();
  await cards.locator('.payment-list li a').filter({ hasText: '1117' }).click();
  await toHear('payment', 2);
  expect(await page.evaluate('remote.describe({ reference })')).toMatchObject({
    shippingAddress: { city: 'San Francisco' },
    card: { lastFour: '1117' },
  });
});

test('what the remote chooses is seen in the frame', async () => {
  await signIn();
  await page.evaluate(`widget('AddressBook', 'address'); undefined`);
  await toHear('address');
  const link = page.frameLocator('#address iframe').locator('.address-list li a').nth(1);
  await link.waitFor();
  await page.evaluate('remote.chooseAddress(2)');
  await page
    .frameLocator('#address iframe')
    .locator('li.selected a')
    .filter({ hasText: 'Harbor Road' })
    .waitFor();
  expect(await link.getAttribute('aria-current')).toBe('true');
});

test('what the remote chooses while the frame still loads is seen once it has loaded', async () => {
  await signIn();
  await page.evaluate(`new Promise((resolve) => widget('AddressBook', 'address', { onAddressSelect: resolve })).then(
    () => { remote.chooseAddress(3); })`);
  const selected = page.frameLocator('#address iframe').locator('li.selected a');
  await selected.filter({ hasText: '77 Mission Street' }).waitFor();
});

test('the sheet has no accessibility violations', async () => {
  await page.locator('#button img').click();
  await sheet().getByRole('button', { name: 'Sign in and allow' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
