import { once } from 'node:events';
import type { Server } from 'node:http';

/** Listens on a free port of the loopback address, and tells the parent where. */
export const listen = async (server: Server): Promise<void> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.send?.({ origin: `http://127.0.0.1:${port}` });
  process.on('disconnect', () => process.exit());
};
