import type { AttemptId, BuyerHash, PurchaseId } from '../../secrets/identifiers.js';
import type { Time } from '../attempt.js';

/** What stands for the `:names` of a statement. */
export type Parameters = Readonly<Record<string, string | number | null>>;

/** Statements in the SQL that every store understands; a number is a safe integer, a time in milliseconds. */
export type Statements = {
  readonly rows: (sql: string, parameters?: Parameters) => Promise<readonly unknown[]>;
  /** Runs a statement and says how many rows it changed. */
  readonly change: (sql: string, parameters: Parameters) => Promise<number>;
};

/**
 * Statements that change the store together, or only read what is committed; between two that only read, others may
 * write. `now` is the store's clock.
 */
export type Transaction = Statements & { readonly now: Time };

/**
 * Whose book a transaction writes in. Transactions about one buyer come one after the other, so that what one has read
 * still holds when it writes; what no two buyers may both have is kept by unique indexes.
 */
export type About =
  | { readonly buyer: BuyerHash }
  | { readonly purchase: PurchaseId }
  | { readonly attempt: AttemptId };

/** A database that keeps a ledger. */
export type Store = {
  /**
   * Runs `work` as one transaction. It may be run again from its start where another one came first, so it must do
   * nothing but statements. Rejects where the store fails: then nothing is changed, but for a failure of the commit
   * itself, of which nobody can tell.
   */
  readonly write: <T>(about: readonly About[], work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  readonly read: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /** Rejects where nothing can be written. */
  readonly writable: () => Promise<void>;
  readonly close: () => Promise<void>;
};
