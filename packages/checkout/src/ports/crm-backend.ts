import type { AccessToken, OrderNumber } from '../identity/ids.js';
import type { ReferenceId } from '../identity/reference.js';
import type { Money } from '../money/money.js';
import type { DeclineReason, FieldProblem } from '../outcomes/outcome.js';
import type { CrmOrder, PricedLine } from './crm-order.js';

/** What a CRM can do. The relay relies on nothing that is not declared here. */
export type CrmCapabilities = {
  /** It can make an order id before any money moves. */
  readonly lead: boolean;
  /** How an order is found again: by the number of its lead, or by the relay's mark. */
  readonly lookUp: 'by-order-number' | 'by-mark';
  /** A look-up by mark that finds nothing proves that nothing was booked. */
  readonly completeLookUp: boolean;
  /** It de-duplicates by a key that the relay sends. */
  readonly idempotencyKey: boolean;
  /** It can list the transactions of an order. */
  readonly transactions: boolean;
};

/** Who buys, as Amazon's profile says it. The name is whole; splitting it is the backend's affair. */
export type Buyer = { readonly name: string; readonly email: string };

/** What every order-making call brings along. */
export type CrmOrderDraft = {
  readonly buyer: Buyer;
  readonly lines: readonly PricedLine[];
  readonly total: Money;
  /** Written into the order, so that it is known again: attempt number and a hash of the reference. */
  readonly mark: string;
  /** The buyer's own address, not the relay's: CRMs match unfinished orders by it. */
  readonly ipAddress: string;
};

/** A call that charges. `order` is the lead's number, or `null` where the CRM has no leads. */
export type CrmImportOrder = CrmOrderDraft & {
  readonly order: OrderNumber | null;
  readonly reference: ReferenceId;
  readonly accessToken: AccessToken;
};

/** What a look-up goes by. */
export type CrmOrderQuery =
  | { readonly by: 'order-number'; readonly order: OrderNumber }
  | { readonly by: 'mark'; readonly mark: string };

/** How a call may be stopped. `mayWrite` is asked right before the request is written; `false` means: do not. */
export type CrmCall = { readonly signal?: AbortSignal; readonly mayWrite?: () => boolean };

/** The shop's data, or its own account, was refused: from a list, never a guess. */
export type CrmRejected =
  | { readonly answer: 'rejected'; readonly fields: readonly FieldProblem[] }
  | { readonly answer: 'account-refused'; readonly detail: string };

/** A lead moves no money: whatever is not an order id may be tried again. */
export type CrmLeadAnswer =
  | { readonly answer: 'lead'; readonly order: OrderNumber }
  | CrmRejected
  | { readonly answer: 'failed'; readonly detail: string };

/**
 * What a money call can be answered with. `not-sent` is only what failed before the request was written (name look-up,
 * refused connection, connect time-out, TLS handshake). Whatever is not certain is `unknown`, and will be looked up.
 */
export type CrmImportAnswer =
  | { readonly answer: 'order'; readonly order: CrmOrder }
  | { readonly answer: 'declined'; readonly reason: DeclineReason }
  | CrmRejected
  | { readonly answer: 'redirect'; readonly url: string }
  | { readonly answer: 'not-sent'; readonly detail: string }
  | { readonly answer: 'unknown'; readonly detail: string };

/** What a look-up says. `cannot-tell` is a failed call, not an absent order. */
export type CrmFindAnswer =
  | { readonly answer: 'order'; readonly order: CrmOrder }
  | { readonly answer: 'not-found' }
  | { readonly answer: 'cannot-tell'; readonly detail: string };

/**
 * The relay's side of a CRM. It runs on a server, holds the credentials, and turns whatever the CRM says into one of
 * the answers above; it never throws for what the CRM does. `detail` is for the operator's log and must not contain a
 * name, e-mail, address, token or password. Hold your own to the contract of `@landerpay/crm/testing`.
 */
export interface CrmBackend {
  /** For logs and messages: `'konnektive'`. */
  readonly name: string;
  readonly capabilities: CrmCapabilities;
  /** The campaign (or shop) that orders of this backend belong to; an order of another one is never adopted. */
  readonly campaign: string | null;
  /** Makes an order id without charging; called only if `capabilities.lead`. */
  createLead(draft: CrmOrderDraft, call?: CrmCall): Promise<CrmLeadAnswer>;
  /** Charges. One call is one request to the CRM: no retry inside, no redirect followed. */
  importOrder(order: CrmImportOrder, call?: CrmCall): Promise<CrmImportAnswer>;
  /** Reads one order. */
  findOrder(query: CrmOrderQuery, call?: CrmCall): Promise<CrmFindAnswer>;
}
