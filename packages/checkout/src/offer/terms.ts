import type { ProductId } from '../identity/ids.js';
import type { Money } from '../money/money.js';

/** So many days, weeks, months or years; `count` is 1 or more. */
export type Period = { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };

/** What the buyer agrees to for one line that is billed again. What is paid today is the offer line's own price. */
export type LineTerms = {
  readonly product: ProductId;
  /** Of each later bill: all pieces of the line, with shipping. */
  readonly amount: Money;
  /** How long after a bill the next one comes. */
  readonly every: Period;
  /** How long after today the first later bill comes, where the buyer tries it first; else `null`. */
  readonly trial: Period | null;
  /** The day of the first bill after today, in the shop's time zone: `2026-12-08`. */
  readonly firstBill: string;
  /** How many bills come after today; `null`: until it is cancelled. */
  readonly bills: number | null;
};

/** How the buyer cancels. At least one of them is there. */
export type CancelWays = {
  /** An https address. */
  readonly url: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** What a buyer must be told, and accept, before anything is billed again (rule R7). */
export type Terms = {
  /** Changes whenever anything of them changes but the day that a bill falls on. */
  readonly version: string;
  readonly lines: readonly LineTerms[];
  readonly cancel: CancelWays;
};

/** Which terms the buyer accepted, and when. It is told to the CRM as the proof. */
export type Consent = {
  readonly termsVersion: string;
  /** ISO 8601, by the page's clock. */
  readonly acceptedAt: string;
};
