import type { IdempotencyKey, OrderNumber } from '../identity/ids.js';
import type { ReferenceId } from '../identity/reference.js';
import type { CheckoutKind, Offer } from '../offer/offer.js';
import type { Consent } from '../offer/terms.js';
import type { DeclineReason, FieldProblem, PlacedOrder } from '../outcomes/outcome.js';
import type { RefusalCode } from '../outcomes/refusal.js';
import type { ImportOrderRequest, ImportUpsaleRequest } from '../ports/adapter-imports.js';

/** One try to pay, exactly as it was stored before it was first sent. */
export type Attempt = {
  readonly key: IdempotencyKey;
  readonly request: ImportOrderRequest | ImportUpsaleRequest;
  /** Milliseconds since 1970, by the page's clock. */
  readonly startedAt: number;
  /** The key opens another attempt of the same purchase (another tab's): this one's own reference was not used. */
  readonly joined: boolean;
  /** Somebody else has signed in since it was sent: it is looked up to its end, and how it ended is told to nobody. */
  readonly anotherBuyers: boolean;
};

/** What an error tells the machine; any `LanderpayError` will do. */
export type Problem = {
  readonly code: string;
  readonly buyerMessage: string;
  readonly retryable: boolean;
};

/** Refusals after which the buyer goes on. The others end the checkout or the upsell, or leave an attempt to be looked up. */
export type ToldRefusal = Exclude<
  RefusalCode,
  'already-placed' | 'purchase-open' | 'step-already-sold' | 'window-closed' | 'unknown-attempt' | 'malformed'
>;

/** What the buyer must be told about what just happened, by code. */
export type Notice =
  | { readonly notice: 'declined'; readonly reason: DeclineReason }
  | { readonly notice: 'rejected'; readonly fields: readonly FieldProblem[] }
  | { readonly notice: 'not-placed'; readonly why: 'not-sent' | 'not-booked' }
  | { readonly notice: 'refusal'; readonly code: ToldRefusal }
  | { readonly notice: 'session-over' }
  /** Somebody else has signed in: what the buyer before had chosen is dropped. */
  | { readonly notice: 'buyer-changed' }
  /** Amazon cancels a reference that nobody confirms within three hours: a new one is made. */
  | { readonly notice: 'reference-expired' }
  /** The buyer knows of the order and wants another: nothing of that one is ordered yet. */
  | { readonly notice: 'buying-again' }
  | { readonly notice: 'problem'; readonly problem: Problem };

/** Why a checkout stopped. Each has a way on: buy again, or start afresh. */
export type RefusedWhy =
  | { readonly why: 'already-placed'; readonly order: OrderNumber }
  | { readonly why: 'account' }
  | { readonly why: 'malformed' };

/** Every state that a buyer can be in. */
export type CheckoutState =
  | { readonly status: 'loading'; readonly notice: Notice | null }
  | { readonly status: 'unavailable'; readonly problem: Problem }
  | { readonly status: 'signed-out'; readonly notice: Notice | null }
  | { readonly status: 'signing-in'; readonly notice: Notice | null }
  | { readonly status: 'choosing'; readonly notice: Notice | null }
  /** `resumed`: it was sent before, and nothing of it is finished at the relay. */
  | { readonly status: 'placing'; readonly attempt: Attempt; readonly resumed: boolean }
  | {
      readonly status: 'action-required';
      readonly attempt: Attempt;
      readonly url: string;
      readonly expiresAt: string;
    }
  | {
      readonly status: 'settling';
      readonly attempt: Attempt;
      readonly since: string;
      /** Nothing was sent: the buyer's click may send the same attempt again. */
      readonly resume: boolean;
      readonly notice: Notice | null;
    }
  | { readonly status: 'placed'; readonly order: PlacedOrder }
  | ({ readonly status: 'refused' } & RefusedWhy);

/** What is held for the buyer whatever state the checkout is in. Signing in again loses none of it. */
export type Held = {
  /** What pays. `null` until Amazon's first widget has made one, and after it is refused for good. */
  readonly reference: ReferenceId | null;
  /** When the page was told the reference, in milliseconds since 1970; counts only while there is one. */
  readonly referenceSince: number;
  readonly addressChosen: boolean;
  readonly paymentChosen: boolean;
  /** Of a billing agreement: Amazon's own box is ticked. */
  readonly consentGiven: boolean;
  /** The terms that the buyer accepted on this page, of the version that the offer has; never kept across a page load. */
  readonly termsAccepted: Consent | null;
  /** How many attempts with this reference have ended; the next one is this plus one. */
  readonly endedAttempts: number;
  /** The order that the buyer knows of and wants to repeat. */
  readonly again: OrderNumber | null;
  /** Counts the references given up, so that the widgets know to make a new one. */
  readonly referencesLost: number;
  /** Counts the payment methods refused, so that the Wallet knows to ask again with the same reference. */
  readonly paymentsRefused: number;
  /** Counts the addresses refused, so that the AddressBook knows to ask again with the same reference. */
  readonly addressesRefused: number;
};

/** A checkout: the buyer's state, what is sold, and what is held. */
export type Checkout = {
  readonly state: CheckoutState;
  /** `recurring`: a billing agreement pays. */
  readonly kind: CheckoutKind;
  readonly offer: Offer | null;
  readonly engineReady: boolean;
  readonly signedIn: boolean;
  /** When Amazon's session may end, in milliseconds since 1970, once that is near; a choice may prove it alive after all. */
  readonly sessionEndsAt: number | null;
  readonly held: Held;
};

/** What is held before the buyer has chosen anything. */
export const nothingHeld: Held = {
  reference: null,
  referenceSince: 0,
  addressChosen: false,
  paymentChosen: false,
  consentGiven: false,
  termsAccepted: null,
  endedAttempts: 0,
  again: null,
  referencesLost: 0,
  paymentsRefused: 0,
  addressesRefused: 0,
};

/** Where every checkout begins. */
export const initialCheckout: Checkout = {
  state: { status: 'loading', notice: null },
  kind: 'one-time',
  offer: null,
  engineReady: false,
  signedIn: false,
  sessionEndsAt: null,
  held: nothingHeld,
};
