import type { Clock, CrmBackend } from '@landerpay/checkout';
import { createBuyerCheck, type Fetch } from './amazon/buyer-check.js';
import type { AmazonAccount } from './amazon/hosts.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { defaultTimeZone, isTimeZone, shopDay } from './catalogue/shop-calendar.js';
import { createCircuit } from './circuit/circuit.js';
import { settingError } from './configuration/setting-error.js';
import { checkBackend } from './crm-backend/check-backend.js';
import { weaknessesOf } from './crm-backend/weaknesses.js';
import type { Log } from './events/event.js';
import { tellFailure } from './events/failures.js';
import { createFinishOrder } from './finishing/finish-order.js';
import { createApp } from './http/app.js';
import type { ConnectionBindings } from './http/connection.js';
import { readBasePath, unmounted } from './http/mounted.js';
import { createReady } from './http/ready.js';
import { drainingCheck, ledgerCheck, proxiesCheck } from './http/ready-checks.js';
import { createEarlyLead } from './leads/early-lead.js';
import type { Ledger } from './ledger/ledger.js';
import { createAddressLimit } from './limits/address-limit.js';
import { createMayScrape } from './metrics/may-scrape.js';
import { createMetrics } from './metrics/metrics.js';
import { createMakeOffer } from './offers/make-offer.js';
import { createStripOld } from './operating/stripping/strip-old.js';
import { createViewPage } from './pages/view-page.js';
import type { Parts, RecoveryPoint } from './parts.js';
import { createFindAttempt } from './placing/find-attempt.js';
import { redirectCheck } from './placing/money/redirects.js';
import { createPlaceOrder } from './placing/orders/place-order.js';
import { createRunning } from './placing/running.js';
import { createPlaceUpsale } from './placing/upsales/place-upsale.js';
import { createProxies } from './proxies/proxies.js';
import { readTrustedProxies, type TrustedProxiesOptions } from './proxies/read-trusted-proxies.js';
import { createHashes } from './secrets/hashes.js';
import { defaultSettings, type Settings } from './settings.js';
import { sweep } from './settling/sweep.js';
import { checkSlots } from './slots/slot-settings.js';
import { createSlots } from './slots/slots.js';

/** What a relay needs of the world around it. */
export type RelayOptions = TrustedProxiesOptions & {
  readonly crm: CrmBackend;
  readonly amazon: AmazonAccount;
  readonly catalogue: Catalogue;
  /** The pages' origins, e.g. `https://shop.example`; orders are taken from no other. */
  readonly origins: readonly string[];
  /** Keys every hash in the ledger: at least 32 random characters, kept for as long as the ledger. */
  readonly secret: string;
  readonly ledger: Ledger;
  readonly log: Log;
  /** Hosts, with a port where it is not 443, to which the CRM may send a buyer. Default: none. */
  readonly redirectHosts?: readonly string[] | undefined;
  /** Where the shop's days begin. Default: `America/New_York`, as in the CRM's accounts. */
  readonly timeZone?: string | undefined;
  /** Whether `POST /leads` tells the CRM of buyers who have not ordered. Default: no. */
  readonly earlyLeads?: boolean | undefined;
  /** Where the relay's paths begin, like `/amazon-pay`, on a server that has others too. Default: at the root. */
  readonly basePath?: string | undefined;
  /** What `GET /metrics` must be asked with. Default: none, and only private networks may ask. */
  readonly metricsToken?: string | undefined;
  readonly settings?: Partial<Settings> | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Called at each recovery point; tests stop the process there. */
  readonly reached?: ((point: RecoveryPoint) => void | Promise<void>) | undefined;
};

