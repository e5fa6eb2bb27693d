import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { secret } from '../test-world/shop-facts.test.support.js';
import { temporaryFolder } from '../test-world/temporary-folder.test.support.js';

const command = fileURLToPath(new URL('../../bin/landerpay-relay.js', import.meta.url));

const run = (environment: Readonly<Record<string, string>>) =>
  spawn(process.execPath, ['--conditions=landerpay-source', '--import', 'tsx', command], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

it('without configuration it says all that is missing, and ends with code 1', async () => {
  const relay = run({});
  const said = relay.stderr.setEncoding('utf8').toArray();
  const [code] = await once(relay, 'exit');
  expect(code).toBe(1);
  expect((await said).join('').match(/^- \w+/gm)).toHaveLength(10);
});

it('configured it serves until SIGTERM, and then stops by itself', async () => {
  const folder = temporaryFolder();
  const catalogue = join(folder, 'products.json');
  writeFileSync(catalogue, JSON.stringify(writtenCatalogue));
  const relay = run({
    LANDERPAY_PORT: '0',
    LANDERPAY_ORIGINS: 'https://shop.example',
    LANDERPAY_SECRET: secret,
    LANDERPAY_LEDGER: join(folder, 'ledger.sqlite'),
    LANDERPAY_CATALOGUE: catalogue,
    LANDERPAY_ENVIRONMENT: 'sandbox',
    LANDERPAY_REGION: 'us',
    LANDERPAY_CLIENT_ID: 'client',
    KONNEKTIVE_LOGIN_ID: 'login',
    KONNEKTIVE_PASSWORD: 'word',
    KONNEKTIVE_CAMPAIGN_ID: '1',
    KONNEKTIVE_BILLER_ID: '1',
  });
  const log = createInterface({ input: relay.stdout })[Symbol.asyncIterator]();
  const { value: started } = await log.next();
  const { event, origin } = JSON.parse(started);
  expect(event).toBe('started');
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);

  relay.kill('SIGTERM');
  const [code] = await once(relay, 'exit');
  expect(code).toBe(0);
});
