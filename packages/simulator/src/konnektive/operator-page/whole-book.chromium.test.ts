import { AxeBuilder } from '@axe-core/playwright';
import { launchChromium } from '@landerpay/tooling/chromium';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type StartedKonnektive, startKonnektiveSimulator } from '../index.js';
import { type Fields, form, fullImport, orderIdIn, parseReply } from '../testing/shop.test.support.js';

const noonInNewYork = Date.parse('2026-01-02T17:00:00Z');

let browser: Browser;
let crm: StartedKonnektive;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  crm = await startKonnektiveSimulator({ now: () => noonInNewYork });
});

afterAll(async () => {
  await browser.close();
  await crm.close();
});

beforeEach(async () => {
  crm.controls.reset();
  page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  await page.goto(crm.origin);
});

afterEach(() => page.context().close());

const post = async (path: string, fields: Fields) =>
  parseReply(await (await fetch(`${crm.origin}${path}`, form(fields))).json());

/** The product that is billed every thirty days. */
const refillPlan: Fields = { ...fullImport, product1_id: '15' };

describe('what the page shows beside orders', () => {
  test('an upsale by its name, with its own charge and no alarm', async () => {
    const orderId = orderIdIn(await post('/order/import/', fullImport));
    await post('/upsale/import/', { orderId, productId: '14' });
    const order = page.getByRole('article', { name: `Order ${orderId}` });
    await order.getByText('1 × Video course Upsale').waitFor();
    await order.getByText('2 (53.95 + 29.00 USD)').waitFor();
    expect(await order.getByText('charged more than once').count()).toBe(0);
  });

  test('purchases, the day of the next bill, and what was given back', async () => {
    const orderId = orderIdIn(await post('/order/import/', refillPlan));
    const [line] = crm.book.orders()[0]?.lines ?? [];
    const order = page.getByRole('article', { name: `Order ${orderId}` });
    await order.getByText(`Purchase ${line?.purchaseId}`).waitFor();
    await order.getByText('Next bill 2026-02-01').waitFor();
    await post('/order/refund/', { orderId, refundAmount: '5.00' });
    await order.filter({ hasText: /Refunded\s*5\.00 USD/ }).waitFor();
  });

  test('no next bill of an order that was cancelled', async () => {
    const orderId = orderIdIn(await post('/order/import/', refillPlan));
    await post('/order/cancel/', { orderId, cancelReason: 'The buyer asked for it' });
    const order = page.getByRole('article', { name: `Order ${orderId}` });
    await order.getByText('CANCELLED').waitFor();
    expect(await order.getByText('Next bill').count()).toBe(0);
  });

  test('clicks, page by page, and mails', async () => {
    const first = { campaignId: '1', pageType: 'leadPage', requestUri: 'https://shop.example/offer' };
    const clicked = await post('/landers/clicks/import/', first);
    const { sessionId } = Object(clicked.message);
    await post('/landers/clicks/import/', { campaignId: '1', pageType: 'checkoutPage', sessionId });
    const visit = page.getByRole('article', { name: `Visit ${sessionId}` });
    await visit.getByText('https://shop.example/offer').waitFor();
    expect(await visit.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('leadPage'),
      expect.stringContaining('checkoutPage'),
    ]);
    const orderId = orderIdIn(await post('/order/import/', fullImport));
    await post('/order/confirm/', { orderId });
    await page.getByText(`Confirmation of order ${orderId}`).waitFor();
  });
});

