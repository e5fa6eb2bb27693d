import { join } from 'node:path';
import Database from 'libsql';
import { pause } from '../plans/pause.js';
import type { LivingStore } from './living-store.js';

/** A file on this machine; somebody else's transaction may keep every relay from writing. */
export const sqliteStore = (folder: string): LivingStore => {
  const file = join(folder, 'ledger.sqlite');
  return {
    forRelays: file,
    directly: file,
    isFile: true,
    troubles: [
      {
        name: 'SQLite: locked by another process',
        happen: async (chance) => {
          const database = new Database(file, { timeout: 1_000 });
          try {
            database.exec('begin immediate');
            await pause(chance.between(50, 700));
            database.exec('rollback');
          } catch {
            // A relay writes: whoever waits for the lock is not served this time.
          } finally {
            database.close();
          }
        },
      },
    ],
    close: async () => {},
  };
};
