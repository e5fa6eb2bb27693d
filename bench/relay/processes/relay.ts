import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { konnektive } from '@landerpay/crm/konnektive';
import { createRelay } from '@landerpay/relay';
import { openLedger } from '@landerpay/relay/node';
import * as v from 'valibot';
import { countedLedger } from '../ledgers/counted-ledger.js';
import { unkeptLedger } from '../ledgers/unkept-ledger.js';
import { catalogue, clientId, secret, shopOrigin } from '../shop.js';
import { listen } from './listen.js';

const options = v.parse(
  v.object({ standIns: v.string(), ledger: v.nullable(v.string()) }),
  JSON.parse(process.argv[2] ?? ''),
);

const kept =
  options.ledger === null
    ? unkeptLedger()
    : await openLedger({ at: options.ledger, now: Date.now, randomBytes });
const { ledger, commits } = countedLedger(kept);
const enough = 1_000_000;
const soon = { most: enough * enough, within: 1 };

const relay = createRelay({
  crm: konnektive({
    url: options.standIns,
    loginId: 'bench',
    password: 'bench',
    campaignId: '1',
    billerId: '1',
    openCalls: 100,
  }),
  amazon: { environment: 'sandbox', region: 'us', clientId, api: options.standIns },
  catalogue,
  origins: [shopOrigin],
  secret,
  ledger,
  log: () => {},
  clock: {
    now: Date.now,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  },
  fetch: (url, init) => fetch(url, init),
  settings: {
    askBeforeRepeating: 0,
    limits: { attempts: soon, declines: { most: enough, pause: 1 } },
    slots: { total: enough, forMoney: 0, forSettling: 0, longestWait: enough, refuseAbove: enough },
  },
});

setInterval(() => void relay.sweep(), 1_000);

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ commits: commits(), rss, heapUsed });
});

await listen(
  createServer(
    getRequestListener((request, { incoming }) =>
      relay.fetch(request, { peer: incoming.socket.remoteAddress ?? '' }),
    ),
  ),
);
