import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import type { Ledger } from '../../ledger/ledger.js';
import { createNamedParameters } from '../../ledger/postgres/named-parameters.js';
import { beginPostgresLedger } from '../../ledger/postgres/open-postgres-ledger.js';
import { systemRandomBytes } from '../../node/random-bytes.js';
import type { Book } from './book.test.support.js';

/** Few, because many shops share the server. */
const poolSize = 4;

const tableRows = v.array(v.object({ name: v.string() }));

/** Closes once, whoever asks first: the test or its end. */
const closedAtTheEnd = (ledger: Ledger): Ledger => {
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closed ??= ledger.close();
    return closed;
  };
  onTestFinished(close);
  return { ...ledger, close };
};

/** A schema of its own on the server of this project. */
export const postgresBook = (server: string, now: () => number): Book => {
  const schema = `shop_${randomBytes(8).toString('hex')}`;
  const at = `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  const named = createNamedParameters();
  const begin = () =>
    beginPostgresLedger({ url: server, schema, poolSize, now, randomBytes: systemRandomBytes });
  const connected = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: at });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return {
    at,
    openLedger: () => closedAtTheEnd(begin().ledger),
    change: (sql, parameters = {}) =>
      connected(async (client) => {
        const { text, values } = named(sql, parameters);
        return (await (values.length === 0 ? client.query(text) : client.query(text, values))).rowCount ?? 0;
      }),
    rows: (sql) => connected(async (client) => (await client.query(sql)).rows),
    stored: () =>
      connected(async (client) => {
        const { rows } = await client.query(
          'select table_name as name from information_schema.tables where table_schema = current_schema()',
        );
        const dumps: string[] = [];
        for (const { name } of v.parse(tableRows, rows)) {
          dumps.push(
            JSON.stringify((await client.query(`select * from ${client.escapeIdentifier(name)}`)).rows),
          );
        }
        return dumps.join('');
      }),
  };
};
