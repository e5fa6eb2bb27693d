import type {
  ActionRequired,
  CheckoutKind,
  Consent,
  Declined,
  NotPlaced,
  OrderNumber,
  Rejected,
} from '@landerpay/checkout';
import type { Sale } from '../catalogue/sale.js';
import type {
  AttemptId,
  BuyerHash,
  Fingerprint,
  LeaseToken,
  Mark,
  PurchaseId,
  ReferenceHash,
} from '../secrets/identifiers.js';
import type { Placed } from './answer.js';
import type { PaysFor, PaysForUpsale } from './pays-for.js';

/** The right to act for an attempt, until it runs out. */
export type Lease = { readonly attempt: AttemptId; readonly token: LeaseToken };

/** Times are milliseconds since 1970, by the store's clock. */
export type Time = number;

/** Nothing of it was sent. `leased` says whether somebody acts for it at this moment. */
export type Unsent = { readonly state: 'claimed' | 'identified'; readonly leased: boolean };

/** Money may have moved: `sendBy` is the latest moment at which the request was written. */
export type Unknown =
  | { readonly state: 'sent'; readonly sendBy: Time; readonly leased: boolean }
  /** `notYet` counts the look-ups that found no booked order, `lookUps` all of them. */
  | {
      readonly state: 'settling';
      readonly sendBy: Time;
      readonly since: Time;
      readonly notYet: number;
      readonly lookUps: number;
    }
  | {
      readonly state: 'awaiting-buyer';
      readonly sendBy: Time;
      readonly answer: ActionRequired;
      readonly notYet: number;
      readonly lookUps: number;
    };

/**
 * It blocks its purchase until a person decides. What was only unsettled for too long is still looked up, and ends when
 * look-ups can tell.
 */
export type Held =
  | { readonly state: 'held'; readonly because: 'booked-differently' }
  | {
      readonly state: 'held';
      readonly because: 'unsettled-too-long';
      readonly sendBy: Time;
      readonly notYet: number;
    };

/** The CRM booked it and still checks it. */
export type InReview = { readonly state: 'review'; readonly answer: Placed };

/** It ended. Looked up again `lookUps` times since, where a late booking is possible. */
export type Ended = { readonly lookUps: number } & (
  | { readonly state: 'placed'; readonly answer: Placed }
  | { readonly state: 'declined'; readonly answer: Declined }
  | { readonly state: 'rejected'; readonly answer: Rejected }
  /** `placed` is the answer where an earlier attempt of the purchase turned out to be booked. */
  | { readonly state: 'not-sent'; readonly answer: NotPlaced | Placed }
  | { readonly state: 'not-booked'; readonly answer: NotPlaced }
);

/** Where an attempt stands. */
export type Standing = Unsent | Unknown | Held | InReview | Ended;

/** The name of where an attempt stands. */
export type AttemptState = Standing['state'];

/** One try to pay for the order of a purchase, or for an upsale of it. */
export type Attempt = Standing & {
  readonly id: AttemptId;
  readonly purchase: PurchaseId;
  readonly buyer: BuyerHash;
  readonly reference: ReferenceHash;
  readonly paysFor: PaysFor;
  /** Counts from 1, by the page: for each reference, or for each upsale where an agreement pays. */
  readonly number: number;
  readonly fingerprint: Fingerprint;
  readonly mark: Mark;
  readonly sale: Sale;
  /** Which terms the buyer accepted, and when; `null` where nothing recurs. */
  readonly consent: Consent | null;
  /** The purchase's order in the CRM, once there is one. */
  readonly order: OrderNumber | null;
  /** How the purchase is paid: once, or again and again. */
  readonly kind: CheckoutKind;
  /** When the purchase's order was booked, as early as it may have been; `null` until that is known. */
  readonly soldAt: Time | null;
  readonly claimedAt: Time;
};

/** An attempt that pays for an upsale. */
export type UpsaleAttempt = Attempt & { readonly paysFor: PaysForUpsale };

export const isUpsaleAttempt = (attempt: Attempt): attempt is UpsaleAttempt =>
  attempt.paysFor.for === 'upsale';

/** An attempt in this or that state. */
export type AttemptIn<State extends AttemptState> = Attempt & { readonly state: State };
