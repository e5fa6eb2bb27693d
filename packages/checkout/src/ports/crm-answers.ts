import type { OrderNumber } from '../identity/ids.js';
import type { DeclineReason, FieldProblem } from '../outcomes/outcome.js';
import type { CrmOrder, CrmTransaction } from './crm-order.js';

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
 *
 * To an upsale, `order` is the whole order as it is now where upsales join the order, and the new order with its
 * `parent` where they are linked. Where they join it, whether the upsale is in it is not said: that tells only a
 * comparison with the order as it was before.
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

/** All orders that name a parent; an empty list says that there is none. */
export type CrmLinkedAnswer =
  | { readonly answer: 'orders'; readonly orders: readonly CrmOrder[] }
  | { readonly answer: 'cannot-tell'; readonly detail: string };

/** What telling the CRM that an order is finished came to. It is never repeated, not even after `unknown`. */
export type CrmConfirmAnswer =
  | { readonly answer: 'confirmed' }
  | CrmRejected
  | { readonly answer: 'not-sent'; readonly detail: string }
  | { readonly answer: 'unknown'; readonly detail: string };

/** What became of a page view: the CRM's id of the visit, or nothing that a buyer would notice. */
export type CrmClickAnswer =
  | { readonly answer: 'session'; readonly session: string }
  | CrmRejected
  | { readonly answer: 'failed'; readonly detail: string };

/** The transactions of an order. A charge that is still on its way is in no list: an empty one proves nothing. */
export type CrmTransactionsAnswer =
  | { readonly answer: 'transactions'; readonly transactions: readonly CrmTransaction[] }
  | { readonly answer: 'cannot-tell'; readonly detail: string };

/** Every order that carries a mark, of a stretch of time and perhaps of days around it; all of them, or nothing. */
export type CrmListedAnswer =
  | { readonly answer: 'orders'; readonly orders: readonly CrmOrder[] }
  | { readonly answer: 'cannot-tell'; readonly detail: string };

/** Something that a check of the configuration found: with an error no order can be taken. */
export type CrmFinding = { readonly severity: 'error' | 'warning'; readonly sentence: string };
