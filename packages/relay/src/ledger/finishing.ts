import type { PurchaseId } from '../secrets/identifiers.js';
import type { Time } from './attempt.js';

/**
 * How the CRM took it that an order is finished.
 *
 * - `untold`: it cannot be told such a thing.
 * - `refused`: it refused, for a reason from its list.
 * - `unknown`: nobody knows whether it heard; it is not told again.
 */
export const finishEnds = ['confirmed', 'untold', 'refused', 'unknown'] as const;

/** How the CRM took it that an order is finished. */
export type FinishEnd = (typeof finishEnds)[number];

/**
 * What beginning to finish an order came to. Only `begun` has stored anything.
 *
 * - `known`: it was begun before. While `end` is `null`, the CRM is being told, or the relay stopped while it was.
 * - `purchase-open`: an attempt of the purchase is unfinished.
 * - `too-late`: the time for it is over.
 */
export type BegunFinish =
  | { readonly finish: 'begun' }
  | { readonly finish: 'known'; readonly end: FinishEnd | null }
  | { readonly finish: 'purchase-open' | 'too-late' };

/** The part of the ledger that keeps an order from being finished twice, or while something of it is unfinished. */
export interface Finishing {
  /** Commits that the CRM is told now, before it is; the order takes no upsale from then on (rule 27). */
  beginFinish(purchase: PurchaseId, within: Time): Promise<BegunFinish>;
  /** Records how it ended. */
  endFinish(purchase: PurchaseId, end: FinishEnd): Promise<void>;
  /** The request was certainly not written: the order may be finished later. */
  undoFinish(purchase: PurchaseId): Promise<void>;
}
