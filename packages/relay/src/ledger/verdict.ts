import type { ActionRequired, Declined, Rejected } from '@landerpay/checkout';
import type { Placed } from './answer.js';
import type { AttemptState } from './attempt.js';
import type { Booking } from './snapshot.js';

/** Why a person must decide. */
export type HeldBecause = 'booked-differently' | 'unsettled-too-long';

/** An attempt is booked; `booking` says what an upsale made of its order. */
export type Booked = {
  readonly becomes: 'placed' | 'review';
  readonly answer: Placed;
  readonly booking?: Booking;
};

/**
 * What was learned about an attempt, first hand or by a look-up.
 *
 * - `review`: booked, and the CRM still checks it.
 * - `unknown`: money may have moved; only look-ups can tell.
 * - `held`: a person must decide.
 */
export type Verdict =
  | Booked
  | { readonly becomes: 'declined'; readonly answer: Declined }
  | { readonly becomes: 'rejected'; readonly answer: Rejected }
  | { readonly becomes: 'not-booked' }
  | { readonly becomes: 'awaiting-buyer'; readonly answer: ActionRequired }
  | { readonly becomes: 'settling' }
  | { readonly becomes: 'held'; readonly because: HeldBecause };

/** From which states a verdict moves an attempt. Weaker knowledge never overwrites stronger (rule 20). */
const movesFrom: Readonly<Record<Verdict['becomes'], readonly AttemptState[]>> = {
  placed: [
    'claimed',
    'identified',
    'sent',
    'settling',
    'awaiting-buyer',
    'held',
    'review',
    'declined',
    'rejected',
    'not-sent',
    'not-booked',
  ],
  review: ['sent', 'settling', 'awaiting-buyer', 'held', 'declined', 'rejected', 'not-sent', 'not-booked'],
  declined: ['sent', 'settling', 'awaiting-buyer', 'held', 'not-booked'],
  rejected: ['claimed', 'sent', 'settling', 'awaiting-buyer', 'held', 'not-booked'],
  'not-booked': ['settling', 'awaiting-buyer'],
  'awaiting-buyer': ['sent', 'settling'],
  settling: ['sent'],
  held: ['identified', 'sent', 'settling', 'awaiting-buyer'],
};

/** Whether an attempt in this state becomes what the verdict says. */
export const isMovedBy = (state: AttemptState, verdict: Verdict): boolean =>
  movesFrom[verdict.becomes].includes(state);
