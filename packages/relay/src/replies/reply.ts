import type { Offer, OrderNumber, Outcome } from '@landerpay/checkout';
import type { RefusalReason } from './refusal-reasons.js';

/** A refusal: nothing was sent to the CRM. `detail` is for the developer; it repeats nothing of the request's values. */
export type Refused =
  | {
      readonly reply: 'refused';
      readonly reason: 'price-changed';
      readonly offer: Offer;
      readonly detail: string;
    }
  | {
      readonly reply: 'refused';
      readonly reason: 'already-placed';
      readonly order: OrderNumber;
      readonly detail: string;
    }
  | {
      readonly reply: 'refused';
      readonly reason: Exclude<RefusalReason, 'price-changed' | 'already-placed'>;
      readonly detail: string;
      /** When to try again, in milliseconds from now, where that is known. */
      readonly retryAfter?: number;
    };

/** How an attempt stands. `replayed`: it had ended before this request came. */
export type Answered = { readonly reply: 'outcome'; readonly outcome: Outcome; readonly replayed: boolean };

/** What `POST /orders` and `GET /attempts` come to, before it is written as HTTP. */
export type Reply = Answered | Refused;

export const refuse = (
  reason: Exclude<RefusalReason, 'price-changed' | 'already-placed'>,
  detail: string,
): Refused => ({ reply: 'refused', reason, detail });

/** A refusal that is over after so many milliseconds. */
export const refuseFor = (
  retryAfter: number,
  reason: Exclude<RefusalReason, 'price-changed' | 'already-placed'>,
  detail: string,
): Refused => ({ reply: 'refused', reason, detail, retryAfter });
