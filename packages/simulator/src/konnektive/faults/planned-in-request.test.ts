import { describe, expect, test } from 'vitest';
import { crmOrigin, form, fullImport, openShop, type Shop } from '../testing/shop.test.support.js';

const importOrder = (shop: Shop, script: string): Promise<Response> =>
  shop.fetch(`${crmOrigin}/order/import/`, {
    ...form(fullImport),
    headers: { 'x-simulator-script': script },
  });

describe('a fault that the request itself asks for', () => {
  test('konnektive 9: happens to that call and to no other', async () => {
    const shop = openShop();
    await expect(importOrder(shop, '{"drop":"afterCommit"}')).rejects.toThrow('fetch failed');
    expect((await shop.post('/order/import/', fullImport)).result).toBe('SUCCESS');
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }, { status: 'COMPLETE' }]);
  });

  test('konnektive 8: comes before what is scripted, and uses no script up', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', decline: 'Card Declined' });
    expect((await importOrder(shop, '{"status":502}')).status).toBe(502);
    expect((await shop.post('/order/import/', fullImport)).message).toBe(
      'Transaction Declined: Card Declined',
    );
  });

  test.each([
    ['later', 'is not JSON'],
    ['1', 'is no object'],
    ['{"dorp":"afterCommit"}', 'The script (dorp): '],
    ['{"review":true,"decline":"no"}', 'exclude each other'],
  ])('nonsense is a sentence with 400, and books nothing: %s', async (script, sentence) => {
    const shop = openShop();
    const response = await importOrder(shop, script);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(sentence);
    expect(shop.book.orders()).toEqual([]);
    expect(shop.book.requests()).toEqual([]);
  });
});

describe('a fault that is switched on', () => {
  test('konnektive 9: happens to every call until it is switched off', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', status: 500, times: 'always' });
    for (let call = 0; call < 3; call += 1) {
      const response = await shop.fetch(`${crmOrigin}/order/import/`, form(fullImport));
      expect(response.status).toBe(500);
    }
    shop.controls.unscript();
    expect((await shop.post('/order/import/', fullImport)).result).toBe('SUCCESS');
  });

  test('konnektive 9: over HTTP too', async () => {
    const shop = openShop();
    const control = (name: string, body: unknown) =>
      shop.fetch(`${crmOrigin}/__test/${name}`, { method: 'POST', body: JSON.stringify(body) });
    await control('script', { on: '*', error: 'Closed', times: 'always' });
    expect((await shop.post('/order/import/', fullImport)).message).toBe('Closed');
    expect((await control('unscript', {})).status).toBe(200);
    expect((await shop.post('/order/import/', fullImport)).result).toBe('SUCCESS');
  });
});
