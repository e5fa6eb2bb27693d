import type { OrderCapability, OrderNumber } from '../identity/ids.js';
import type { Money } from '../money/money.js';
import type { CheckoutKind } from '../offer/offer.js';

/** A line as the CRM really booked it. `price` is for one piece, without shipping. */
export type BookedLine = {
  readonly name: string;
  readonly quantity: number;
  readonly price: Money;
  /** The day it is billed next, as `2026-12-08` in the CRM's time zone; `null` where it is not, or nobody knows. */
  readonly nextBill: string | null;
};

/** What the CRM really booked: show this, not what was asked for. */
export type PlacedOrder = {
  readonly number: OrderNumber;
  /** `recurring`: its billing agreement pays for its upsales too. */
  readonly kind: CheckoutKind;
  readonly lines: readonly BookedLine[];
  readonly shipping: Money;
  readonly total: Money;
  readonly capability: OrderCapability;
  /** Until when upsales may be added, ISO 8601; `null` where none may (any more). */
  readonly upsellsUntil: string | null;
  /** `pending` while the CRM still checks the order, `refused` if it then turned it down; absent otherwise. */
  readonly review?: 'pending' | 'refused';
};

/**
 * Amazon's reason codes for a declined authorisation (developer.amazon.com, handle-decline), and `Declined` for a
 * refusal that names none of them.
 */
export const declineReasons = [
  'InvalidPaymentMethod',
  'AmazonRejected',
  'TransactionTimedOut',
  'ProcessingFailure',
  'Declined',
] as const;

/** One of the reasons for a declined authorisation. */
export type DeclineReason = (typeof declineReasons)[number];

/**
 * A field that the CRM did not take: `reference` and `accessToken` by our name, any other by the CRM's. `problem` is a code, so
 * that the buyer reads our sentence and not the CRM's.
 */
export type FieldProblem = { readonly field: string; readonly problem: 'required' | 'invalid' };

/** The card was refused. `retry` says whether the buyer goes on with the same reference or needs a new one. */
export type Declined = {
  readonly outcome: 'declined';
  readonly reason: DeclineReason;
  readonly retry: 'same-reference' | 'new-reference';
};

/** The data was refused (mend it, same reference), or the shop's own account was (the operator is alarmed). */
export type Rejected =
  | { readonly outcome: 'rejected'; readonly because: 'fields'; readonly fields: readonly FieldProblem[] }
  | { readonly outcome: 'rejected'; readonly because: 'account' };

/** The buyer must go to an allow-listed address. What counts afterwards is a look-up, never the return URL. */
export type ActionRequired = {
  readonly outcome: 'action-required';
  readonly url: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};

/** It is certain that no order was made; the buyer may try again on the same reference. */
export type NotPlaced = { readonly outcome: 'not-placed'; readonly why: 'not-sent' | 'not-booked' };

/**
 * Nobody knows yet. It will become one of the others without another charge. With `resume`, nothing was sent and the
 * same key and body may be posted again, by the buyer's click.
 */
export type Settling = {
  readonly outcome: 'settling';
  /** ISO 8601. */
  readonly since: string;
  readonly resume: boolean;
};

/** How an attempt to place an order can end, everywhere: in the machine, on the wire and in the ledger. */
export type Outcome =
  | { readonly outcome: 'placed'; readonly order: PlacedOrder }
  | Declined
  | Rejected
  | ActionRequired
  | NotPlaced
  | Settling;
