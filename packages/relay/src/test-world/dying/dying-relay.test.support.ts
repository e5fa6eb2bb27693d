import { idempotencyKeyHeader } from '@landerpay/checkout';
import { konnektive } from '@landerpay/crm/konnektive';
import { meridianWithUpsales } from '@landerpay/example-own-crm/meridian-upsales';
import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import { isPostgres } from '../../ledger/is-postgres.js';
import { openPostgresLedger } from '../../ledger/postgres/open-postgres-ledger.js';
import { openSqliteLedger } from '../../ledger/sqlite/open-sqlite-ledger.js';
import { systemRandomBytes } from '../../node/random-bytes.js';
import { createRelay } from '../../relay.js';
import { clientId } from '../amazon.test.support.js';
import { meridianKey, peer, secret, shopOrigin } from '../shop-facts.test.support.js';
import { stepsCatalogue } from '../steps-catalogue.test.support.js';

/** A process of its own: takes one order or upsale, and is killed at a recovery point without a chance to tidy up. */
const [
  at = '',
  amazonApi = '',
  crmName = '',
  crmUrl = '',
  point = '',
  time = '0',
  path = '',
  key = '',
  body = '',
] = process.argv.slice(2);
const now = (): number => Number(time);

const relay = createRelay({
  crm:
    crmName === 'Meridian'
      ? meridianWithUpsales({ url: crmUrl, shop: 'north', key: meridianKey })
      : konnektive({ url: crmUrl, ...simulatorCredentials, campaignId: '1', billerId: '1' }),
  amazon: { environment: 'sandbox', region: 'us', clientId, api: amazonApi },
  catalogue: stepsCatalogue,
  origins: [shopOrigin],
  secret,
  ledger: isPostgres(at)
    ? await openPostgresLedger({ url: at, now, randomBytes: systemRandomBytes })
    : openSqliteLedger({ path: at, now, randomBytes: systemRandomBytes }),
  log: () => {},
  fetch: (url, init) => fetch(url, init),
  clock: { now, after: () => () => {} },
  reached: (reached) => {
    if (reached === point) process.kill(process.pid, 'SIGKILL');
  },
});

await relay.fetch(
  new Request(`https://relay.example${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: shopOrigin, [idempotencyKeyHeader]: key },
    body,
  }),
  { peer },
);
