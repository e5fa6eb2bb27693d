import type { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { ReferenceId } from '../references/reference-id.js';

/** What a buy click confirms, and how. */
export type ConfirmationOptions = {
  /** What the buyer pays with. For a charge on an agreement with the buyer present: the order reference made from it. */
  readonly reference: ReferenceId;
  /**
   * Lets the shop's server set the details and confirm the reference with a success and a failure address. Resolve with
   * `true` when Amazon has confirmed it, `false` when it has not. Pass the signal on to `fetch`: it stops at the limit.
   */
  readonly confirm: (signal: AbortSignal) => Promise<boolean>;
  /** Milliseconds from the click that `confirm` has; then the page is given back to the buyer. Default 10000. */
  readonly confirmWithin?: number | undefined;
};

/**
 * What has become of a buy click.
 * - `leaving`: confirmed. The browser has left for Amazon, and comes back to one of the two addresses; do nothing more.
 * - `stayed`: confirmed, yet the browser has not left in fifteen seconds (`confirmation-interrupted`): the buyer stopped
 *   it, or your page asked first (`beforeunload`). The page is usable; nothing is charged. Another click confirms the same reference.
 * - `not-confirmed`: the server said `false`. The page is usable and the reference as it was; show what the server knows.
 * - `unknown`: the server's word did not come (`confirmation-unanswered`; what `confirm` threw is the `cause`). The page
 *   is usable. The reference may be confirmed; nothing is charged by that. Another click confirms the same reference.
 * - `not-started`: `confirm` was not called. With `script-not-ready`, wait for the script's status `ready`; with
 *   `confirmation-unavailable`, Amazon's script has no flow to offer, or it broke.
 */
export type ConfirmationResult =
  | { readonly name: 'leaving' }
  | { readonly name: 'stayed'; readonly error: AmazonPayError }
  | { readonly name: 'not-confirmed' }
  | { readonly name: 'unknown'; readonly error: AmazonPayError }
  | { readonly name: 'not-started'; readonly error: AmazonPayError };
