import { once } from 'node:events';
import { ServerResponse } from 'node:http';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { bookFile } from './book-file/book-file.js';
import { DroppedConnection, type WayToCut } from './faults/dropped-connection.js';
import { HalfReply } from './faults/half-reply.js';
import type { KonnektiveSimulatorOptions } from './settings/options.js';
import { assembleSimulator, type KonnektiveSimulator } from './simulator.js';

/** What `startKonnektiveSimulator` takes: the options of the stand-in, and where it listens. */
export type StartKonnektiveOptions = KonnektiveSimulatorOptions & {
  /** 0 or left out: any free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. */
  readonly hostname?: string;
  /**
   * The path of a JSON file in which orders, visits and the clock outlive the process. A missing one is made; one that is
   * broken is a `SimulatorMisuse` at start. Default: the book is kept in memory only.
   */
  readonly bookFile?: string;
};

/** The running stand-in: its address, its book, its controls, and how to end it. */
export type StartedKonnektive = Pick<KonnektiveSimulator, 'book' | 'controls'> & {
  /** Like `http://127.0.0.1:4100`. */
  readonly origin: string;
  /** Cuts waiting calls and open connections, and resolves when the port is free. */
  readonly close: () => Promise<void>;
};

type Connection = HttpBindings | Http2Bindings;

const sendHalf = (response: HalfReply, { incoming, outgoing }: Connection): Response => {
  const cut = () => incoming.socket.destroy();
  if (outgoing instanceof ServerResponse) {
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.write(response.sentBytes, cut);
  } else {
    cut();
  }
  return RESPONSE_ALREADY_SENT;
};

const cut = ({ incoming: { socket } }: Connection, by: WayToCut): void => {
  switch (by) {
    case 'close':
      socket.destroy();
      return;
    case 'reset':
      socket.resetAndDestroy();
      return;
    default:
      by satisfies never;
  }
};

/** Answers over real connections, and cuts them where the app says so. */
const answerOver =
  ({ app }: KonnektiveSimulator) =>
  async (request: Request, connection: Connection): Promise<Response> => {
    const callerAddress = connection.incoming.socket.remoteAddress;
    try {
      const response = await app.fetch(request, callerAddress === undefined ? {} : { callerAddress });
      return response instanceof HalfReply ? sendHalf(response, connection) : response;
    } catch (error) {
      if (!(error instanceof DroppedConnection)) throw error;
      cut(connection, error.by);
      return RESPONSE_ALREADY_SENT;
    }
  };

/**
 * Starts the stand-in for the Konnektive CRM as a server on Node. Rejects when the port is taken, and with a
 * `SimulatorMisuse` when an option is wrong.
 */
export const startKonnektiveSimulator = async (
  options: StartKonnektiveOptions = {},
): Promise<StartedKonnektive> => {
  const { hostname = '127.0.0.1', port = 0, bookFile: path } = options;
  const simulator = assembleSimulator(options, path === undefined ? null : bookFile(path));
  const server = createAdaptorServer({ fetch: answerOver(simulator), hostname });
  server.listen(port, hostname);
  await once(server, 'listening');
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return {
    book: simulator.book,
    controls: simulator.controls,
    origin: `http://${host}:${boundPort}`,
    close: async () => {
      simulator.controls.cut();
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
};
