import { afterEach, describe, expect, test } from 'vitest';
import { type StartedKonnektive, type StartKonnektiveOptions, startKonnektiveSimulator } from './index.js';
import { form, fullImport, parseReply } from './testing/shop.test.support.js';

const running: StartedKonnektive[] = [];

const start = async (options: StartKonnektiveOptions = {}): Promise<StartedKonnektive> => {
  const started = await startKonnektiveSimulator(options);
  running.push(started);
  return started;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((started) => started.close()));
});

const control = (started: StartedKonnektive, name: string, body: unknown): Promise<Response> =>
  fetch(`${started.origin}/__test/${name}`, { method: 'POST', body: JSON.stringify(body) });

const importOrder = (started: StartedKonnektive, init: RequestInit = {}): Promise<Response> =>
  fetch(`${started.origin}/order/import/`, { ...form(fullImport), ...init });

describe('over real connections', () => {
  test('takes a free port and answers', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.origin).not.toBe(two.origin);
    const answered = await importOrder(one);
    expect(answered.status).toBe(200);
    expect(parseReply(await answered.json()).result).toBe('SUCCESS');
    expect(two.book.orders()).toEqual([]);
  });

  test('konnektive 9: a script over HTTP books, then destroys the socket', async () => {
    const started = await start();
    expect((await control(started, 'script', { on: 'order/import', drop: 'afterCommit' })).status).toBe(200);
    await expect(importOrder(started)).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
    expect(started.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
  });

  test('konnektive 9: or destroys it and books nothing', async () => {
    const started = await start();
    started.controls.script({ on: 'order/import', drop: 'beforeCommit' });
    await expect(importOrder(started)).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
    expect(started.book.orders()).toEqual([]);
  });

  test('konnektive 9: or in the middle of the reply', async () => {
    const started = await start();
    started.controls.script({ on: 'order/import', drop: 'midReply' });
    const response = await importOrder(started);
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"result":"SUCCESS","message":\{"orderId":"/);
    await expect(reader?.read()).rejects.toThrow('terminated');
    expect(started.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
  });

  test('konnektive 9: a held call goes on after its caller has hung up', async () => {
    const started = await start();
    await control(started, 'script', { on: 'order/import', hold: 'beforeCommit' });
    const caller = new AbortController();
    const answered = importOrder(started, { signal: caller.signal });
    await control(started, 'waiting', { calls: 1 });
    caller.abort();
    await expect(answered).rejects.toThrow('aborted');
    await control(started, 'release', {});
    await expect.poll(() => started.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
  });

  test('the caller’s own address stands in for an ipAddress that was not sent', async () => {
    const started = await start();
    const lead = { campaignId: '1', firstName: 'Ann', lastName: 'Lee', emailAddress: 'ann@example.com' };
    await fetch(`${started.origin}/leads/import/`, form(lead));
    expect(started.book.orders()).toMatchObject([{ details: { ipAddress: '127.0.0.1' } }]);
  });
});

describe('starting and stopping', () => {
  test('a taken port is an error', async () => {
    const started = await start();
    const port = Number(new URL(started.origin).port);
    await expect(startKonnektiveSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('closing cuts a held call and frees the port', async () => {
    const started = await startKonnektiveSimulator();
    started.controls.script({ on: 'order/import', hold: 'afterCommit' });
    const answered = importOrder(started);
    await started.controls.untilWaiting();
    await Promise.all([started.close(), expect(answered).rejects.toThrow('fetch failed')]);
    const again = await start({ port: Number(new URL(started.origin).port) });
    expect(again.origin).toBe(started.origin);
  });
});
