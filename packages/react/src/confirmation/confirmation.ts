import type { AmazonPayError } from '@landerpay/amazon-pay';
import type { Declined, Refusal } from '@landerpay/checkout';

/** Why the payment is not confirmed yet, though it was tried. Nothing is ordered or charged by any of them. */
export type ConfirmationTold =
  /** The buyer gave up at the bank; the same reference can be confirmed again. */
  | { readonly told: 'abandoned' }
  /** The bank said no: the checkout begins anew with another reference. */
  | { readonly told: 'failed' }
  /** The shop's server did not confirm it, and says why. */
  | { readonly told: 'not-confirmed'; readonly answer: Declined | Refusal }
  /** The flow did not run, or nobody knows how far: another click tries again where that can help. */
  | { readonly told: 'problem'; readonly error: AmazonPayError };

/**
 * Where the confirmation of what pays stands.
 *
 * - `needed`: the next click must confirm, before anything is ordered. `told` says how the last try ended.
 * - `confirming`: Amazon covers the page, and the browser leaves for the bank soon.
 * - `confirmed`: the buyer has come back, and the next click orders. An address proves nothing: only what becomes of the
 *   order tells whether it is paid.
 */
export type ConfirmationState =
  | { readonly status: 'needed'; readonly told: ConfirmationTold | null }
  | { readonly status: 'confirming' }
  | { readonly status: 'confirmed' };

/** Where the buyer comes back to from the bank: https addresses of the shop's own pages. */
export type ConfirmationUrls = {
  /** Default: the page that the buyer clicks on. */
  readonly successUrl?: string | undefined;
  /** Default: the page that the buyer clicks on. */
  readonly failureUrl?: string | undefined;
};
