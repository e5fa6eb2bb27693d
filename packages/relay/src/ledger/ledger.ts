import type { OrderNumber } from '@landerpay/checkout';
import type { AttemptId, Fingerprint, KeyHash, PurchaseId } from '../secrets/identifiers.js';
import type { Placed } from './answer.js';
import type { Attempt, Lease, Time } from './attempt.js';
import type { Claim, Claimed, UpsaleClaim, UpsaleClaimed } from './claim.js';
import type { EarlyLeads } from './early-leads.js';
import type { Finishing } from './finishing.js';
import type { OneSecret } from './one-secret.js';
import type { Operating } from './operating.js';
import type { Snapshot } from './snapshot.js';
import type { SoldOrder } from './sold-order.js';
import type { StepsSold } from './steps-sold.js';
import type { Verdict } from './verdict.js';
import type { Visits } from './visits.js';

/** A key, and the attempt that it opens. Two tabs have two keys on one attempt. */
export type Handle = { readonly fingerprint: Fingerprint; readonly attempt: Attempt };

/** What giving a purchase its order in the CRM came to. */
export type Identified =
  | Kept
  /** The order is another purchase's. `free` says that all of its attempts ended unsent, declined or rejected. */
  | {
      readonly identified: false;
      readonly because: 'order-taken';
      readonly owner: PurchaseId;
      readonly free: boolean;
    };

/** Whether the snapshot of an order is committed. */
export type Kept =
  | { readonly identified: true; readonly attempt: Attempt }
  | { readonly identified: false; readonly because: 'lease-lost' };

/** Whether the money request may be written now. */
export type MarkedSent =
  | { readonly sent: true }
  | { readonly sent: false; readonly because: 'lease-lost' }
  /** Another attempt for the same is booked, or may be. */
  | { readonly sent: false; readonly because: 'purchase-not-free' }
  /** An operator has paused all money. */
  | { readonly sent: false; readonly because: 'paused' };

/** What recording came to. `late`: it had ended otherwise. `double`: a later attempt for the same was sent. */
export type Recorded =
  | { readonly recorded: false; readonly attempt: Attempt }
  | { readonly recorded: true; readonly attempt: Attempt; readonly late: boolean; readonly double: boolean };

/** When to look up next, in milliseconds from now; `null` for never again. */
export type LookUpAgain = number | null;

/** How long what may stay as it is, in milliseconds. */
export type Overdue = { readonly abandonedAfter: number };

/**
 * The book of purchases and attempts. Every method is one transaction of the store and holds nothing afterwards, so
 * that no connection is kept across a call to the CRM or to Amazon. Uniqueness is the store's affair, not the
 * caller's: two processes on one book cannot both win. Methods reject where the store fails; then nothing was changed,
 * and the caller must send nothing.
 */
export interface Ledger extends EarlyLeads, Finishing, OneSecret, Operating, StepsSold, Visits {
  /** The store's clock. */
  now(): Promise<Time>;
  findByKey(key: KeyHash): Promise<Handle | null>;
  read(attempt: AttemptId): Promise<Attempt>;
  /** The other attempts of its purchase, those for upsales included, oldest first. */
  othersOfPurchase(attempt: AttemptId): Promise<readonly Attempt[]>;
  claim(claim: Claim): Promise<Claimed>;
  /** The order of this number, if it is booked; an order in review is. */
  findSoldOrder(order: OrderNumber): Promise<SoldOrder | null>;
  claimUpsale(claim: UpsaleClaim): Promise<UpsaleClaimed>;
  /** Takes the right to act for an unsent attempt, if nobody has it. */
  takeLease(attempt: AttemptId, leaseFor: number): Promise<Lease | null>;
  /** Gives the right to act back, so that the buyer's next click may go on. */
  releaseLease(lease: Lease): Promise<void>;
  /** Commits the purchase's order in the CRM, before any money moves; `null` where the CRM has no leads. */
  identify(lease: Lease, order: OrderNumber | null, leaseFor: number): Promise<Identified>;
  /** Commits what the order was, before an upsale is sent. */
  keepSnapshot(lease: Lease, snapshot: Snapshot, leaseFor: number): Promise<Kept>;
  /** Takes an order over from a purchase whose attempts all ended unsent, declined or rejected. */
  takeOver(lease: Lease, order: OrderNumber, from: PurchaseId, leaseFor: number): Promise<Identified>;
  /** Commits that money may move, before the request is written. After `sendWithin` it may not be written any more. */
  markSent(lease: Lease, sendWithin: number, leaseFor: number): Promise<MarkedSent>;
  /** The request was certainly not written: back to `identified`, with the same lease. */
  markUnsent(lease: Lease): Promise<boolean>;
  /**
   * Ends an attempt of which nothing was sent. `found` is the order that its purchase turned out to have; without one,
   * it ends with the order by which the ledger has the purchase booked, if any.
   */
  endUnsent(lease: Lease, found: Placed | null): Promise<boolean>;
  /** Records what was learned, whoever holds the lease. */
  record(attempt: AttemptId, verdict: Verdict, lookUpAgain: LookUpAgain): Promise<Recorded>;
  /** Notes a look-up that decided nothing. */
  noteLookUp(attempt: AttemptId, found: 'not-yet' | 'cannot-tell', lookUpAgain: LookUpAgain): Promise<void>;
  /** Ends unsent attempts that nobody came back for, and makes sent ones without a lease `settling`. */
  moveOverdue(overdue: Overdue): Promise<readonly Attempt[]>;
  /** Attempts to be looked up now, the longest waiting first. */
  dueForLookUp(limit: number): Promise<readonly Attempt[]>;
  close(): Promise<void>;
}
