import { AxeBuilder } from '@axe-core/playwright';
import { launchChromium } from '@landerpay/tooling/chromium';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type StartedKonnektive, startKonnektiveSimulator } from '../index.js';
import { type Fields, form, fullImport } from '../testing/shop.test.support.js';

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

let browser: Browser;
let crm: StartedKonnektive;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchChromium();
  crm = await startKonnektiveSimulator({ behaviour: { completeOrderReimport: 'double' } });
});

afterAll(async () => {
  await browser.close();
  await crm.close();
});

beforeEach(async () => {
  crm.controls.reset();
  complaints = [];
  const context = await browser.newContext({ viewport: desktop });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const post = (path: string, fields: Fields) => fetch(`${crm.origin}${path}`, form(fields));

const look = async () => {
  await page.goto(crm.origin);
  return page.getByRole('article');
};

const counts = () => page.getByRole('status').first();

describe('the operator’s page', () => {
  test('says that it is a simulator and that nothing has come in', async () => {
    await look();
    await page.getByText('no order here is real, and no money moves').waitFor();
    await page.getByText('No order has come in yet').waitFor();
    expect(await counts().textContent()).toBe('0 orders');
  });

  test('shows an order when it comes, newest first, without a reload', async () => {
    const orders = await look();
    await post('/order/import/', fullImport);
    await orders.first().waitFor();
    await post('/order/import/', { ...fullImport, firstName: 'Bob', product1_qty: '2' });
    await counts().filter({ hasText: '2 orders' }).waitFor();
    const shown = await orders.first().textContent();
    expect(shown).toContain('COMPLETE');
    expect(shown).toContain('2 × Starter kit');
    expect(shown).toContain('102.95 USD');
    expect(shown).toContain('Bob Lee');
    expect(await orders.nth(1).textContent()).toContain('53.95 USD');
  });

  test('follows an order from PARTIAL to COMPLETE, and says how often it was charged', async () => {
    const orders = await look();
    const lead = await post('/leads/import/', fullImport);
    const { orderId } = (await lead.json()).message;
    await orders
      .filter({ hasText: 'PARTIAL' })
      .filter({ hasText: /Charges\s*none/ })
      .waitFor();
    await post('/order/import/', { ...fullImport, orderId });
    await orders
      .filter({ hasText: 'COMPLETE' })
      .filter({ hasText: /Charges\s*1 \(53\.95 USD\)/ })
      .waitFor();
  });

  test('counts leads apart from orders', async () => {
    const orders = await look();
    await post('/order/import/', fullImport);
    await post('/leads/import/', { ...fullImport, ipAddress: '203.0.113.9' });
    await counts().filter({ hasText: '1 order, 1 lead' }).waitFor();
    await orders.filter({ hasText: /Lead [0-9A-F]{10}/ }).waitFor();
  });

  test('points at an order that was charged twice', async () => {
    const orders = await look();
    const lead = await post('/leads/import/', fullImport);
    const { orderId } = (await lead.json()).message;
    await post('/order/import/', { ...fullImport, orderId });
    await post('/order/import/', { ...fullImport, orderId });
    await orders.filter({ hasText: '2: charged more than once' }).waitFor();
  });

  test('shows what a buyer wrote as text', async () => {
    const orders = await look();
    await post('/order/import/', { ...fullImport, lastName: '<img src=x onerror=1>' });
    await orders.filter({ hasText: 'Ann <img src=x onerror=1>' }).waitFor();
    expect(await orders.locator('img').count()).toBe(0);
  });

  test('leaves the page alone while nothing changes', async () => {
    await post('/order/import/', fullImport);
    const orders = await look();
    const first = await orders.first().elementHandle();
    await page.waitForResponse('**/__operator/book');
    await page.waitForResponse('**/__operator/book');
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('says so when the stand-in has gone', async () => {
    const away = await startKonnektiveSimulator();
    await page.goto(away.origin);
    await away.close();
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    complaints = complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED'));
  });
});

describe.each([
  ['desktop', desktop, 'light'],
  ['phone', phone, 'light'],
  ['phone in the dark', phone, 'dark'],
] as const)('on a %s', (_, viewport, colorScheme) => {
  test('is accessible and fits the width', async () => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await post('/order/import/', { ...fullImport, emailAddress: `${'long'.repeat(20)}@example.com` });
    await post('/order/import/', { ...fullImport, forceQA: '1' });
    await post('/leads/import/', { ...fullImport, ipAddress: '203.0.113.9' });
    crm.controls.setOrderStatus(crm.book.orders()[2]?.orderId ?? '', 'DECLINED');
    await (await look()).nth(2).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(tooWide).toBe(false);
  });
});
