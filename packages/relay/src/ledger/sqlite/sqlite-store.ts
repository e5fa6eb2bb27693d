import { setImmediate as nextTurn, setTimeout as pass } from 'node:timers/promises';
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
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_BUSY');

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

/** A write that waits for its turn. */
type Waiting = {
  /** Runs in the transaction that is open. `false`: it failed, and nothing of it is left. */
  readonly run: (transaction: Transaction) => Promise<boolean>;
  readonly committed: () => void;
  readonly failed: (error: unknown) => void;
};

/** How many writes are committed together at most: the disk is waited for once for all of them. */
const together = 64;

const waitingFor = <T>(
  work: (transaction: Transaction) => Promise<T>,
  resolve: (result: T) => void,
  reject: (error: unknown) => void,
): Waiting => {
  let result: { readonly value: T } | null = null;
  return {
    run: async (transaction) => {
      try {
        result = { value: await work(transaction) };
        return true;
      } catch (error) {
        reject(error);
        return false;
      }
    },
    committed: () => {
      if (result !== null) resolve(result.value);
    },
    failed: reject,
  };
};

/**
 * The ledger's file. This process writes through one connection, and what waits for its turn meanwhile is committed
 * together, each write undone by itself where it fails; other processes are kept out from the first statement on. Reading
 * has a connection of its own, which sees only what is committed.
 */
export const openSqliteStore = (path: string, now: () => number): Store => {
  if (path === ':memory:') {
    throw settingError('A ledger in memory forgets who has paid: give the path of a file on a local disk.');
  }
  const writer = connect(path);
  migrate(writer);
  writer.script('pragma busy_timeout = 0');
  const reader = connect(path);
  const queue: Waiting[] = [];
  let writing: Promise<void> | null = null;

  const runOne = async (one: Waiting): Promise<void> => {
    writer.script('savepoint one');
    const isKept = await one.run(transactionOn(writer, now()));
    writer.script(isKept ? 'release one' : 'rollback to one; release one');
  };
  const commitSome = async (): Promise<void> => {
    const taken: Waiting[] = [];
    try {
      await begin(writer);
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
        taken.push(one);
        await runOne(one);
        if (taken.length === together) break;
      }
      writer.script('commit');
      for (const one of taken) one.committed();
    } catch (error) {
      rollBack(writer);
      for (const one of taken.length === 0 ? queue.splice(0) : taken) one.failed(error);
    }
  };
  const writeAll = async (): Promise<void> => {
    while (queue.length > 0) await commitSome();
    writing = null;
  };
  const write: Store['write'] = (_about, work) =>
    new Promise((resolve, reject) => {
      queue.push(waitingFor(work, resolve, reject));
      // What else this turn of the event loop brings is committed with it.
      writing ??= nextTurn().then(writeAll);
    });

  return {
    write,
    read: async (work) => work(transactionOn(reader, now())),
    writable: () =>
      write([], async ({ change, now: at }) => {
        await change(
          'insert into written (name, at) values (1, :at) on conflict (name) do update set at = excluded.at',
          { at },
        );
      }),
    close: async () => {
      await writing;
      writer.close();
      reader.close();
    },
  };
};
