import { createRandomIds, type RandomBytes } from '../../secrets/random-ids.js';
import type { Ledger } from '../ledger.js';
import { createSqlLedger } from '../sql/create-sql-ledger.js';
import { openSqliteStore } from './sqlite-store.js';

/** Where the ledger’s file is, and the clock and randomness that it uses. */
export type SqliteLedgerOptions = {
  /** The file; it is made if it is not there. Its folder must exist and be writable. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
};

/**
 * The ledger in one SQLite file, for one machine; several processes may share it. Opening throws if the file cannot be
 * written, or was written by a newer relay.
 */
export const openSqliteLedger = ({ path, now, randomBytes }: SqliteLedgerOptions): Ledger =>
  createSqlLedger(openSqliteStore(path, now), createRandomIds(randomBytes));
