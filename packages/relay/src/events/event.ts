import type { OrderNumber, StepId } from '@landerpay/checkout';
import type { CrmWeakness } from '../crm-backend/weaknesses.js';
import type { AttemptState } from '../ledger/attempt.js';
import type { HeldBecause } from '../ledger/verdict.js';
import type { AttemptId, PurchaseId } from '../secrets/identifiers.js';

/**
 * What a person must look at.
 *
 * - `double`: an order or upsale is booked although a later attempt for the same was sent too. Look for a second charge.
 * - `late-booking`: an attempt that had ended otherwise is booked.
 * - `held`: the relay cannot decide; the purchase, or its upsales, are blocked.
 * - `account-refused`: the CRM refused the shop's own account; nothing can be sold.
 * - `order-taken`: the CRM gave an order number that another purchase owns; the buyer cannot go on.
 * - `booked-differently`: what is booked is not what was sold.
 * - `review-refused`: the CRM turned a booked order down, or cancelled it.
 * - `redirect-refused`: the CRM wants the buyer on a host that is not on the allow-list.
 * - `only-in-crm`: the CRM has a booked order with a mark of ours that the ledger does not know. Found by `reconcile`.
 * - `not-in-crm`: the ledger has an order as booked that the CRM does not. Found by `reconcile`.
 */
export type Alarm =
  | 'double'
  | 'late-booking'
  | 'held'
  | 'account-refused'
  | 'order-taken'
  | 'booked-differently'
  | 'review-refused'
  | 'redirect-refused'
  | 'only-in-crm'
  | 'not-in-crm';

/** What the CRM was asked for. */
export type CrmCallName = 'lead' | 'import' | 'upsale' | 'look-up' | 'confirm' | 'click';

/** Which attempt an event is about. The ids are random; the order's number is the CRM's. */
export type AttemptFields = {
  readonly attempt: AttemptId;
  readonly purchase: PurchaseId;
  readonly order: OrderNumber | null;
  /** The step of the funnel that an upsale is of; `null` for an order. */
  readonly step: StepId | null;
};

/** Which purchase an event is about that is no attempt's: a lead before the first one, or the end of an order. */
export type PurchaseFields = {
  readonly attempt: null;
  readonly purchase: PurchaseId | null;
  readonly order: OrderNumber | null;
};

/** What the relay tells its operator, with fixed fields: no name, e-mail, address, token, key or body is in any. */
export type RelayEvent =
  | {
      readonly event: 'request';
      readonly method: string;
      /** One of the relay's own, without what was asked; `unknown` for any other. */
      readonly path: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | { readonly event: 'refused'; readonly reason: string }
  | ({ readonly event: 'attempt'; readonly state: AttemptState } & AttemptFields)
  | ({ readonly event: 'held'; readonly because: HeldBecause } & AttemptFields)
  | ({ readonly event: 'alarm'; readonly alarm: Alarm } & (AttemptFields | PurchaseFields))
  | ({
      readonly event: 'crm-answered';
      readonly call: CrmCallName;
      readonly answer: string;
      /** The backend's own sentence; the backend keeps persons and secrets out of it. */
      readonly detail: string | null;
      readonly milliseconds: number;
    } & (AttemptFields | PurchaseFields))
  /** A call that was not made: all that may be open at the CRM were taken for too long (rule 35). */
  | ({ readonly event: 'no-slot'; readonly call: CrmCallName } & (AttemptFields | PurchaseFields))
  /** Money is not sent any more, because the CRM or the shop's account there is in trouble; or it is sent again (rule 36). */
  | {
      readonly event: 'circuit';
      readonly money: 'stopped' | 'sent-again';
      readonly because: 'account-refused' | 'unknown-ends';
    }
  /** A page view that the CRM is not told of, because it is busy with orders. */
  | { readonly event: 'page-view-dropped' }
  /** Told once: a proxy in a private network forwards, and none is trusted (rule 32). */
  | { readonly event: 'proxy-not-trusted' }
  /** Told once, at the start. */
  | { readonly event: 'crm-weakness'; readonly weakness: CrmWeakness; readonly sentence: string }
  /** What was old enough lost its keys and its buyer, or its last trace (rule 39). */
  | { readonly event: 'stripped'; readonly purchases: number; readonly tombstones: number }
  | {
      readonly event: 'amazon-answered';
      readonly answer: 'buyer' | 'refused' | 'unavailable';
      readonly detail: string;
    }
  /** A mistake of ours, or the store's: `code` is the error's own, never its message. */
  | {
      readonly event: 'failed';
      readonly during: string;
      readonly error: string;
      readonly code: string | null;
    };

/** Takes events; must not throw. */
export type Log = (event: RelayEvent) => void;
