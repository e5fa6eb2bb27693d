import type { ClientBase, Pool, PoolClient } from 'pg';
import * as v from 'valibot';
import type { Store, Transaction } from '../sql/store.js';
import { lockBuyers } from './locks.js';
import { createNamedParameters } from './named-parameters.js';

/** How often a transaction is run that meets another one. The second run sees what the other has written. */
const runs = 5;

/** Another transaction came first: a unique index says so, or a deadlock, or (under another isolation) the state read. */
const cameSecond: readonly string[] = ['23505', '40001', '40P01'];

const isSecond = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  cameSecond.includes(error.code);

const clockRows = v.tuple([v.object({ now: v.pipe(v.number(), v.safeInteger()) })]);

/** When the database can be used, and what stands for its clock in tests. */
export type PostgresStoreOptions = {
  readonly ready: Promise<void>;
  readonly now: (() => number) | null;
};

/**
 * The ledger in a PostgreSQL database. Transactions read what is committed; those about one buyer come one after the
 * other by an advisory lock.
 */
export const createPostgresStore = (pool: Pool, { ready, now }: PostgresStoreOptions): Store => {
  const named = createNamedParameters();

  const connected = async (): Promise<PoolClient> => {
    await ready;
    return pool.connect();
  };

  const clock = async (client: ClientBase): Promise<number> => {
    if (now !== null) return now();
    const { rows } = await client.query(
      'select (extract(epoch from clock_timestamp()) * 1000)::bigint as now',
    );
    return v.parse(clockRows, rows)[0].now;
  };
  const transactionOn = async (client: ClientBase): Promise<Transaction> => ({
    now: await clock(client),
    rows: async (sql, parameters = {}) => (await client.query(named(sql, parameters))).rows,
    change: async (sql, parameters) => (await client.query(named(sql, parameters))).rowCount ?? 0,
  });

  const transact: Store['write'] = async (about, work) => {
    const client = await connected();
    let broken: Error | boolean = false;
    try {
      await client.query('begin');
      await lockBuyers(client, about);
      const result = await work(await transactionOn(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  const write: Store['write'] = async (about, work) => {
    for (let run = 1; run < runs; run += 1) {
      try {
        return await transact(about, work);
      } catch (error) {
        if (!isSecond(error)) throw error;
      }
    }
    return transact(about, work);
  };

  return {
    write,
    read: async (work) => {
      const client = await connected();
      try {
        return await work(await transactionOn(client));
      } finally {
        client.release();
      }
    },
    writable: () =>
      write([], async ({ change, now: at }) => {
        await change(
          'insert into written (name, at) values (1, :at) on conflict (name) do update set at = excluded.at',
          { at },
        );
      }),
    close: () => pool.end(),
  };
};
