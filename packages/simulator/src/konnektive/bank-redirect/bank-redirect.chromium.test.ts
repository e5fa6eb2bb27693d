import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { AxeBuilder } from '@axe-core/playwright';
import { launchChromium } from '@landerpay/tooling/chromium';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type StartedKonnektive, startKonnektiveSimulator } from '../index.js';
import { form, fullImport } from '../testing/shop.test.support.js';

let browser: Browser;
let crm: StartedKonnektive;
let shop: Server;
let shopOrigin: string;
let page: Page;
let posted: URLSearchParams[];

beforeAll(async () => {
  browser = await launchChromium();
  crm = await startKonnektiveSimulator();
  shop = createServer(async (request, response) => {
    if (request.method === 'POST') posted.push(new URLSearchParams(await text(request)));
    response.setHeader('content-type', 'text/html');
    response.end(`<title>Shop</title><h1>${request.method}</h1>`);
  });
  await new Promise<void>((listening) => {
    shop.listen(0, '127.0.0.1', listening);
  });
  const address = v.parse(v.object({ port: v.number() }), shop.address());
  shopOrigin = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  await browser.close();
  await crm.close();
  shop.closeAllConnections();
  shop.close();
});

beforeEach(async () => {
  crm.controls.reset();
  posted = [];
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
});

afterEach(() => page.context().close());

const withUrl = v.object({ message: v.object({ url: v.string() }) });

const goToBank = async () => {
  crm.controls.script({ on: 'order/import', redirect: 'url' });
  const wayBack = { redirectsTo: `${shopOrigin}/thanks`, errorRedirectsTo: `${shopOrigin}/checkout` };
  const response = await fetch(`${crm.origin}/order/import/`, form({ ...fullImport, ...wayBack }));
  await page.goto(v.parse(withUrl, await response.json()).message.url);
};

describe('the bank’s page', () => {
  test('konnektive 29: takes who confirms back to the shop, with the order', async () => {
    await goToBank();
    await page.getByRole('button', { name: 'Yes, pay' }).click();
    await page.getByRole('heading', { name: 'POST' }).waitFor();
    expect(page.url()).toBe(`${shopOrigin}/thanks`);
    expect(posted.map((fields) => fields.get('finalizeTransaction'))).toEqual(['1']);
    const [order] = crm.book.orders();
    expect(order).toMatchObject({ status: 'COMPLETE', charges: [{ amount: '53.95' }] });
    expect(JSON.parse(posted[0]?.get('orderData') ?? '')).toMatchObject({ orderId: order?.orderId });
  });

  test('konnektive 29: and who fails, with a sentence', async () => {
    await goToBank();
    await page.getByRole('button', { name: 'Fail the check' }).click();
    await page.getByRole('heading', { name: 'GET' }).waitFor();
    expect(new URL(page.url()).searchParams.get('errorMsg')).toContain('bank');
    expect(crm.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });

  test('is accessible and fits a phone', async () => {
    await goToBank();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(tooWide).toBe(false);
  });
});
