import { setTimeout as pass } from 'node:timers/promises';
import { settingError } from '../../configuration/setting-error.js';
import type { Store, Transaction } from '../sql/store.js';
import { type Connection, connect } from './connection.js';
import { migrate } from './migrations/migrate.js';

const transactionOn = (connection: Connection, now: number): Transaction => ({
  now,
  rows: async (sql, parameters) => connection.rows(sql, parameters),
  change: async (sql, parameters) => connection.change(sql, parameters),
});

/** How long a writer waits for other processes’ transactions before it gives up, in milliseconds. */
const waitForOtherWriters = 5_000;

/** The pause between two tries, in milliseconds. A transaction takes about as long as the disk needs to write it. */
const pauseBetweenTries = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';

/** Begins when no other process writes. SQLite’s own waiting would keep this process from doing anything else. */
const begin = async (connection: Connection): Promise<void> => {
  const until = performance.now() + waitForOtherWriters;
  for (;;) {
    try {
      return connection.script('begin immediate');
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await pass(pauseBetweenTries * (0.5 + Math.random()));
  }
};

const rollBack = (connection: Connection): void => {
  try {
    connection.script('rollback');
  } catch {
    // SQLite has rolled back by itself, as it does where the disk is full.
  }
};

/**
 * The ledger's file. This process writes through one connection, one transaction after the other; each keeps other
 * processes out from its first statement. Reading has a connection of its own, which sees only what is committed.
 */
export const openSqliteStore = (path: string, now: () => number): Store => {
  if (path === ':memory:') {
    throw settingError('A ledger in memory forgets who has paid: give the path of a file on a local disk.');
  }
  const writer = connect(path);
  migrate(writer);
  writer.script('pragma busy_timeout = 0');
  const reader = connect(path);
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const transact = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    await begin(writer);
    try {
      const result = await work(transactionOn(writer, now()));
      writer.script('commit');
      return result;
    } catch (error) {
      rollBack(writer);
      throw error;
    }
  };

  return {
    write: (_about, work) => inTurn(() => transact(work)),
    read: async (work) => work(transactionOn(reader, now())),
    writable: () =>
      inTurn(() =>
        transact(async ({ change, now: at }) => {
          await change(
            'insert into written (name, at) values (1, :at) on conflict (name) do update set at = excluded.at',
            { at },
          );
        }),
      ),
    close: async () => {
      await last;
      writer.close();
      reader.close();
    },
  };
};
