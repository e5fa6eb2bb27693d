import { describe, expect, test } from 'vitest';
import {
  type KonnektiveSimulatorOptions,
  type StartedKonnektive,
  simulatorCredentials,
  startKonnektiveSimulator,
} from '../index.js';
import { crmOrigin, form, fullImport, openShop, parseReply } from '../testing/shop.test.support.js';

const url = (path: string): string => `${crmOrigin}${path}`;

const withServer = async (
  options: KonnektiveSimulatorOptions,
  run: (crm: StartedKonnektive) => Promise<void>,
): Promise<void> => {
  const crm = await startKonnektiveSimulator(options);
  await run(crm).finally(crm.close);
};

describe('what the API user may do', () => {
  test('konnektive 5: a call from an address that is not on the whitelist is refused', () =>
    withServer({ allowedAddresses: ['203.0.113.7'] }, async (crm) => {
      const response = await fetch(`${crm.origin}/order/import/`, form(fullImport));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        result: 'ERROR',
        message: 'IP address not whitelisted: 127.0.0.1',
      });
      expect(crm.book.orders()).toEqual([]);
    }));

  test('konnektive 5: a call from one that is on it is answered', () =>
    withServer({ allowedAddresses: ['203.0.113.7', '127.0.0.1'] }, async (crm) => {
      const response = await fetch(`${crm.origin}/order/import/`, form(fullImport));
      expect(parseReply(await response.json()).result).toBe('SUCCESS');
    }));

  test('konnektive 5: an address of the fourth version counts as itself within the sixth', async () => {
    const { app } = openShop({ allowedAddresses: ['203.0.113.7'] });
    const from = async (callerAddress: string) => {
      const request = new Request(url('/order/import/'), form(fullImport));
      return parseReply(await (await app.fetch(request, { callerAddress })).json()).result;
    };
    expect(await from('::ffff:203.0.113.7')).toBe('SUCCESS');
    expect(await from('::ffff:203.0.113.8')).toBe('ERROR');
  });

  test('konnektive 5: an endpoint that the user may not call is refused, the others are not', async () => {
    const shop = openShop({ permittedEndpoints: ['leads/import', 'order/query'] });
    expect(await shop.post('/order/import/', fullImport)).toEqual({
      result: 'ERROR',
      message: 'This API user is not permitted to call order/import',
    });
    expect(shop.book.orders()).toEqual([]);
    expect((await shop.post('/leads/import/', fullImport)).result).toBe('SUCCESS');
  });

  test('konnektive 5: whoever has not logged in learns neither', async () => {
    const shop = openShop({ allowedAddresses: [], permittedEndpoints: [] });
    const body = new URLSearchParams({ ...fullImport, ...simulatorCredentials, password: 'guessed' });
    const response = await shop.fetch(url('/order/import/'), { method: 'POST', body });
    expect(await response.json()).toEqual({
      result: 'ERROR',
      message: 'Could not authenticate credentials',
    });
  });
});

describe('open calls', () => {
  test('konnektive 7: the eleventh at once is answered with 429 and a Retry-After, and booked nowhere', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', hold: 'beforeCommit', times: 10 });
    const held = Array.from({ length: 10 }, () => shop.post('/order/import/', fullImport));
    await shop.controls.untilWaiting(10);
    const eleventh = await shop.fetch(url('/order/import/'), form(fullImport));
    expect(eleventh.status).toBe(429);
    expect(eleventh.headers.get('retry-after')).toBe('1');
    expect(await eleventh.json()).toEqual({
      result: 'ERROR',
      message: 'Too many open queries for this account',
    });
    expect(shop.book.orders()).toEqual([]);
    shop.controls.release();
    expect((await Promise.all(held)).map(({ result }) => result)).toEqual(Array(10).fill('SUCCESS'));
    expect((await shop.post('/order/import/', fullImport)).result).toBe('SUCCESS');
    expect(shop.book.orders()).toHaveLength(11);
  });

  test('konnektive 7: as many as the option says', async () => {
    const shop = openShop({ openCallsAtOnce: 1 });
    shop.controls.script({ on: 'leads/import', hold: 'afterCommit' });
    const held = shop.post('/leads/import/', fullImport);
    await shop.controls.untilWaiting();
    expect((await shop.fetch(url('/order/query/'), form({ orderId: 'ABCDEF0123' }))).status).toBe(429);
    shop.controls.release();
    await held;
    expect((await shop.fetch(url('/order/query/'), form({ orderId: 'ABCDEF0123' }))).status).toBe(200);
  });

  test('konnektive 7: a call that breaks is no longer open', async () => {
    const shop = openShop({ openCallsAtOnce: 1 });
    shop.controls.script({ on: 'order/import', drop: 'afterCommit' });
    await expect(shop.fetch(url('/order/import/'), form(fullImport))).rejects.toThrow('fetch failed');
    expect((await shop.post('/order/import/', fullImport)).result).toBe('SUCCESS');
  });

  test('konnektive 7: those of a stranger do not count', async () => {
    const shop = openShop({ openCallsAtOnce: 1 });
    shop.controls.script({ on: 'order/query', hold: 'beforeCommit' });
    const stranger = shop.fetch(url('/order/query/'), { method: 'POST', body: new URLSearchParams() });
    await shop.controls.untilWaiting();
    expect((await shop.post('/order/import/', fullImport)).result).toBe('SUCCESS');
    shop.controls.release();
    expect(parseReply(await (await stranger).json()).message).toBe('Could not authenticate credentials');
  });
});
