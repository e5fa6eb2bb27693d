import type { OrderNumber } from '@landerpay/checkout';
import type { AttemptId } from '../secrets/identifiers.js';
import type { Attempt, AttemptState, Time } from './attempt.js';
import type { LookUpAgain, Recorded } from './ledger.js';
import type { SoldOrder } from './sold-order.js';
import type { UnfinishedState } from './states.js';
import type { Verdict } from './verdict.js';

/** What an operator did that is kept for good. */
export const auditedActions = ['settled', 'paused', 'resumed', 'forgotten', 'reconciled'] as const;

/** One line of the book of what operators did. `because` is their own text. */
export type Audit = {
  readonly at: Time;
  readonly action: (typeof auditedActions)[number];
  readonly attempt: AttemptId | null;
  readonly because: string;
};

/** Which attempts to list; `null` does not choose. */
export type AttemptFilter = {
  readonly states: readonly AttemptState[] | null;
  readonly order: OrderNumber | null;
  /** Claimed at this time or later. */
  readonly since: Time | null;
  readonly limit: number;
};

/** Since when no money is sent, and why. */
export type Pause = { readonly since: Time; readonly because: string };

/** What is old enough to be stripped (rule 39). */
export type Stripping = { readonly keysBefore: Time; readonly tombstonesBefore: Time };

/** How many purchases lost their keys and person, and how many tombstones ended. */
export type Stripped = { readonly stripped: number; readonly ended: number };

/** The part of the ledger that people work with, and that watches over the relay. */
export interface Operating {
  /** Every relay on this ledger reads it before each `sent`. A second pause keeps the first one's time. */
  pause(because: string): Promise<void>;
  resume(because: string): Promise<void>;
  paused(): Promise<Pause | null>;
  /** The newest first. */
  list(filter: AttemptFilter): Promise<readonly Attempt[]>;
  find(attempt: AttemptId): Promise<Attempt | null>;
  /** How many attempts are in each state that is no end. */
  countUnfinished(): Promise<Readonly<Record<UnfinishedState, number>>>;
  /**
   * Records what a person found out, and who said so, in one transaction. It also ends what is held for good; otherwise
   * it moves what `record` moves.
   */
  settleByHand(
    attempt: AttemptId,
    verdict: Verdict,
    because: string,
    lookUpAgain: LookUpAgain,
  ): Promise<Recorded>;
  /** Notes what was done. */
  audit(line: Omit<Audit, 'at'>): Promise<void>;
  /** The newest first. */
  audits(limit: number): Promise<readonly Audit[]>;
  /** The orders booked since then, the oldest first. */
  soldSince(since: Time): Promise<readonly SoldOrder[]>;
  /**
   * Takes the buyer out of the purchase of this order: keys are gone, and the buyer's hash is a random one from then on.
   * References, order number and steps stay, so that nothing is charged twice. `unfinished`: something of it is
   * unsettled, and nothing was done.
   */
  forget(order: OrderNumber, because: string): Promise<'forgotten' | 'unknown-order' | 'unfinished'>;
  /** Strips what is old; what is unfinished is never touched. At most `limit` purchases at once. */
  strip(stripping: Stripping, limit: number): Promise<Stripped>;
  /** Rejects where nothing can be written. */
  writable(): Promise<void>;
}
