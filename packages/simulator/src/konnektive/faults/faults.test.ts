import { describe, expect, test } from 'vitest';
import { crmOrigin, form, fullImport, openShop } from '../testing/shop.test.support.js';

const path = '/order/import/';
const url = `${crmOrigin}${path}`;

describe('a gateway that fails', () => {
  test.each([502, 503])(
    'konnektive 8: answers %i with a page of HTML, and nothing is booked',
    async (status) => {
      const shop = openShop();
      shop.controls.script({ on: 'order/import', status });
      const response = await shop.fetch(url, form(fullImport));
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toContain('A simulated gateway failed.');
      expect(shop.book.orders()).toEqual([]);
      expect(shop.book.requests()).toMatchObject([{ outcome: { kind: 'lost', reply: null } }]);
    },
  );

  test('konnektive 8: or after the CRM has booked', async () => {
    const shop = openShop();
    shop.controls.script({
      on: 'order/import',
      status: 502,
      html: '<h1>Bad gateway</h1>',
      at: 'afterCommit',
    });
    const response = await shop.fetch(url, form(fullImport));
    expect(await response.text()).toBe('<h1>Bad gateway</h1>');
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', charges: [{ amount: '53.95' }] }]);
    expect(shop.book.requests()).toMatchObject([{ outcome: { kind: 'lost', reply: { result: 'SUCCESS' } } }]);
  });

  test('konnektive 8: HTML can come with HTTP 200 too', async () => {
    const shop = openShop();
    shop.controls.script({ on: '*', html: '<p>Maintenance</p>' });
    const response = await shop.fetch(url, form(fullImport));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>Maintenance</p>');
  });

  test.each([
    [{}, '1'],
    [{ retryAfter: 7 }, '7'],
  ])(
    'konnektive 7: a 429 is the CRM’s own refusal and carries its Retry-After: %j',
    async (more, seconds) => {
      const shop = openShop();
      shop.controls.script({ on: 'order/import', status: 429, ...more });
      const response = await shop.fetch(url, form(fullImport));
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, seconds]);
      expect(await response.json()).toEqual({
        result: 'ERROR',
        message: 'Too many open queries for this account',
      });
      expect(shop.book.orders()).toEqual([]);
    },
  );

  test('konnektive 7: or a gateway’s page, if it is given one', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', status: 429, html: '<h1>Slow down</h1>' });
    const response = await shop.fetch(url, form(fullImport));
    expect([response.status, await response.text()]).toEqual([429, '<h1>Slow down</h1>']);
  });
});

describe('a connection that breaks', () => {
  test('konnektive 9: after the commit the sale is booked and no reply comes', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', drop: 'afterCommit' });
    await expect(shop.fetch(url, form(fullImport))).rejects.toThrow(TypeError);
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', charges: [{ amount: '53.95' }] }]);
  });

  test('konnektive 9: before the commit nothing is booked', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', drop: 'beforeCommit' });
    await expect(shop.fetch(url, form(fullImport))).rejects.toThrow(TypeError);
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 9: in the middle of the reply it is booked, and half of the reply comes', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', drop: 'midReply' });
    const response = await shop.fetch(url, form(fullImport));
    await expect(response.text()).rejects.toThrow('fetch failed');
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
  });

  test('konnektive 9: a decline can be lost too', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', decline: 'Card Declined', drop: 'afterCommit' });
    await expect(shop.fetch(url, form(fullImport))).rejects.toThrow(TypeError);
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });
});

describe('a late reply', () => {
  test('konnektive 9: waits after the commit, until it is released', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', delayMs: 86_400_000 });
    const answered = shop.post(path, fullImport);
    await shop.controls.untilWaiting();
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
    shop.controls.release();
    expect((await answered).result).toBe('SUCCESS');
  });

  test('konnektive 9: or is held before the commit, and books when released though its caller has gone', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', hold: 'beforeCommit' });
    const caller = new AbortController();
    const answered = shop.fetch(url, { ...form(fullImport), signal: caller.signal });
    await shop.controls.untilWaiting();
    caller.abort();
    await expect(answered).rejects.toThrow('aborted');
    expect(shop.book.orders()).toEqual([]);
    expect(shop.book.requests()).toMatchObject([{ outcome: { kind: 'running' } }]);
    shop.controls.release();
    await expect.poll(() => shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
  });

  test('a held call that is cut books nothing', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', hold: 'beforeCommit' });
    const answered = shop.post(path, fullImport);
    await shop.controls.untilWaiting();
    shop.controls.cut();
    await expect(answered).rejects.toThrow('fetch failed');
    expect(shop.book.orders()).toEqual([]);
    expect(shop.book.requests()).toMatchObject([{ outcome: { kind: 'lost', reply: null } }]);
  });
});

describe('which call a script is for', () => {
  test('only a call of its path uses it up', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', error: 'Something odd' });
    expect((await shop.post('/leads/import/', fullImport)).result).toBe('SUCCESS');
    expect((await shop.post(path, fullImport)).message).toBe('Something odd');
    expect((await shop.post(path, fullImport)).result).toBe('SUCCESS');
  });

  test('several happen in their order, each as often as it says', async () => {
    const shop = openShop();
    shop.controls.script({ on: '*', error: 'first', times: 2 });
    shop.controls.script({ on: 'order/import', error: { city: 'second' }, times: 'always' });
    const messages = [];
    for (let call = 0; call < 5; call += 1) messages.push((await shop.post(path, fullImport)).message);
    const second = { city: 'second' };
    expect(messages).toEqual(['first', 'first', second, second, second]);
    expect(shop.book.orders()).toEqual([]);
  });
});
