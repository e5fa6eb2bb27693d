import { startPostgres } from '@landerpay/tooling/postgres';
import { networkTroubles } from '../faults/network-troubles.js';
import { layWire } from '../faults/wire.js';
import type { LivingStore } from './living-store.js';

/** A PostgreSQL of our own, which is restarted, and whose connections are cut. */
export const postgresStore = async (): Promise<LivingStore> => {
  const postgres = await startPostgres();
  const url = new URL(postgres.url);
  const wire = await layWire(Number(url.port));
  const overWire = new URL(url);
  overWire.port = String(wire.port);
  return {
    forRelays: overWire.href,
    directly: url.href,
    isFile: false,
    troubles: [
      ...networkTroubles('PostgreSQL', wire),
      {
        name: 'PostgreSQL: restarted',
        happen: async () => {
          await postgres.halt();
          await postgres.resume();
        },
      },
    ],
    close: async () => {
      await wire.close();
      await postgres.stop();
    },
  };
};
