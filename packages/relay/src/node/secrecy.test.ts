import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { type Answer, expectedOf } from '@landerpay/checkout';
import { relayAdapter } from '@landerpay/crm/relay';
import { simulatorCredentials, startKonnektiveSimulator } from '@landerpay/simulator/konnektive';
import { expect, it, onTestFinished } from 'vitest';
import { amazonWorld, clientId } from '../test-world/amazon.test.support.js';
import { storedBytes } from '../test-world/books/sqlite-book.test.support.js';
import { leaksIn, personalCanaries } from '../test-world/canaries.test.support.js';
import { writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { lines, newKey } from '../test-world/parsed.test.support.js';
import { secret, shopOrigin } from '../test-world/shop-facts.test.support.js';
import { temporaryFolder } from '../test-world/temporary-folder.test.support.js';

const command = fileURLToPath(new URL('../../bin/landerpay-relay.js', import.meta.url));

/** The relay as it is run, in front of both stand-ins; `written` is all that it writes, from its start to its end. */
const running = async () => {
  const amazon = amazonWorld();
  const server = createServer(getRequestListener(amazon.app.fetch)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const api = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const crm = await startKonnektiveSimulator({ amazon: { origin: api } });
  onTestFinished(async () => {
    await crm.close();
    server.closeAllConnections();
    server.close();
  });
  const catalogue = join(temporaryFolder(), 'products.json');
  writeFileSync(catalogue, JSON.stringify(writtenCatalogue));
  const ledgerPath = join(temporaryFolder(), 'ledger.sqlite');
  const relay = spawn(process.execPath, ['--conditions=landerpay-source', '--import', 'tsx', command], {
    env: {
      PATH: process.env.PATH,
      LANDERPAY_PORT: '0',
      LANDERPAY_STOP_NOTICE: '0',
      LANDERPAY_ORIGINS: shopOrigin,
      LANDERPAY_SECRET: secret,
      LANDERPAY_LEDGER: ledgerPath,
      LANDERPAY_CATALOGUE: catalogue,
      LANDERPAY_ENVIRONMENT: 'sandbox',
      LANDERPAY_REGION: 'us',
      LANDERPAY_CLIENT_ID: clientId,
      LANDERPAY_AMAZON_API: api,
      KONNEKTIVE_URL: crm.origin,
      KONNEKTIVE_LOGIN_ID: simulatorCredentials.loginId,
      KONNEKTIVE_PASSWORD: simulatorCredentials.password,
      KONNEKTIVE_CAMPAIGN_ID: '1',
      KONNEKTIVE_BILLER_ID: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    relay.kill('SIGKILL');
  });
  const out: string[] = [];
  const complaints = relay.stderr.setEncoding('utf8').toArray();
  const log = createInterface({ input: relay.stdout });
  log.on('line', (line) => out.push(line));
  const [started] = await once(log, 'line');
  const { origin } = JSON.parse(started);
  const stop = async (): Promise<readonly string[]> => {
    relay.kill('SIGTERM');
    await once(relay, 'exit');
    return [...out, ...(await complaints), storedBytes(ledgerPath)];
  };
  return { amazon, crm, origin: String(origin), out, ledgerPath, stop };
};

it('ledger 34: what the process writes, from its start to its end, tells of nobody and of no secret', async () => {
  const { amazon, crm, origin, out, ledgerPath, stop } = await running();
  const adapter = relayAdapter({
    url: origin,
    fetch: (url, init) =>
      fetch(url, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), Origin: shopOrigin },
      }),
  });
  const buyer = await amazon.signIn();
  const reference = await buyer.newReference();
  const expected = expectedOf(await adapter.getOffer({ kind: 'one-time', lines: lines() }));
  const keys: string[] = [];
  const buy = (attempt: number): Promise<Answer> => {
    const key = newKey();
    keys.push(key);
    const { accessToken } = buyer;
    return adapter.importOrder({ reference, attempt, lines: lines(), expected }, { key, accessToken });
  };
  const everything = [...personalCanaries(), buyer.accessToken].join(' ');
  crm.controls.script({ on: 'leads/import', error: { emailAddress: everything } });
  expect(await buy(1)).toMatchObject({ outcome: 'rejected' });
  crm.controls.script({ on: 'order/import', decline: everything });
  expect(await buy(2)).toMatchObject({ outcome: 'declined' });
  crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  expect(await buy(3)).toMatchObject({ outcome: 'placed' });
  const malformed = await fetch(`${origin}/orders?token=${encodeURIComponent(buyer.accessToken)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: shopOrigin },
    body: everything,
  });

  const canaries = [...personalCanaries(), buyer.accessToken, reference, ...keys, secret];
  const logins = Object.values(simulatorCredentials);
  const whileRunning = [storedBytes(ledgerPath), await malformed.text()];
  expect(leaksIn([...whileRunning, ...(await stop())], [...canaries, ...logins])).toEqual([]);
  expect(out.map((line) => JSON.parse(line).event)).toEqual(expect.arrayContaining(['attempt', 'stopped']));
});

it('ledger 34: mistakes in the configuration are told without what was written', async () => {
  const wrong = spawn(process.execPath, ['--conditions=landerpay-source', '--import', 'tsx', command], {
    env: {
      PATH: process.env.PATH,
      LANDERPAY_SECRET: 'canary-secret',
      LANDERPAY_ORIGINS: 'canary-origin',
      LANDERPAY_CATALOGUE: 'canary-catalogue.json',
      LANDERPAY_CLIENT_ID: '',
      KONNEKTIVE_URL: 'https://canary:canary@crm.example',
      KONNEKTIVE_LOGIN_ID: 'canary login',
      KONNEKTIVE_PASSWORD: '',
      KONNEKTIVE_CAMPAIGN_ID: 'canary campaign',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [wrong.stdout, wrong.stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const [code] = await once(wrong, 'exit');
  const written = (await Promise.all(said)).flat();
  expect(code).toBe(1);
  expect(written.join('')).toContain('KONNEKTIVE_CAMPAIGN_ID');
  expect(leaksIn(written, ['canary'])).toEqual([]);
});
