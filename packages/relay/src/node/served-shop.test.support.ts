import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { type Answer, expectedOf, type IdempotencyKey } from '@landerpay/checkout';
import { relayAdapter } from '@landerpay/crm/relay';
import { simulatorCredentials, startKonnektiveSimulator } from '@landerpay/simulator/konnektive';
import { onTestFinished } from 'vitest';
import { amazonWorld, clientId } from '../test-world/amazon.test.support.js';
import { openBook } from '../test-world/books/open-book.test.support.js';
import { writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { lines, newKey } from '../test-world/parsed.test.support.js';
import { secret, shopOrigin } from '../test-world/shop-facts.test.support.js';
import { temporaryFolder } from '../test-world/temporary-folder.test.support.js';

const program = fileURLToPath(new URL('../../bin/landerpay-relay.js', import.meta.url));

const run = (words: readonly string[], environment: Readonly<Record<string, string>>) => {
  const child = spawn(
    process.execPath,
    ['--conditions=landerpay-source', '--import', 'tsx', program, ...words],
    { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
};

/** Runs a command of `landerpay-relay` to its end. */
export const runToItsEnd = async (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) => {
  const child = run(words, environment);
  const said = child.stdout.setEncoding('utf8').toArray();
  const complained = child.stderr.setEncoding('utf8').toArray();
  const [code] = await once(child, 'exit');
  return { code, output: (await said).join(''), complaints: (await complained).join('') };
};

/** Serves as a process of its own; `out` is every line that it has logged by now. */
const serve = async (environment: Readonly<Record<string, string>>) => {
  const child = run(['serve'], environment);
  const out: string[] = [];
  const complaints = child.stderr.setEncoding('utf8').toArray();
  const log = createInterface({ input: child.stdout });
  log.on('line', (line) => out.push(line));
  const [started] = await once(log, 'line');
  const { origin } = JSON.parse(started);
  const exit = once(child, 'exit');
  return {
    origin: String(origin),
    out,
    signal: (signal: 'SIGTERM' | 'SIGINT') => child.kill(signal),
    /** The exit code, and all that was written to standard error. */
    ended: async () => {
      const [code] = await exit;
      return { code, complaints: (await complaints).join('') };
    },
  };
};

const pageOf = (origin: string) =>
  relayAdapter({
    url: origin,
    fetch: (url, init) =>
      fetch(url, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), Origin: shopOrigin },
      }),
  });

/** Amazon, a CRM and what a relay is configured with, each in a place of its own; the relay is run by its command. */
export const servedShop = async (changed: Readonly<Record<string, string>> = {}) => {
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
  const book = openBook(Date.now);
  const ledger = book.openLedger();
  await ledger.now();
  const catalogue = join(temporaryFolder(), 'products.json');
  writeFileSync(catalogue, JSON.stringify(writtenCatalogue));
  const environment: Readonly<Record<string, string>> = {
    LANDERPAY_PORT: '0',
    LANDERPAY_STOP_NOTICE: '0',
    LANDERPAY_ORIGINS: shopOrigin,
    LANDERPAY_SECRET: secret,
    LANDERPAY_LEDGER: book.at,
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
    ...changed,
  };
  return {
    amazon,
    crm,
    book,
    ledger,
    environment,
    serve: () => serve(environment),
    command: (...words: readonly string[]) => runToItsEnd(words, environment),
    /** A buyer who is about to click, at the relay that answers there. */
    buyer: async (origin: string) => {
      const adapter = pageOf(origin);
      const signedIn = await amazon.signIn();
      const reference = await signedIn.newReference();
      const expected = expectedOf(await adapter.getOffer({ kind: 'one-time', lines: lines() }));
      const { accessToken } = signedIn;
      return {
        adapter,
        accessToken,
        reference,
        buy: (attempt: number, key: IdempotencyKey = newKey()): Promise<Answer> =>
          adapter.importOrder({ reference, attempt, lines: lines(), expected }, { key, accessToken }),
      };
    },
  };
};
