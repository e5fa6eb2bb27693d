import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { expectedOf } from '@landerpay/checkout';
import { relayAdapter } from '@landerpay/crm/relay';
import { simulatorCredentials, startKonnektiveSimulator } from '@landerpay/simulator/konnektive';
import { expect, it, onTestFinished } from 'vitest';
import type { RelayEvent } from '../events/event.js';
import { amazonWorld, clientId } from '../test-world/amazon.test.support.js';
import { catalogue } from '../test-world/catalogue.test.support.js';
import { gate } from '../test-world/gate.test.support.js';
import { lines, newKey } from '../test-world/parsed.test.support.js';
import { secret, shopOrigin } from '../test-world/shop-facts.test.support.js';
import { temporaryFolder } from '../test-world/temporary-folder.test.support.js';
import { startRelay } from './start-relay.js';

/** A relay, an Amazon and a CRM, each on a port of its own. `asked` is called before Amazon answers. */
const start = async (asked: () => Promise<void> = async () => {}) => {
  const amazon = amazonWorld();
  const answer = async (request: Request): Promise<Response> => {
    await asked();
    return amazon.app.fetch(request);
  };
  const server = createServer(getRequestListener(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const api = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const crm = await startKonnektiveSimulator({ amazon: { origin: api } });
  const events: RelayEvent[] = [];
  const configuration = {
    port: 0,
    hostname: '127.0.0.1',
    origins: [shopOrigin],
    secret,
    ledger: join(temporaryFolder(), 'ledger.sqlite'),
    catalogue,
    amazon: { environment: 'sandbox', region: 'us', clientId, api },
    konnektive: { url: crm.origin, ...simulatorCredentials, campaignId: '1', billerId: '1' },
    settings: { settlingPauses: [0] },
  } as const;
  const relay = await startRelay(configuration, { log: (event) => events.push(event) });
  onTestFinished(async () => {
    await crm.close();
    server.closeAllConnections();
    server.close();
  });
  const adapter = relayAdapter({
    url: relay.origin,
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      headers.set('Origin', shopOrigin);
      return fetch(url, { ...init, headers });
    },
  });
  const buyer = await amazon.signIn();
  const request = {
    reference: await buyer.newReference(),
    attempt: 1,
    lines: lines(),
    expected: expectedOf(await adapter.getOffer({ kind: 'one-time', lines: lines() })),
  };
  const call = { key: newKey(), accessToken: buyer.accessToken };
  return { relay, crm, adapter, request, call, events, configuration };
};

it('serves over HTTP, and settles by itself what it could not know', async () => {
  const { relay, crm, adapter, request, call } = await start();
  crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  crm.controls.script({ on: 'order/query', status: 502 });
  expect((await adapter.importOrder(request, call)).outcome).toBe('settling');

  await expect
    .poll(async () => (await adapter.findAttempt(call.key)).outcome, { timeout: 10_000 })
    .toBe('placed');
  expect(crm.book.orders().map(({ charges }) => charges.length)).toEqual([1]);
  expect(crm.book.requests().map(({ body }) => body.ipAddress)).toContain('127.0.0.1');
  await relay.close();
});

it('closing waits for the order under way, and its outcome is in the book', async () => {
  const { relay, crm, adapter, request, call, configuration } = await start();
  crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const placing = adapter.importOrder(request, call);
  await crm.controls.untilWaiting();
  let closed = false;
  const closing = relay.close().then(() => {
    closed = true;
  });
  await setImmediate();
  expect(closed).toBe(false);

  crm.controls.release();
  expect((await placing).outcome).toBe('placed');
  await closing;
  const again = await startRelay(configuration);
  const after = await relayAdapter({ url: again.origin }).findAttempt(call.key);
  expect(after.outcome).toBe('placed');
  await again.close();
});

it('ledger 40: closing begins no money call for a request that still asks Amazon, and waits for its answer', async () => {
  const asked = gate();
  const answered = gate();
  const { relay, crm, adapter, request, call, events, configuration } = await start(async () => {
    asked.open();
    await answered.opened;
  });
  const placing = adapter.importOrder(request, call);
  await asked.opened;
  let closed = false;
  const closing = relay.close().then(() => {
    closed = true;
  });
  await setImmediate();
  expect(closed).toBe(false);

  answered.open();
  expect(await placing).toMatchObject({ outcome: 'refusal', code: 'unavailable' });
  await closing;
  expect(crm.book.requests()).toEqual([]);
  expect(events.filter(({ event }) => event === 'failed')).toEqual([]);
  const again = await startRelay(configuration);
  expect(await relayAdapter({ url: again.origin }).findAttempt(call.key)).toMatchObject({
    outcome: 'refusal',
    code: 'unknown-attempt',
  });
  await again.close();
});

it('ledger 1: with another secret it does not start, for it would know nobody and nothing again', async () => {
  const { relay, configuration, adapter, request, call } = await start();
  expect((await adapter.importOrder(request, call)).outcome).toBe('placed');
  const other = { ...configuration, secret: `another ${secret}` };
  await expect(startRelay(other)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('was begun with another `LANDERPAY_SECRET`'),
  });
  await relay.close();
});

it('rejects where the port is taken, and leaves the ledger free', async () => {
  const { relay, configuration } = await start();
  const port = Number(new URL(relay.origin).port);
  await expect(startRelay({ ...configuration, port })).rejects.toThrow('EADDRINUSE');
  await relay.close();
  const second = await startRelay({ ...configuration, port });
  expect(second.origin).toBe(relay.origin);
  await second.close();
});
