import type { Consent, CrmProductId, OrderNumber } from '@landerpay/checkout';
import type { Sale } from '../catalogue/sale.js';
import type {
  BuyerHash,
  Fingerprint,
  KeyHash,
  Mark,
  OfferHash,
  PurchaseId,
  ReferenceHash,
} from '../secrets/identifiers.js';
import type { Attempt, Lease } from './attempt.js';
import type { UpsaleKey } from './pays-for.js';

/** How often a buyer may try (rule 33); what is known already is answered all the same. Times are milliseconds. */
export type ClaimLimits = {
  readonly attempts: { readonly most: number; readonly within: number };
  /** After each so many declines of a purchase it waits for `pause`. */
  readonly declines: { readonly most: number; readonly pause: number };
};

/** The buyer must wait for so many milliseconds. Nothing was stored. */
export type OverLimit = {
  readonly claim: 'too-many-attempts' | 'too-many-declines';
  readonly retryAfter: number;
};

/** What the first request of any attempt claims, all checks of the request itself passed. */
type AnyClaim = {
  readonly key: KeyHash;
  readonly fingerprint: Fingerprint;
  readonly buyer: BuyerHash;
  readonly reference: ReferenceHash;
  readonly number: number;
  /** Whether the buyer saw the present offer. It only matters for what would be a new attempt (rule 28). */
  readonly asExpected: boolean;
  readonly sale: Sale;
  readonly mark: Mark;
  /** Which terms the buyer accepted, and when; `null` where nothing recurs. */
  readonly consent: Consent | null;
  readonly limits: ClaimLimits;
  /** For how long the claimant may act, in milliseconds. */
  readonly leaseFor: number;
};

/** A claim to the order of a purchase. */
export type Claim = AnyClaim & {
  readonly offer: OfferHash;
  /** The order that the buyer knows of and wants to repeat. */
  readonly again: OrderNumber | null;
  /** For how long after an order buying the same again must be said, in milliseconds. */
  readonly askAgainFor: number;
};

/** A claim to an upsale of an order that is sold. */
export type UpsaleClaim = AnyClaim &
  UpsaleKey & {
    readonly purchase: PurchaseId;
    /** What pays: an order reference of its own, or the agreement of the order. */
    readonly paidBy: 'order-reference' | 'billing-agreement';
    readonly replaces: CrmProductId | null;
    /** For how long after the sale upsales are taken, in milliseconds. */
    readonly openFor: number;
  };

/**
 * What any claim can come to. Only `claimed` and `purchase-open` have stored anything.
 *
 * - `claimed`: this request is the attempt's, and the lease is its own.
 * - `known`: the key was here before, with the same fingerprint.
 * - `key-reused`: the key was here before, with another fingerprint.
 * - `answered`: that attempt of the reference has ended long ago.
 * - `purchase-open`: another attempt for the same is unfinished; the key now is a second handle on it.
 */
type AnyClaimed =
  | { readonly claim: 'claimed'; readonly attempt: Attempt; readonly lease: Lease }
  | { readonly claim: 'known' | 'answered'; readonly attempt: Attempt }
  | { readonly claim: 'price-changed' }
  | OverLimit
  | {
      readonly claim: 'purchase-open' | 'key-reused' | 'wrong-buyer' | 'reference-bound' | 'attempt-ahead';
    };

/** What a claim to an order comes to. */
export type Claimed = AnyClaimed | { readonly claim: 'already-placed'; readonly order: OrderNumber };

/**
 * What a claim to an upsale comes to.
 *
 * - `step-already-sold`: the order has it.
 * - `order-busy`: another upsale of the order is unfinished; this key opens nothing.
 * - `window-closed`: the order takes no upsales any more.
 */
export type UpsaleClaimed =
  | AnyClaimed
  | { readonly claim: 'step-already-sold' | 'order-busy' | 'window-closed' };
