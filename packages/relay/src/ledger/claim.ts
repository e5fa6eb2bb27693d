import type { OrderNumber } from '@landerpay/checkout';
import type { Sale } from '../catalogue/sale.js';
import type {
  BuyerHash,
  Fingerprint,
  KeyHash,
  Mark,
  OfferHash,
  ReferenceHash,
} from '../secrets/identifiers.js';
import type { Attempt, Lease } from './attempt.js';

/** What the first request of an attempt claims, all checks of the request itself passed. */
export type Claim = {
  readonly key: KeyHash;
  readonly fingerprint: Fingerprint;
  readonly buyer: BuyerHash;
  readonly offer: OfferHash;
  readonly reference: ReferenceHash;
  readonly number: number;
  /** The order that the buyer knows of and wants to repeat. */
  readonly again: OrderNumber | null;
  /** Whether the buyer saw the present offer. It only matters for what would be a new attempt (rule 28). */
  readonly asExpected: boolean;
  readonly sale: Sale;
  readonly mark: Mark;
  /** For how long the claimant may act, in milliseconds. */
  readonly leaseFor: number;
  /** For how long after an order buying the same again must be said, in milliseconds. */
  readonly askAgainFor: number;
};

/**
 * What a claim comes to. Only `claimed` and `purchase-open` have stored anything.
 *
 * - `claimed`: this request is the attempt's, and the lease is its own.
 * - `known`: the key was here before, with the same fingerprint.
 * - `key-reused`: the key was here before, with another fingerprint.
 * - `answered`: that attempt of the reference has ended long ago.
 * - `purchase-open`: another attempt of the purchase is unfinished; the key now is a second handle on it.
 */
export type Claimed =
  | { readonly claim: 'claimed'; readonly attempt: Attempt; readonly lease: Lease }
  | { readonly claim: 'known' | 'answered'; readonly attempt: Attempt }
  | { readonly claim: 'already-placed'; readonly order: OrderNumber }
  | { readonly claim: 'price-changed' }
  | {
      readonly claim: 'purchase-open' | 'key-reused' | 'wrong-buyer' | 'reference-bound' | 'attempt-ahead';
    };
