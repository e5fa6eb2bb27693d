import type { ClientBase, Pool, PoolClient } from 'pg';
import type { About, Store, Transaction } from '../sql/store.js';
import { begin, beginAt, readClock } from './begin.js';
import { createNamedParameters } from './named-parameters.js';

/** How often a transaction is run that meets another one, or whose connection breaks before its commit. */
const runs = 5;

/** Another transaction came first: a unique index says so, or a deadlock, or (under another isolation) the state read. */
const cameSecond: readonly string[] = ['23505', '40001', '40P01'];

const isSecond = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  cameSecond.includes(error.code);

/** How one run of a transaction ended: `again` where it certainly changed nothing and the next run may do better. */
type Run<T> =
  | { readonly done: true; readonly result: T }
  | { readonly done: false; readonly again: boolean; readonly error: unknown };

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

  const transactionAt = (client: ClientBase, at: number): Transaction => ({
    now: at,
    rows: async (sql, parameters = {}) => (await client.query(named(sql, parameters))).rows,
    change: async (sql, parameters) => (await client.query(named(sql, parameters))).rowCount ?? 0,
  });

  const run = async <T>(
    about: readonly About[],
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<Run<T>> => {
    const client = await connected();
    let isCommitting = false;
    let isBroken = false;
    try {
      const at = now === null ? await begin(client, about) : await beginAt(client, about, now);
      const result = await work(transactionAt(client, at));
      isCommitting = true;
      await client.query('commit');
      return { done: true, result };
    } catch (error) {
      await client.query('rollback').catch(() => {
        isBroken = true;
      });
      // Of a commit that broke off nobody can tell; before it, a broken connection has changed nothing.
      return { done: false, again: isSecond(error) || (isBroken && !isCommitting), error };
    } finally {
      client.release(isBroken);
    }
  };
  const readOnce = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<Run<T>> => {
    const client = await connected();
    let isBroken = false;
    try {
      const result = await work(transactionAt(client, now === null ? await readClock(client) : now()));
      return { done: true, result };
    } catch (error) {
      await client.query('select').catch(() => {
        isBroken = true;
      });
      return { done: false, again: isBroken, error };
    } finally {
      client.release(isBroken);
    }
  };
  const untilDone = async <T>(once: () => Promise<Run<T>>): Promise<T> => {
    for (let left = runs; ; left -= 1) {
      const ended = await once();
      if (ended.done) return ended.result;
      if (!ended.again || left === 1) throw ended.error;
    }
  };
  const write: Store['write'] = (about, work) => untilDone(() => run(about, work));
  const read: Store['read'] = (work) => untilDone(() => readOnce(work));

  return {
    write,
    read,
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
