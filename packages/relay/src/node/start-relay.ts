import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { RelayConfiguration } from '../configuration/relay-configuration.js';
import { type OpenRelayOptions, openRelay } from './open-relay.js';

/** A relay that listens. */
export type StartedRelay = {
  /** Like `http://127.0.0.1:8787`, without a slash at its end. */
  readonly origin: string;
  /** Says that it will stop: `GET /readyz` answers 503, so that no new buyer is sent here; all else goes on. */
  readonly leave: () => void;
  /**
   * Begins no more attempts, answers the requests that are here, lets the attempts under way come to their end, and
   * closes the ledger.
   */
  readonly close: () => Promise<void>;
};

/** How long connections may stay open after the last attempt has come to its end, in milliseconds. */
const lastAnswersWithin = 2_000;

const listen = async (server: Server, port: number, hostname: string): Promise<number> => {
  server.listen(port, hostname);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

const originOf = (hostname: string, port: number): string =>
  `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;

/**
 * Starts a relay on Node with a ledger in an SQLite file or a PostgreSQL database, in front of Konnektive or of a backend
 * of your own: serves, and looks up what is unsettled. Rejects where the port is taken, the ledger cannot be opened or the
 * configuration contradicts itself; nothing is left running then.
 */
export const startRelay = async (
  configuration: RelayConfiguration,
  options: OpenRelayOptions = {},
): Promise<StartedRelay> => {
  const { hostname, port } = configuration;
  const relay = await openRelay(configuration, options);
  let closing = false;
  const server = createServer(
    getRequestListener(async (request, { incoming }) => {
      const response = await relay.fetch(request, { peer: incoming.socket.remoteAddress ?? '' });
      if (closing) response.headers.set('Connection', 'close');
      return response;
    }),
  );
  const boundPort = await listen(server, port, hostname).catch(async (error: unknown) => {
    await relay.close();
    throw error;
  });

  return {
    origin: originOf(hostname, boundPort),
    leave: relay.leave,
    close: async () => {
      closing = true;
      const closed = once(server, 'close');
      server.close();
      await relay.drain();
      // Their answers are on the way; a connection that is still open after this has nothing of ours to wait for.
      const cutting = setTimeout(() => server.closeAllConnections(), lastAnswersWithin);
      await closed;
      clearTimeout(cutting);
      await relay.close();
    },
  };
};
