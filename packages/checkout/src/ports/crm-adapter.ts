import type { IdempotencyKey, OrderNumber, StepId } from '../identity/ids.js';
import type { CheckoutKind, Line, Offer } from '../offer/offer.js';
import type { UpsellOffer } from '../offer/upsell-offer.js';
import type { Declined, Outcome } from '../outcomes/outcome.js';
import type { Refusal } from '../outcomes/refusal.js';
import type {
  ConfirmReferenceRequest,
  ImportLeadCall,
  ImportLeadRequest,
  ImportOrderCall,
  ImportOrderRequest,
  ImportUpsaleCall,
  ImportUpsaleRequest,
} from './adapter-imports.js';
import type { FinishAnswer, FinishRequest, PageView } from './adapter-pages.js';

/** What the page wants to sell. */
export type OfferRequest = { readonly kind: CheckoutKind; readonly lines: readonly Line[] };

/** The step that the page wants to sell, and the order it would be added to. */
export type UpsellRequest = { readonly step: StepId; readonly order: OrderNumber };

/** What an attempt can be answered with: how it ended, or why it was not started. */
export type Answer = Outcome | Refusal;

/**
 * The page's side of a CRM: the browser calls it, so it holds no credential and decides no price.
 * `relayAdapter({ url })` of `@landerpay/crm/relay` is ours; write your own for a backend of your own, and hold it to
 * the contract of `@landerpay/crm/testing`.
 *
 * Every member rejects with a `LanderpayError` only where nothing is known (no answer, or not our format). A rejected
 * `importOrder` or `importUpsale` is therefore never "no order": the checkout looks the attempt up by its key until it
 * knows. Members that may be left out are only needed by pages that use what they are for; a page that does is told of a
 * missing one by a `configuration` error.
 */
export interface CrmAdapter {
  /** For error messages and logs: `'relay'`. */
  readonly name: string;
  /** Prices what is sold. Rejects with `offer-unavailable` when it is not sold, `relay-unreachable` when nobody knows. */
  getOffer(request: OfferRequest, signal?: AbortSignal): Promise<Offer>;
  /** Places the order, or says why not. Sending the same key and request twice must place one order. */
  importOrder(request: ImportOrderRequest, call: ImportOrderCall): Promise<Answer>;
  /** What became of the attempt, of an order or of an upsale, that this key was sent with. Reads only; asking often must be harmless. */
  findAttempt(key: IdempotencyKey, signal?: AbortSignal): Promise<Answer>;
  /** Prices what a step offers to an order. Rejects like `getOffer`. */
  getUpsell?(request: UpsellRequest, signal?: AbortSignal): Promise<UpsellOffer>;
  /** Adds to an order, or says why not; `placed` brings the whole order as it is now. As careful as `importOrder`. */
  importUpsale?(request: ImportUpsaleRequest, call: ImportUpsaleCall): Promise<Answer>;
  /** Tells the CRM of a buyer who has signed in and not ordered yet. Charges nothing; a failure is nobody's but the shop's. */
  importLead?(request: ImportLeadRequest, call: ImportLeadCall): Promise<void>;
  /** Counts a look at a page. A failure is nobody's but the shop's. */
  viewPage?(view: PageView, signal?: AbortSignal): Promise<void>;
  /** Says that nothing more will come for an order, so that the CRM writes to the buyer. Asking twice must be harmless. */
  finish?(request: FinishRequest, signal?: AbortSignal): Promise<FinishAnswer>;
  /**
   * Confirms a reference at Amazon from the shop's server, before the order is sent, where the buyer's bank wants to ask
   * them (strong customer authentication; developer.amazon.com, confirm-purchase). It charges nothing.
   */
  confirmReference?(
    request: ConfirmReferenceRequest,
    call: ImportOrderCall,
  ): Promise<{ readonly confirmed: true } | Declined | Refusal>;
}
