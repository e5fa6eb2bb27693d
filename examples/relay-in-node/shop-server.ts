import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type MountedConfiguration, openRelay } from '@landerpay/relay/node';

/** Below this path the relay answers: a page says `relayAdapter({ url: '/amazon-pay' })`. */
export const basePath = '/amazon-pay';

/** A shop's own server, with the relay in it. */
export type ShopServer = {
  readonly server: Server;
  /** Stops taking requests, lets the orders under way end, and closes the ledger. */
  readonly close: () => Promise<void>;
};

/** Opens the relay and puts it beside the shop's own paths. It does not listen yet. */
export const openShopServer = async (configuration: MountedConfiguration): Promise<ShopServer> => {
  const relay = await openRelay(
    { ...configuration, basePath },
    { log: (event) => process.stdout.write(`${JSON.stringify(event)}\n`) },
  );

  const server = createServer((request, response) => {
    if (request.url?.startsWith(`${basePath}/`)) {
      relay.listener(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end('The shop’s own page.');
  });

  return {
    server,
    close: async () => {
      relay.leave();
      const closed = once(server, 'close');
      server.close();
      await relay.drain();
      server.closeIdleConnections();
      await closed;
      await relay.close();
    },
  };
};
