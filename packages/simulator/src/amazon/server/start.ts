import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { checkStartOptions } from '../options/server-options.js';
import { type AmazonSimulator, createAmazonSimulator } from './app.js';
import { browserScripts } from './browser-scripts.js';
import type { AmazonSimulatorOptions } from './simulator.js';

/** The options of the stand-in, and where it listens. */
export type StartAmazonSimulatorOptions = AmazonSimulatorOptions & {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** `127.0.0.1` by default: the stand-in is for this computer. */
  readonly hostname?: string;
  /** Whether the process lasts for as long as the stand-in runs. Default: true. */
  readonly keepsProcessAlive?: boolean;
};

/** A stand-in that listens. */
export type StartedAmazonSimulator = AmazonSimulator & {
  /** E.g. `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/**
 * Starts the stand-in on a port and bundles its scripts, so that the first page need not wait.
 * Rejects when the port is taken, and with a SimulatorMisuse that says what to write where an option is wrong.
 */
export const startAmazonSimulator = async (
  options: StartAmazonSimulatorOptions = {},
): Promise<StartedAmazonSimulator> => {
  checkStartOptions(options);
  const { port: wantedPort = 0, hostname = '127.0.0.1', keepsProcessAlive = true, ...more } = options;
  const simulator = createAmazonSimulator(more);
  await browserScripts();
  const server = createServer(getRequestListener(simulator.app.fetch));
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, hostname, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  if (!keepsProcessAlive) server.unref();
  // An address of IPv6 stands between brackets in an origin.
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return {
    ...simulator,
    origin: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};
