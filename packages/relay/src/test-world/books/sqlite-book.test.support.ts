import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Connection, connect } from '../../ledger/sqlite/connection.js';
import { openSqliteLedger } from '../../ledger/sqlite/open-sqlite-ledger.js';
import { systemRandomBytes } from '../../node/random-bytes.js';
import { temporaryFolder } from '../temporary-folder.test.support.js';
import type { Book } from './book.test.support.js';

/** Everything in a file's folder, its journal included. */
export const storedBytes = (path: string): string => {
  const folder = dirname(path);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
};

export const sqliteBook = (now: () => number): Book => {
  const at = join(temporaryFolder(), 'ledger.sqlite');
  const connected = async <T>(work: (connection: Connection) => T): Promise<T> => {
    const connection = connect(at);
    try {
      return work(connection);
    } finally {
      connection.close();
    }
  };
  return {
    at,
    openLedger: () => openSqliteLedger({ path: at, now, randomBytes: systemRandomBytes }),
    change: (sql, parameters = {}) => connected(({ change }) => change(sql, parameters)),
    rows: (sql, parameters) => connected(({ rows }) => rows(sql, parameters)),
    stored: async () => storedBytes(at),
  };
};
