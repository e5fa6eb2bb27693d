import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { relayPaths } from '@landerpay/checkout';
import { expect, onTestFinished } from 'vitest';
import type { RecoveryPoint } from '../../parts.js';
import type { Shop } from '../shop.test.support.js';

const child = fileURLToPath(new URL('dying-relay.test.support.ts', import.meta.url));

const serve = async (answer: (request: Request) => Response | Promise<Response>): Promise<string> => {
  const server = createServer(getRequestListener(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
};

type Dying = Pick<Shop, 'amazon' | 'clock' | 'book'> & {
  readonly crmName: 'Konnektive' | 'Meridian';
  readonly crmOnTheWire: (request: Request) => Response | Promise<Response>;
};

type Posted = { readonly key: string; readonly body: object };

/**
 * Lets another process take the order, or what else is posted, and be killed at the point; the shop's own relay then
 * opens the same file.
 */
export const dieAt = async (
  point: RecoveryPoint,
  shop: Dying,
  { key, body }: Posted,
  path: string = relayPaths.orders,
): Promise<void> => {
  const amazon = await serve(shop.amazon.app.fetch);
  const crm = await serve(shop.crmOnTheWire);
  const process = spawn(
    globalThis.process.execPath,
    [
      '--conditions=landerpay-source',
      '--import',
      'tsx',
      child,
      shop.book.at,
      amazon,
      shop.crmName,
      crm,
      point,
      String(shop.clock.now()),
      path,
      key,
      JSON.stringify(body),
    ],
    { stdio: 'inherit' },
  );
  const [, signal] = await once(process, 'exit');
  expect(signal).toBe('SIGKILL');
};
