import type { Ledger } from '../../ledger/ledger.js';
import type { Parameters } from '../../ledger/sql/store.js';

/** Where a shop's ledger is kept: a real file or a real database. */
export type Book = {
  /** What `LANDERPAY_LEDGER` would say. */
  readonly at: string;
  /** Another ledger on the same book, as another process has it. */
  readonly openLedger: () => Ledger;
  /** Runs a statement past the ledger. */
  readonly change: (sql: string, parameters?: Parameters) => Promise<number>;
  readonly rows: (sql: string, parameters?: Parameters) => Promise<readonly unknown[]>;
  /** Everything that is written in it, whatever the form. */
  readonly stored: () => Promise<string>;
};
