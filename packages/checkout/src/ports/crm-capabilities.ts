import type { Reference } from '../identity/reference.js';

/** What a CRM can do. The relay relies on nothing that is not declared here. */
export type CrmCapabilities = {
  /** It can make an order id before any money moves. */
  readonly lead: boolean;
  /** How an order is found again: by the number of its lead, or by the relay's mark. */
  readonly lookUp: 'by-order-number' | 'by-mark';
  /** A look-up by mark that finds nothing proves that nothing was booked. */
  readonly completeLookUp: boolean;
  /** It de-duplicates by a key that the relay sends: the mark. */
  readonly idempotencyKey: boolean;
  /** It can list the transactions of an order: `listTransactions`. */
  readonly transactions: boolean;
  /** It can list the orders of a stretch of time: `listOrders`. Without it, orders that only the CRM knows are never found. */
  readonly listOrders: boolean;
  /** Where an upsale goes: into the order itself, into an order of its own that names the first, or nowhere. */
  readonly upsale: 'same-order' | 'linked-order' | 'none';
  /** An upsale can take the place of a line of the order. */
  readonly replaceLine: boolean;
  /** It can be told that an order is finished: `confirmOrder`. */
  readonly confirm: boolean;
  /** It counts page views, and gives a session that orders can be tracked by: `importClick`. */
  readonly clicks: boolean;
  /** What of Amazon's it can charge. */
  readonly references: readonly Reference['kind'][];
};
