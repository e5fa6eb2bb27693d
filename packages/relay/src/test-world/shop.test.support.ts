import type { CrmBackend } from '@landerpay/checkout';
import { konnektive } from '@landerpay/crm/konnektive';
import { createKonnektiveSimulator, simulatorCredentials } from '@landerpay/simulator/konnektive';
import type { AmazonAccount } from '../amazon/hosts.js';
import type { RelayEvent } from '../events/event.js';
import type { Ledger } from '../ledger/ledger.js';
import { createRelay, type Relay, type RelayOptions } from '../relay.js';
import type { AttemptId } from '../secrets/identifiers.js';
import { amazonOrigin, amazonWorld, clientId } from './amazon.test.support.js';
import { openBook } from './books/open-book.test.support.js';
import { catalogue } from './catalogue.test.support.js';
import { conforming } from './conforming-relay.test.support.js';
import { movedClock } from './moved-clock.test.support.js';
import { secret, shopOrigin } from './shop-facts.test.support.js';

export const amazonAccount: AmazonAccount = {
  environment: 'sandbox',
  region: 'us',
  clientId,
  api: amazonOrigin,
};

export type ShopOptions = Partial<Omit<RelayOptions, 'ledger' | 'log' | 'clock'>> & {
  /** Where the stand-in for Amazon is shared with a CRM that is not the stand-in for Konnektive. */
  readonly sharedAmazon?: ReturnType<typeof amazonWorld>;
  /** What the stand-in CRM does where it differs from what is believed. */
  readonly behaviour?: Parameters<typeof createKonnektiveSimulator>[0] extends infer Options
    ? Options extends { readonly behaviour?: infer Behaviour }
      ? Behaviour
      : never
    : never;
};

/**
 * A whole shop in one process: the relay with its ledger in a real file or database, the real Konnektive backend, and both
 * stand-ins. Time stands still until `advance`.
 */
export const openShop = ({ behaviour, sharedAmazon, ...options }: ShopOptions = {}) => {
  const { clock, advance, untilTimers } = movedClock();
  const amazon = sharedAmazon ?? amazonWorld();
  const crm = createKonnektiveSimulator({
    amazon: { origin: amazonOrigin, fetch: amazon.fetch },
    now: clock.now,
    ...(behaviour === undefined ? {} : { behaviour }),
  });
  const backend: CrmBackend = konnektive({
    url: 'https://crm.simulator',
    ...simulatorCredentials,
    campaignId: '1',
    billerId: '1',
    fetch: crm.fetch,
  });
  const book = openBook(clock.now);
  const events: RelayEvent[] = [];

  const openRelay = (ledger: Ledger, changed: ShopOptions = {}): Relay =>
    conforming(
      createRelay({
        crm: backend,
        amazon: amazonAccount,
        catalogue,
        origins: [shopOrigin],
        secret,
        fetch: amazon.fetch,
        ...options,
        ...changed,
        ledger,
        clock,
        log: (event) => events.push(event),
      }),
      changed.basePath ?? options.basePath,
    );
  const ledger = book.openLedger();
  return {
    relay: openRelay(ledger),
    ledger,
    book,
    openLedger: book.openLedger,
    openRelay,
    amazon,
    crm,
    backend,
    clock,
    advance,
    untilTimers,
    events,
    alarms: () => events.flatMap((event) => (event.event === 'alarm' ? [event.alarm] : [])),
    states: () => events.flatMap((event) => (event.event === 'attempt' ? [event.state] : [])),
    /** The attempt that was claimed first. */
    firstAttempt: (): AttemptId => {
      const claimed = events.find((event) => event.event === 'attempt');
      if (claimed?.event !== 'attempt') throw new Error('No attempt was claimed yet.');
      return claimed.attempt;
    },
    /** Every charge in the CRM's book. */
    charges: () => crm.book.orders().flatMap(({ charges }) => charges),
    /** The paths that the CRM was called on. */
    calls: () => crm.book.requests().map(({ endpoint }) => endpoint),
  };
};

export type Shop = ReturnType<typeof openShop>;
