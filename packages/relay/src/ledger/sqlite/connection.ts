import Database from 'libsql';
import type { Parameters } from '../sql/store.js';

/** One connection to an SQLite file; every call is synchronous and short. */
export type Connection = {
  readonly rows: (sql: string, parameters?: Parameters) => readonly unknown[];
  /** Runs a statement and says how many rows it changed. */
  readonly change: (sql: string, parameters: Parameters) => number;
  readonly script: (sql: string) => void;
  readonly close: () => void;
};

/** How long a writer waits for another process's transaction before it gives up, in milliseconds. */
const waitForOtherWriters = 5_000;

/**
 * Opens the file, making it if need be. A committed transaction has reached the disk: the journal is a write-ahead log
 * and `synchronous` is FULL.
 */
export const connect = (path: string): Connection => {
  const database = new Database(path, { timeout: waitForOtherWriters });
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.pragma('foreign_keys = on');
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    rows: (sql, parameters = {}) => statement(sql).all(parameters),
    change: (sql, parameters) => statement(sql).run(parameters).changes,
    script: (sql) => {
      database.exec(sql);
    },
    close: () => {
      database.close();
    },
  };
};
