import type { StepId } from '@landerpay/checkout';
import type { PurchaseId } from '../secrets/identifiers.js';

/** The part of the ledger that says which number an upsale of a step gets. */
export interface StepsSold {
  /** How often the order of this purchase has the step. */
  timesSold(purchase: PurchaseId, step: StepId): Promise<number>;
}
