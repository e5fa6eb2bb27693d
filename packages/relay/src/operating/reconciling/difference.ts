import type { OrderNumber } from '@landerpay/checkout';
import type { AttemptId } from '../../secrets/identifiers.js';

/**
 * Where ledger and CRM do not say the same.
 *
 * - `booked-late`: an attempt had ended without an order, and the CRM has one. It is recorded as placed by now.
 * - `booked-differently`: the CRM has other products in the order, or another number of them, than were sold.
 * - `not-in-crm`: the ledger has the order as booked, and the CRM does not.
 * - `only-in-crm`: the CRM has a booked order with a mark of ours that the ledger does not know.
 * - `not-compared`: the CRM did not say.
 */
export type Difference = {
  readonly difference: 'booked-late' | 'booked-differently' | 'not-in-crm' | 'only-in-crm' | 'not-compared';
  readonly order: OrderNumber | null;
  readonly attempt: AttemptId | null;
  /** A sentence for the operator; nothing of a buyer is in it. */
  readonly saw: string;
};
