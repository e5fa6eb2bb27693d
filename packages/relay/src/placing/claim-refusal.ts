import type { Offer } from '@landerpay/checkout';
import type { Claimed, UpsaleClaimed } from '../ledger/claim.js';
import { type Refused, refuse, refuseFor } from '../replies/reply.js';

type NotRefused = {
  readonly claim: 'claimed' | 'known' | 'answered' | 'price-changed';
};

type RefusedClaim = Exclude<Claimed | UpsaleClaimed, NotRefused>;

/** The buyer saw another offer than there is now. */
export const priceChanged = (offer: Offer): Refused => ({
  reply: 'refused',
  reason: 'price-changed',
  offer,
  detail: 'The buyer saw another offer: show this one and let them decide again.',
});

/** Why a claim was not given, as the caller is told. Of another buyer's reference nothing is revealed. */
export const claimRefusal = (claimed: RefusedClaim): Refused => {
  switch (claimed.claim) {
    case 'purchase-open':
      return refuse(
        'purchase-open',
        'Another attempt for the same is unfinished; this key now opens that one.',
      );
    case 'already-placed':
      return {
        reply: 'refused',
        reason: 'already-placed',
        order: claimed.order,
        detail: 'This buyer bought this a moment ago: ask, then send `again` with a new reference.',
      };
    case 'key-reused':
      return refuse(
        'key-reused',
        'This Idempotency-Key came with another request: make one key per attempt.',
      );
    case 'wrong-buyer':
      return refuse('wrong-buyer', 'This reference is not the buyer’s.');
    case 'reference-bound':
      return refuse('reference-bound', 'This reference pays for something else: take a new one.');
    case 'attempt-ahead':
      return refuse(
        'attempt-ahead',
        'The attempt’s number is ahead of what the relay knows of this reference: take a new one.',
      );
    case 'step-already-sold':
      return refuse('step-already-sold', 'The order has what this step sells.');
    case 'order-busy':
      return refuse('order-busy', 'Another upsale of this order is unfinished: nothing was sent, try again.');
    case 'window-closed':
      return refuse('window-closed', 'The time for upsales of this order is over.');
    case 'too-many-attempts':
      return refuseFor(
        claimed.retryAfter,
        claimed.claim,
        'This buyer has tried too often: wait, then try again.',
      );
    case 'too-many-declines':
      return refuseFor(
        claimed.retryAfter,
        claimed.claim,
        'This purchase was declined too often: wait, then try again.',
      );
    default:
      return claimed satisfies never;
  }
};