/** A relay in one process. */
export type Relay = {
  /** Answers one request, in the form of the web's `fetch`; `peer` is the other end's address. */
  readonly fetch: (request: Request, connection: ConnectionBindings) => Promise<Response>;
  /**
   * Looks up what is due, once, and strips what is old. It never sends money, and begins no look-up while draining.
   * Rejects where the ledger fails.
   */
  readonly sweep: () => Promise<void>;
  /** Resolves when every attempt that this process drives has come as far as it can, and every order is answered. */
  readonly finished: () => Promise<void>;
  /** Says that it will stop: `GET /readyz` answers 503 from now on, and all else goes on as before. */
  readonly leave: () => void;
  /**
   * Before stopping: from now on no attempt is begun or taken up again (`unavailable`; nothing is stored), not even for
   * a request that is here already. Resolves as `finished` does; close the ledger only after that.
   */
  readonly drain: () => Promise<void>;
};

/**
 * Makes a relay: `GET /offer`, `POST /orders`, `POST /upsales`, `GET /attempts`, `POST /pages`, `POST /finish`, `POST /leads`
 * if it is switched on, `GET /healthz`, `GET /readyz` and `GET /metrics`. It opens nothing and starts no timer;
 * call `sweep` every second or so. `startRelay` of `@landerpay/relay/node` does all that. A backend whose look-up is too
 * weak is told to the log at once (`crm-weakness`). Throws a `configuration` error where the options contradict each
 * other, or the backend contradicts itself.
 */
export const createRelay = (options: RelayOptions): Relay => {
  const { amazon, catalogue, clock, crm, ledger, origins, secret } = options;
  checkBackend(crm, catalogue);
  const basePath = readBasePath(options.basePath);
  const settings = { ...defaultSettings, ...options.settings };
  checkSlots(settings.slots);
  const slots = createSlots(settings.slots, clock);
  const metrics = createMetrics({
    ledger,
    slots,
    trouble: () => circuit.trouble(),
    failed: (error) => tellFailure(log, 'scrape', error),
  });
  const log: Log = (event) => {
    metrics.count(event);
    options.log(event);
  };
  const circuit = createCircuit(settings.circuit, clock, log);
  for (const told of weaknessesOf(crm)) log({ event: 'crm-weakness', ...told });
  const proxies = createProxies(readTrustedProxies(options), log);
  const timeZone = options.timeZone ?? defaultTimeZone;
  if (!isTimeZone(timeZone)) {
    throw settingError('`timeZone` must be the name of a time zone, like "America/New_York".');
  }
  const parts: Parts = {
    crm,
    ledger,
    catalogue,
    environment: amazon.environment,
    askAmazon: createBuyerCheck(amazon, { fetch: options.fetch, clock, timeout: settings.amazonTimeout }),
    hashes: createHashes(secret),
    log,
    clock,
    today: () => shopDay(clock.now(), timeZone),
    settings,
    slots,
    circuit,
    refusedTokens: createAddressLimit(settings.refusedTokens, clock),
    pageViews: createAddressLimit(settings.pageViews, clock),
    earlyLeads: createAddressLimit(settings.earlyLeads, clock),
    mayRedirectTo: redirectCheck(options.redirectHosts ?? [], amazon.environment),
    reached: async (point) => options.reached?.(point),
  };
  const stripOld = createStripOld(parts);
  const running = createRunning(clock, (error) => tellFailure(log, 'attempt', error));
  const app = createApp(
    parts,
    {
      makeOffer: createMakeOffer(parts),
      placeOrder: createPlaceOrder(parts, running),
      placeUpsale: createPlaceUpsale(parts, running),
      findAttempt: createFindAttempt(parts, running),
      earlyLead: options.earlyLeads === true ? createEarlyLead(parts, running) : null,
      viewPage: createViewPage(parts, running),
      finishOrder: createFinishOrder(parts, running),
    },
    {
      origins,
      addressOf: proxies.addressOf,
      watched: {
        ready: createReady(
          [ledgerCheck(parts), drainingCheck(running), proxiesCheck(proxies.mistake)],
          clock,
        ),
        metrics,
        mayScrape: createMayScrape(options.metricsToken ?? null),
      },
    },
  );
  return {
    fetch: async (request, connection) => app.fetch(unmounted(request, basePath), connection),
    sweep: async () => {
      await sweep(parts, running.isDraining);
      await stripOld();
    },
    finished: running.finished,
    leave: running.leave,
    drain: () => {
      running.drain();
      return running.finished();
    },
  };
};
