import type { AccessToken, IdempotencyKey, OrderNumber } from '../identity/ids.js';
import type { ReferenceId } from '../identity/reference.js';
import type { CheckoutKind, Expected, Line, Offer } from '../offer/offer.js';
import type { Outcome } from '../outcomes/outcome.js';
import type { Refusal } from '../outcomes/refusal.js';

/** What the page wants to sell. */
export type OfferRequest = { readonly kind: CheckoutKind; readonly lines: readonly Line[] };

/**
 * One attempt to pay, without the token: it is what is stored before sending and sent again, unchanged, to resume.
 * `attempt` counts from 1 for each reference and moves on after declined, rejected and not placed.
 */
export type ImportOrderRequest = {
  readonly reference: ReferenceId;
  readonly attempt: number;
  readonly lines: readonly Line[];
  readonly expected: Expected;
  /** The order that the buyer knows of and wants to repeat. */
  readonly again?: OrderNumber;
};

/** What goes with an attempt and is never stored with it. */
export type ImportOrderCall = {
  readonly key: IdempotencyKey;
  readonly accessToken: AccessToken;
  readonly signal?: AbortSignal;
};

/** What an attempt can be answered with: how it ended, or why it was not started. */
export type Answer = Outcome | Refusal;

/**
 * The page's side of a CRM: the browser calls it, so it holds no credential and decides no price.
 * `relayAdapter({ url })` of `@landerpay/crm/relay` is ours; write your own for a backend of your own, and hold it to
 * the contract of `@landerpay/crm/testing`.
 *
 * Every member rejects with a `LanderpayError` only where nothing is known (no answer, or not our format). A rejected
 * `importOrder` is therefore never "no order": the checkout looks the attempt up by its key until it knows.
 */
export interface CrmAdapter {
  /** For error messages and logs: `'relay'`. */
  readonly name: string;
  /** Prices what is sold. Rejects with `offer-unavailable` when it is not sold, `relay-unreachable` when nobody knows. */
  getOffer(request: OfferRequest, signal?: AbortSignal): Promise<Offer>;
  /** Places the order, or says why not. Sending the same key and request twice must place one order. */
  importOrder(request: ImportOrderRequest, call: ImportOrderCall): Promise<Answer>;
  /** What became of the attempt that this key was sent with. Reads only; asking often must be harmless. */
  findAttempt(key: IdempotencyKey, signal?: AbortSignal): Promise<Answer>;
}
