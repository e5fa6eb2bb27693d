import type { OrderNumber } from '../identity/ids.js';
import type { Money } from '../money/money.js';

/** A product in the CRM's own numbering. */
export type CrmProductId = string;

/** A line that the relay priced. `price` is for one piece; `shipping` is for the whole line. */
export type PricedLine = {
  readonly crmProduct: CrmProductId;
  readonly quantity: number;
  readonly price: Money;
  readonly shipping: Money;
};

/**
 * Where an order stands in the CRM. `partial` and `declined` are not booked (yet); all others were booked once,
 * `pending` and `cod-pending` with something still open.
 */
export const crmOrderStatuses = [
  'partial',
  'declined',
  'pending',
  'complete',
  'cod-pending',
  'refunded',
  'cancelled',
] as const;

/** Where an order stands in the CRM. */
export type CrmOrderStatus = (typeof crmOrderStatuses)[number];

/** An order as the CRM answers it, parsed. */
export type CrmOrder = {
  readonly number: OrderNumber;
  readonly status: CrmOrderStatus;
  /** What the relay wrote into the order to know it again; `null` if the order has none. */
  readonly mark: string | null;
  /** The campaign (or shop) that the order belongs to, as text. */
  readonly campaign: string | null;
  readonly lines: readonly CrmOrderLine[];
  readonly shipping: Money;
  readonly total: Money;
  /** The order that this one is an upsale of, where the CRM links them; else `null`. */
  readonly parent: OrderNumber | null;
};

/** A line as the CRM has it. `price` is for one piece, without shipping. */
export type CrmOrderLine = {
  readonly crmProduct: CrmProductId;
  readonly name: string;
  readonly quantity: number;
  readonly price: Money;
  /** The CRM's own id of this line, which no other line has; `null` where it gives none. */
  readonly purchase: string | null;
  /** It is billed again. */
  readonly recurring: boolean;
  /** When it is billed next, as `2026-02-01` in the CRM's time zone; `null` where it is not, or nobody knows. */
  readonly nextBill: string | null;
};

/** A movement of money as the CRM has it. */
export type CrmTransaction = {
  readonly id: string;
  /** The CRM's own word: `SALE`, `REFUND`. */
  readonly type: string;
  readonly result: 'success' | 'declined';
  readonly amount: Money;
};
