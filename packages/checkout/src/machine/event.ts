import type { IdempotencyKey } from '../identity/ids.js';
import type { ReferenceId } from '../identity/reference.js';
import type { Line, Offer } from '../offer/offer.js';
import type { Consent } from '../offer/terms.js';
import type { ImportUpsaleRequest } from '../ports/adapter-imports.js';
import type { Answer } from '../ports/crm-adapter.js';
import type { Attempt, Problem } from './checkout.js';

/** What can happen to a checkout. An event that does not fit the state changes nothing. */
export type CheckoutEvent =
  | { readonly event: 'engine-ready' }
  | { readonly event: 'offer-loaded'; readonly offer: Offer }
  /** Amazon's script or the offer could not be had. */
  | { readonly event: 'failed'; readonly problem: Problem }
  | { readonly event: 'retried' }
  | { readonly event: 'sign-in-started' }
  | { readonly event: 'signed-in' }
  | { readonly event: 'sign-in-failed'; readonly problem: Problem }
  /** The buyer left, or Amazon ended the session. */
  | { readonly event: 'signed-out'; readonly sessionOver: boolean }
  /** Amazon's session may end soon, or (`null`) has proved alive. */
  | { readonly event: 'session-ending'; readonly endsAt: number | null }
  /** Nobody could tell who has signed in: the wallet must show once more that the reference is this buyer's. */
  | { readonly event: 'buyer-unknown' }
  /** Somebody else than before has signed in. What was chosen is dropped, and what was sent is only looked up. */
  | { readonly event: 'buyer-changed' }
  /** `at`: since 1970, in ms, as everywhere. */
  | { readonly event: 'reference-received'; readonly reference: ReferenceId; readonly at: number }
  /** So late it is: a reference that Amazon has canceled by now is dropped. */
  | { readonly event: 'clock-read'; readonly at: number }
  /** Amazon will never accept this reference again: widgets make a new one. */
  | { readonly event: 'reference-lost'; readonly problem: Problem }
  | { readonly event: 'address-chosen' }
  | { readonly event: 'payment-chosen' }
  /** Whether Amazon's own box, on the billing agreement, is ticked. */
  | { readonly event: 'consent-told'; readonly given: boolean }
  /** The buyer ticked the box of the terms, or (`null`) took the tick back. */
  | { readonly event: 'terms-answered'; readonly accepted: Consent | null }
  /** The buyer's click, with the key that was made for it. Ignored while anything is missing. */
  | {
      readonly event: 'order-started';
      readonly key: IdempotencyKey;
      readonly at: number;
      readonly lines: readonly Line[];
      /** What it is added to, if it is an upsale. */
      readonly upsale?: Pick<ImportUpsaleRequest, 'order' | 'step' | 'ordinal'>;
    }
  /** What an earlier page of this tab left behind. */
  | {
      readonly event: 'restored';
      readonly reference: ReferenceId | null;
      readonly referenceSince: number;
      readonly endedAttempts: number;
      readonly attempt: Attempt | null;
    }
  | { readonly event: 'answered'; readonly key: IdempotencyKey; readonly answer: Answer }
  /** No answer came, or none of ours: nothing is known. `at` is ISO 8601. */
  | { readonly event: 'answer-lost'; readonly key: IdempotencyKey; readonly at: string }
  /** The buyer's click on an attempt that may be sent again. */
  | { readonly event: 'resumed' }
  /** The buyer knows of the order and wants another. */
  | { readonly event: 'bought-again' }
  | { readonly event: 'restarted' };
