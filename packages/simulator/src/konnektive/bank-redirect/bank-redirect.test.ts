import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  crmOrigin,
  type Fields,
  fullImport,
  openShop,
  orderIdIn,
  type Shop,
} from '../testing/shop.test.support.js';

const path = '/order/import/';
const wayBack: Fields = {
  redirectsTo: 'https://shop.example/thank-you',
  errorRedirectsTo: 'https://shop.example/checkout?step=pay',
};

const withUrl = v.object({ result: v.literal('MERC_REDIRECT'), message: v.object({ url: v.string() }) });

const answer = (shop: Shop, url: string, outcome: 'confirmed' | 'failed') =>
  shop.fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' });

const sentToBank = async (fields: Fields = fullImport) => {
  const shop = openShop();
  shop.controls.script({ on: 'order/import', redirect: 'url' });
  const { message } = v.parse(withUrl, await shop.post(path, { ...fields, ...wayBack }));
  return { shop, url: message.url };
};

const orderDataIn = (html: string): unknown => {
  const [, written = ''] = /name="orderData" value="([^"]*)"/.exec(html) ?? [];
  return JSON.parse(written.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
};

describe('an order that the buyer’s bank has to confirm', () => {
  test('konnektive 29: is answered with an address, and nothing is paid', async () => {
    const { shop, url } = await sentToBank();
    expect(url).toMatch(/^http:\/\/konnektive\.test\/__bank\/[0-9a-f-]{36}\/$/);
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
    const page = await (await shop.fetch(url, {})).text();
    expect(page).toContain('Is it you?');
  });

  test('konnektive 29: or with a script that goes there', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', redirect: 'script' });
    expect(await shop.post(path, { ...fullImport, ...wayBack })).toEqual({
      result: 'MERC_REDIRECT',
      message: {
        script: expect.stringMatching(
          /^window\.location\.assign\("http:\/\/konnektive\.test\/__bank\/[^"]+\/"\);$/,
        ),
      },
    });
  });

  test('konnektive 29: is booked when it is confirmed, and the browser posts it to redirectsTo', async () => {
    const { shop, url } = await sentToBank();
    const response = await answer(shop, url, 'confirmed');
    const [order] = shop.book.orders();
    expect(order).toMatchObject({ status: 'COMPLETE', charges: [{ txnType: 'SALE', amount: '53.95' }] });
    const html = await response.text();
    expect(html).toContain('<form method="post" action="https://shop.example/thank-you"');
    expect(html).toContain('name="finalizeTransaction" value="1"');
    expect(orderDataIn(html)).toMatchObject({ orderId: order?.orderId, orderStatus: 'COMPLETE' });
  });

  test('konnektive 29: keeps its order id', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    shop.controls.script({ on: 'order/import', redirect: 'url' });
    const { message } = v.parse(withUrl, await shop.post(path, { ...fullImport, ...wayBack, orderId }));
    await answer(shop, message.url, 'confirmed');
    expect(shop.book.orders()).toMatchObject([{ orderId, status: 'COMPLETE' }]);
  });

  test('konnektive 29: confirmed twice is charged once', async () => {
    const { shop, url } = await sentToBank();
    const pages = await Promise.all([answer(shop, url, 'confirmed'), answer(shop, url, 'confirmed')]);
    const [first, second] = await Promise.all(pages.map((page) => page.text()));
    expect(second).toBe(first);
    expect(shop.book.orders()).toMatchObject([{ charges: [{ amount: '53.95' }] }]);
  });

  test('konnektive 29: goes to errorRedirectsTo when the check fails, and is not booked', async () => {
    const { shop, url } = await sentToBank();
    const response = await answer(shop, url, 'failed');
    expect(response.status).toBe(303);
    const address = new URL(response.headers.get('location') ?? '');
    expect(address.origin + address.pathname).toBe('https://shop.example/checkout');
    expect([...address.searchParams.keys()]).toEqual(['step', 'errorMsg']);
    expect(address.searchParams.get('errorMsg')).toBe('The buyer’s bank has refused the payment.');
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 29: or when the card is declined after all', async () => {
    const { shop, url } = await sentToBank({ ...fullImport, cardNumber: '4111111111110002' });
    const response = await answer(shop, url, 'confirmed');
    const address = new URL(response.headers.get('location') ?? '');
    expect(address.searchParams.get('errorMsg')).toBe('Transaction Declined: Card Declined');
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 29: is not charged when it was paid otherwise meanwhile', async () => {
    const { shop, url } = await sentToBank();
    const orderId = shop.book.orders()[0]?.orderId ?? '';
    await shop.post(path, { ...fullImport, orderId });
    const response = await answer(shop, url, 'confirmed');
    const address = new URL(response.headers.get('location') ?? '');
    expect(address.searchParams.get('errorMsg')).toBe(`Order ${orderId} cannot be imported again`);
    expect(shop.book.orders()).toMatchObject([{ charges: [{ amount: '53.95' }] }]);
  });

  test.each<[string, Fields, Fields]>([
    ['nowhere', {}, { redirectsTo: 'is a required field', errorRedirectsTo: 'is a required field' }],
    ['a path', { ...wayBack, redirectsTo: '/thank-you' }, { redirectsTo: 'is not valid' }],
    [
      'a script',
      { ...wayBack, errorRedirectsTo: 'javascript:alert(1)' },
      { errorRedirectsTo: 'is not valid' },
    ],
  ])('konnektive 29: back to %s is refused', async (_, sent, message) => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', redirect: 'url' });
    expect(await shop.post(path, { ...fullImport, ...sent })).toEqual({ result: 'ERROR', message });
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 29: an address that nobody was sent to, or before a reset, is a page that says so', async () => {
    const { shop, url } = await sentToBank();
    shop.controls.reset();
    for (const gone of [url, `${crmOrigin}/__bank/none/`]) {
      expect((await shop.fetch(gone, {})).status).toBe(404);
      expect((await answer(shop, gone, 'confirmed')).status).toBe(404);
    }
    expect(shop.book.orders()).toEqual([]);
  });
});
