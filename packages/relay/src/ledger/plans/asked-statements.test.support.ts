import { join } from 'node:path';
import { systemRandomBytes } from '../../node/random-bytes.js';
import { createRandomIds } from '../../secrets/random-ids.js';
import { temporaryFolder } from '../../test-world/temporary-folder.test.support.js';
import { createSqlLedger } from '../sql/create-sql-ledger.js';
import type { Parameters, Store, Transaction } from '../sql/store.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import { liveWith } from './relay-life.test.support.js';

/** What was asked, and with which values. */
export type Statement = { readonly sql: string; readonly parameters: Parameters };

/** A store whose statements are kept by their SQL. */
const recorded = (store: Store, statements: Map<string, Statement>): Store => {
  const recording = ({ now, rows, change }: Transaction): Transaction => ({
    now,
    rows: (sql, parameters = {}) => {
      statements.set(sql, { sql, parameters });
      return rows(sql, parameters);
    },
    change: (sql, parameters) => {
      statements.set(sql, { sql, parameters });
      return change(sql, parameters);
    },
  });
  return {
    ...store,
    write: (about, work) => store.write(about, (transaction) => work(recording(transaction))),
    read: (work) => store.read((transaction) => work(recording(transaction))),
  };
};

/** Every statement that a relay makes of a ledger, whichever the store is. */
export const askedStatements = async (): Promise<readonly Statement[]> => {
  let time = 1_000_000;
  const statements = new Map<string, Statement>();
  const store = openSqliteStore(join(temporaryFolder(), 'ledger.sqlite'), () => time);
  const ledger = createSqlLedger(recorded(store, statements), createRandomIds(systemRandomBytes));
  await liveWith(ledger, (milliseconds) => {
    time += milliseconds;
  });
  await ledger.close();
  return [...statements.values()];
};
