import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { konnektive } from '@landerpay/crm/konnektive';
import type { MountedConfiguration } from '../configuration/relay-configuration.js';
import { settingError } from '../configuration/setting-error.js';
import type { Log } from '../events/event.js';
import { tellFailure } from '../events/failures.js';
import type { Ledger } from '../ledger/ledger.js';
import { openLedger } from '../ledger/open-ledger.js';
import { createRelay, type Relay } from '../relay.js';
import { createHashes } from '../secrets/hashes.js';
import { systemClock } from './clock.js';
import { systemRandomBytes } from './random-bytes.js';
import { repeat } from './repeat.js';

/** What a relay can be given besides its configuration. */
export type OpenRelayOptions = {
  /** Takes every event. Default: none is written anywhere. */
  readonly log?: Log | undefined;
};

/** A relay that works, and answers whatever server asks it. */
export type OpenedRelay = Pick<Relay, 'fetch'> & {
  /** Answers a request of `node:http`; the buyer's address is the socket's, or what trusted proxies say. */
  readonly listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  /** Says that it will stop: `GET /readyz` answers 503, so that no new buyer is sent here; all else goes on. */
  readonly leave: () => void;
  /** Begins no more attempts, and resolves when those under way have come to their end and every order is answered. */
  readonly drain: () => Promise<void>;
  /** Drains, and closes the ledger. Stop your server before, so that nobody asks any more. */
  readonly close: () => Promise<void>;
};

/** Pause between two sweeps, in milliseconds. */
const sweepPause = 1_000;

const checkSecret = async (ledger: Ledger, secret: string): Promise<void> => {
  if (await ledger.isOfSecret(createHashes(secret).secret)) return;
  throw settingError(
    'The ledger was begun with another `LANDERPAY_SECRET` (`secret`): with this one no buyer and no order would be known again, and money could be taken twice. Give the one that it was begun with, on every relay.',
  );
};

/**
 * Opens a relay for a server of your own: with its ledger in an SQLite file or a PostgreSQL database, in front of Konnektive
 * or of a backend of your own, and looking up what is unsettled. It does not listen: mount `fetch` (the web's) or
 * `listener` (Node's) where `basePath` says. Rejects where the ledger cannot be opened or the configuration contradicts
 * itself; nothing is left running then.
 */
export const openRelay = async (
  configuration: MountedConfiguration,
  { log = () => {} }: OpenRelayOptions = {},
): Promise<OpenedRelay> => {
  const crm = 'crm' in configuration ? configuration.crm : konnektive(configuration.konnektive);
  const ledger = await openLedger({
    at: configuration.ledger,
    poolSize: configuration.ledgerConnections,
    now: systemClock.now,
    randomBytes: systemRandomBytes,
  });
  const relay = await checkSecret(ledger, configuration.secret)
    .then(() =>
      createRelay({
        ...configuration,
        crm,
        ledger,
        log,
        clock: systemClock,
        fetch: (url, init) => fetch(url, init),
      }),
    )
    .catch(async (error: unknown) => {
      await ledger.close();
      throw error;
    });
  const sweeping = repeat(sweepPause, async () => {
    await relay.sweep().catch((error: unknown) => tellFailure(log, 'sweep', error));
  });
  const answer = getRequestListener((request, { incoming }) =>
    relay.fetch(request, { peer: incoming.socket.remoteAddress ?? '' }),
  );
  const drain = async (): Promise<void> => {
    await Promise.all([sweeping.stop(), relay.drain()]);
  };
  return {
    fetch: relay.fetch,
    listener: (incoming, outgoing) => void answer(incoming, outgoing),
    leave: relay.leave,
    drain,
    close: async () => {
      await drain();
      // A request on a connection that was open still may have come since; the ledger is closed under nobody.
      await relay.finished();
      await ledger.close();
    },
  };
};
