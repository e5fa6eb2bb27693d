import { escapeIdentifier, Pool, types } from 'pg';
import * as v from 'valibot';
import { settingError } from '../../configuration/setting-error.js';
import { createRandomIds, type RandomBytes } from '../../secrets/random-ids.js';
import type { Ledger } from '../ledger.js';
import { createSqlLedger } from '../sql/create-sql-ledger.js';
import { migrate } from './migrations/migrate.js';
import { createPostgresStore } from './postgres-store.js';

/** Which database keeps the ledger. */
export type PostgresLedgerOptions = {
  /** Like `postgres://landerpay@db.example/landerpay?sslmode=verify-full`. */
  readonly url: string;
  /** How many connections this process opens at most. All relays together must stay below `max_connections`. Default: 10. */
  readonly poolSize?: number | undefined;
  /** The schema of the ledger's tables, made if it is not there. Default: the connection's own. */
  readonly schema?: string | undefined;
  readonly randomBytes: RandomBytes;
  /** Stands for the database's clock, in milliseconds since 1970; for tests. */
  readonly now?: (() => number) | undefined;
};

const seconds = 1_000;

const int8 = 20;

const durabilityRows = v.tuple([v.object({ synchronous_commit: v.string() })]);

const openPool = ({ url, poolSize = 10, schema }: PostgresLedgerOptions): Pool => {
  const pool = new Pool({
    connectionString: url,
    ...(schema === undefined ? {} : { options: `-c search_path=${escapeIdentifier(schema)}` }),
    max: poolSize,
    application_name: 'landerpay-relay',
    connectionTimeoutMillis: 5 * seconds,
    statement_timeout: 5 * seconds,
    lock_timeout: 5 * seconds,
    idle_in_transaction_session_timeout: 10 * seconds,
    keepAlive: true,
    types: {
      // Times and counts are far below 2^53; the ledger checks each that it reads.
      getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)),
    },
  });
  // A connection that breaks: whoever uses it, or asks next, gets the error of their own statement, or another one.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};

const prepare = async (pool: Pool, schema: string | undefined): Promise<void> => {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('show synchronous_commit');
    const [{ synchronous_commit: durability }] = v.parse(durabilityRows, rows);
    if (durability === 'off') {
      throw settingError(
        'The ledger’s database has `synchronous_commit = off`, so that a crash could lose an order that was paid: set it to `on` for this user.',
      );
    }
    await migrate(client, schema);
  } finally {
    client.release();
  }
};

/**
 * A ledger whose database is prepared while it is used: its methods wait for `ready`, and reject as that does. See
 * `openPostgresLedger`.
 */
export const beginPostgresLedger = (
  options: PostgresLedgerOptions,
): { readonly ledger: Ledger; readonly ready: Promise<void> } => {
  const pool = openPool(options);
  const ready = prepare(pool, options.schema);
  ready.catch(() => {});
  const store = createPostgresStore(pool, { ready, now: options.now ?? null });
  return { ledger: createSqlLedger(store, createRandomIds(options.randomBytes)), ready };
};

/**
 * The ledger in a PostgreSQL database, for several relays on several machines. It makes its tables if they are not
 * there. Rejects where the database cannot be reached, is not durable (`configuration` error), or was written by a
 * newer relay.
 */
export const openPostgresLedger = async (options: PostgresLedgerOptions): Promise<Ledger> => {
  const { ledger, ready } = beginPostgresLedger(options);
  try {
    await ready;
  } catch (error) {
    await ledger.close();
    throw error;
  }
  return ledger;
};
