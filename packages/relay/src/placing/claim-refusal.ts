import type { Claimed } from '../ledger/claim.js';
import { type Refused, refuse } from '../replies/reply.js';

type RefusedClaim =
  | { readonly claim: 'purchase-open' | 'key-reused' | 'wrong-buyer' | 'reference-bound' | 'attempt-ahead' }
  | Extract<Claimed, { readonly claim: 'already-placed' }>;

/** Why a claim was not given, as the caller is told. Of another buyer's reference nothing is revealed. */
export const claimRefusal = (claimed: RefusedClaim): Refused => {
  switch (claimed.claim) {
    case 'purchase-open':
      return refuse(
        'purchase-open',
        'Another attempt of this purchase is unfinished; this key now opens that one.',
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
      return refuse('reference-bound', 'This reference belongs to another purchase: take a new one.');
    case 'attempt-ahead':
      return refuse(
        'attempt-ahead',
        'The attempt’s number is ahead of what the relay knows of this reference: take a new one.',
      );
    default:
      return claimed satisfies never;
  }
};
