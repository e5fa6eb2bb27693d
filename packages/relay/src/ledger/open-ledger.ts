import type { RandomBytes } from '../secrets/random-ids.js';
import { isPostgres } from './is-postgres.js';
import type { Ledger } from './ledger.js';
import { openSqliteLedger } from './sqlite/open-sqlite-ledger.js';

/** Where the ledger is kept, and what it needs of the world. */
export type LedgerOptions = {
  /** A file's path, or the address of a PostgreSQL database like `postgres://landerpay@db.example/landerpay`. */
  readonly at: string;
  /** How many connections to PostgreSQL this process opens at most. */
  readonly poolSize?: number | undefined;
  /** Milliseconds since 1970; the clock of a ledger in a file. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
};

/** Opens the ledger where it is. Rejects as the store's own function does; `pg` is loaded only if it is needed. */
export const openLedger = async ({ at, poolSize, now, randomBytes }: LedgerOptions): Promise<Ledger> => {
  if (!isPostgres(at)) return openSqliteLedger({ path: at, now, randomBytes });
  const { openPostgresLedger } = await import('./postgres/open-postgres-ledger.js');
  return openPostgresLedger({ url: at, poolSize, randomBytes });
};