describe('the button that moves the time on', () => {
  const said = () => page.getByRole('status').nth(1);

  test('goes to the next bill and makes it: an order and a charge of its own', async () => {
    const orderId = orderIdIn(await post('/order/import/', refillPlan));
    await page.getByRole('button', { name: 'To the next bill' }).click();
    await said()
      .filter({ hasText: `1 bill of 22.00 USD for order ${orderId}.` })
      .waitFor();
    await page.getByText('2026-02-01 12:00:00').waitFor();
    const [sale, bill] = crm.book.orders();
    expect(bill).toMatchObject({ rebillOf: sale?.orderId, charges: [{ amount: '22.00' }] });
    const shown = page.getByRole('article', { name: `Order ${bill?.orderId}` });
    await shown.filter({ hasText: new RegExp(`A bill of\\s*${orderId}`) }).waitFor();
  });

  test('goes a day or thirty days on, and says when nothing was due', async () => {
    await post('/order/import/', refillPlan);
    await page.getByRole('button', { name: 'A day on' }).click();
    await said().filter({ hasText: 'No bill was due.' }).waitFor();
    await page.getByRole('button', { name: '30 days on' }).click();
    await said().filter({ hasText: '1 bill of 22.00 USD' }).waitFor();
    await page.getByText('2026-02-02 12:00:00').waitFor();
  });

  test('says that nothing recurs', async () => {
    await page.getByRole('button', { name: 'To the next bill' }).click();
    await said().filter({ hasText: 'Nothing recurs: no bill is to come.' }).waitFor();
  });

  test('keeps the focus where it was', async () => {
    const button = page.getByRole('button', { name: 'A day on' });
    await button.focus();
    await page.keyboard.press('Enter');
    await said().filter({ hasText: 'No bill was due.' }).waitFor();
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('works without scripts', async () => {
    const orderId = orderIdIn(await post('/order/import/', refillPlan));
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(crm.origin);
    await plain.getByRole('button', { name: 'To the next bill' }).click();
    await plain.getByText('2 orders').waitFor();
    expect(crm.book.orders()[1]).toMatchObject({ rebillOf: orderId });
    await plain.context().close();
  });
});

describe('what goes wrong', () => {
  const said = () => page.getByRole('status').nth(2);
  const planned = (count: string) => page.getByText(`Planned: ${count}`).waitFor();

  test('with the next call only', async () => {
    await page.getByLabel('Fault').selectOption('Booked, and HTTP 502');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await said().filter({ hasText: 'Next, order/import: Booked, and HTTP 502.' }).waitFor();
    await planned('1');
    expect((await fetch(`${crm.origin}/order/import/`, form(fullImport))).status).toBe(502);
    expect(crm.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
    expect((await post('/order/import/', fullImport)).result).toBe('SUCCESS');
    await planned('0');
  });

  test('with every call, until it is switched off', async () => {
    await page.getByLabel('Call').selectOption('leads/import');
    await page.getByLabel('Fault').selectOption('HTTP 500, nothing booked');
    await page.getByLabel('How often').selectOption('Every call');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await said().filter({ hasText: 'From now on, leads/import: HTTP 500, nothing booked.' }).waitFor();
    for (const call of [1, 2]) {
      expect([call, (await fetch(`${crm.origin}/leads/import/`, form(fullImport))).status]).toEqual([
        call,
        500,
      ]);
    }
    await page.getByRole('button', { name: 'Nothing goes wrong' }).click();
    await said().filter({ hasText: 'Nothing goes wrong any more.' }).waitFor();
    expect((await post('/leads/import/', fullImport)).result).toBe('SUCCESS');
  });

  test('a fault that such a call cannot have is said', async () => {
    await page.getByLabel('Call').selectOption('order/query');
    await page.getByLabel('Fault').selectOption('Declined');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await said().filter({ hasText: '`decline` can happen on "order/import"' }).waitFor();
    await planned('0');
  });
});

test.each(['light', 'dark'] as const)('all of it is accessible and fits a phone: %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  const first = {
    campaignId: '1',
    pageType: 'leadPage',
    requestUri: `https://shop.example/${'a'.repeat(90)}`,
  };
  await post('/landers/clicks/import/', first);
  const orderId = orderIdIn(await post('/order/import/', refillPlan));
  await post('/upsale/import/', { orderId, productId: '14' });
  await post('/order/confirm/', { orderId });
  await post('/leads/import/', { ...fullImport, ipAddress: '203.0.113.9' });
  await page.getByRole('button', { name: 'To the next bill' }).click();
  await page.getByText('2 orders, 1 lead').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(tooWide).toBe(false);
});
