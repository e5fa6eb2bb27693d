import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Clock } from '@landerpay/checkout';
import { konnektive } from '@landerpay/crm/konnektive';
import { createRelay } from '@landerpay/relay';
import { openLedger } from '@landerpay/relay/node';
import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import * as v from 'valibot';
import { writtenAtHeader } from '../crm/front.js';
import { pause } from '../plans/pause.js';
import { chanceOf } from '../plans/seeded.js';
import { without } from '../safeguards/without.js';
import { catalogue, clientId, secret, shopOrigin } from '../shop/catalogue.js';
import { eventLog } from './event-log.js';
import { type RelayTold, relayOrder, relayProcessOptions } from './relay-talk.js';
import { crmTimeLimit, settings } from './timing.js';

/** A process of its own: one of the relays on a ledger, which is killed, stalls and lives by its own clock as planned. */
const options = v.parse(relayProcessOptions, JSON.parse(process.argv[2] ?? ''));
const chance = chanceOf(options.seed, 'relay', options.name);
let isCalm = false;

/** By turns right and wrong, for a second each. */
const jumped = (): number =>
  isCalm || options.clockJump === 0 ? 0 : Math.floor(Date.now() / 1_000) % 2 === 0 ? 0 : options.clockJump;

const clock: Clock = {
  now: () => Date.now() + jumped(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

const log = eventLog(options.events, options.name);

/** Shorter than a CRM's charge may take in a shop, so it is kept here and not in the backend's own limits. */
const fetchShortly = (url: string, init: RequestInit): Promise<Response> => {
  const limit = AbortSignal.timeout(crmTimeLimit);
  const headers = new Headers(init.headers);
  headers.set(writtenAtHeader, String(Date.now()));
  return fetch(url, {
    ...init,
    headers,
    signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit,
  });
};

const ports = without(options.without, {
  crm: konnektive({
    url: options.crm,
    ...simulatorCredentials,
    campaignId: '1',
    billerId: '1',
    openCalls: 100,
    fetch: fetchShortly,
  }),
  ledger: await openLedger({ at: options.ledger, poolSize: 10, now: Date.now, randomBytes }),
});

const reachedSoFar = new Map<string, number>();
const relay = createRelay({
  ...ports,
  amazon: { environment: 'sandbox', region: 'us', clientId, api: options.amazon },
  catalogue,
  origins: [shopOrigin],
  secret,
  trustedProxies: ['127.0.0.1'],
  settings,
  clock,
  log,
  fetch: (url, init) => fetch(url, init),
  reached: async (point) => {
    if (isCalm) return;
    const nth = (reachedSoFar.get(point) ?? 0) + 1;
    reachedSoFar.set(point, nth);
    if (options.dies?.at === point && options.dies.nth === nth) process.kill(process.pid, 'SIGKILL');
    if (point === 'sent' && chance.happens(options.stalls.probability))
      await pause(options.stalls.milliseconds);
  },
});

const server = createServer(
  getRequestListener((request, { incoming }) =>
    relay.fetch(request, { peer: incoming.socket.remoteAddress ?? '' }),
  ),
).listen(options.port, '127.0.0.1');
await once(server, 'listening');
const address = server.address();

const sweep = async (): Promise<void> => {
  await relay.sweep().catch(() => log({ event: 'failed', during: 'sweep', error: 'Error', code: null }));
  setTimeout(sweep, 100);
};
void sweep();

process.on('message', (message) => {
  if (v.parse(relayOrder, message).order === 'calm') isCalm = true;
});
process.on('disconnect', () => process.exit());
const told: RelayTold = {
  told: 'listening',
  port: typeof address === 'object' && address !== null ? address.port : 0,
};
process.send?.(told);
