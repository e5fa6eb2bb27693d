import { Hono } from 'hono';
import { SimulatorMisuse } from '../misuse/simulator-misuse.js';
import { movableClock } from './account-time/clock.js';
import { amazonGateway } from './amazon-service/amazon-gateway.js';
import { AmazonUnavailable } from './amazon-service/amazon-over-http.js';
import { apiRoutes, type ConnectionBindings } from './api-routes.js';
import { bankRoutes } from './bank-redirect/bank-routes.js';
import { newRedirects } from './bank-redirect/redirects.js';
import { emptyBook } from './book/book.js';
import { ordersInTurn } from './book/in-turn.js';
import { newIds } from './book/new-ids.js';
import type { StateStore } from './book-file/book-file.js';
import { keptIn } from './book-file/kept-in.js';
import type { Crm } from './crm.js';
import { newGate } from './faults/gate.js';
import { scriptedPlans } from './faults/scripted-plans.js';
import { inProcessFetch } from './in-process-fetch.js';
import { operatorRoutes } from './operator-page/operator-routes.js';
import { type PublishedBook, publishedBook } from './published/published-book.js';
import { newRequestLog } from './request-log/request-log.js';
import { checkOptions } from './settings/check-options.js';
import type { FetchPort, KonnektiveSimulatorOptions } from './settings/options.js';
import { controlRoutes } from './test-controls/control-routes.js';
import { type KonnektiveControls, newControls } from './test-controls/controls.js';
import { newVisits } from './visits/visits.js';

/** The stand-in for the CRM without a port. */
export type KonnektiveSimulator = {
  /** The Hono app: `app.request('/order/import/', …)` calls it in-process. */
  readonly app: Hono<{ Bindings: ConnectionBindings }>;
  /** Calls the app as if over the network: it rejects when a connection is dropped or the caller aborts. */
  readonly fetch: FetchPort;
  readonly book: PublishedBook;
  readonly controls: KonnektiveControls;
};

const htmlPage = (status: number, sentence: string): string =>
  `<!doctype html><html lang="en"><title>${status}</title><h1>${status}</h1><p>${sentence}</p></html>`;

/** Puts the stand-in together; with a store its book goes on where another process stopped. */
export const assembleSimulator = (
  options: KonnektiveSimulatorOptions,
  store: StateStore | null,
): KonnektiveSimulator => {
  const settings = checkOptions(options);
  let campaigns = settings.campaigns;
  const crm: Crm = {
    ...keptIn(store, {
      book: emptyBook(settings.random),
      clock: movableClock(settings.now),
      visits: newVisits(newIds(settings.random).hexadecimal),
    }),
    timeZone: settings.timeZone,
    behaviour: settings.behaviour,
    declinedCards: settings.declinedCards,
    amazon: amazonGateway(options.amazon),
    redirects: newRedirects(() => crypto.randomUUID()),
    inTurn: ordersInTurn(),
    campaign: (campaignId) => campaigns.get(Number(campaignId)) ?? null,
    campaigns: () => [...campaigns.values()],
  };
  const log = newRequestLog();
  const plans = scriptedPlans();
  const gate = newGate();
  const book = publishedBook(crm, log);
  const controls = newControls({
    crm,
    plans,
    gate,
    log,
    campaignsAtStart: settings.campaigns,
    sell: (seeded) => {
      campaigns = seeded;
    },
  });

  const app = new Hono<{ Bindings: ConnectionBindings }>()
    .route('/', apiRoutes({ crm, account: settings.account, plans, gate, log }))
    .route('/', bankRoutes(crm.redirects))
    .route('/', operatorRoutes({ book, controls, crm, plans }))
    .route('/__test', controlRoutes(controls, book))
    .notFound((context) => context.html(htmlPage(404, 'The CRM has no such page.'), 404))
    .onError((error, context) => {
      if (error instanceof SimulatorMisuse) return context.html(htmlPage(400, error.message), 400);
      if (!(error instanceof AmazonUnavailable)) throw error;
      return context.html(htmlPage(502, error.message), 502);
    });

  return { app, fetch: inProcessFetch(app), book, controls };
};

/**
 * A stand-in for the Konnektive CRM, without a server and in memory: the API, the operator's page at `/` and the
 * controls under `/__test/`. Wrong options are a `SimulatorMisuse` at once, whose message says what to change.
 */
export const createKonnektiveSimulator = (options: KonnektiveSimulatorOptions = {}): KonnektiveSimulator =>
  assembleSimulator(options, null);
