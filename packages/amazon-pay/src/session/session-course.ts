import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { Session, SignedIn } from './session.js';

const minute = 60_000;
/** pay.amazon.com, "handling errors": the widgets can be used for fifteen minutes. */
const lasts = 15 * minute;
const warnBefore = 3 * minute;

const endOf = ({ aliveAt, expiresAt }: SignedIn): number => Math.min(aliveAt + lasts, expiresAt);

/** What a session has become at `now`; the same object if nothing has changed. */
export const sessionAt = (known: SignedIn, now: number): Session => {
  if (now >= known.expiresAt) {
    return {
      name: 'signed-out',
      error: new AmazonPayError('session-expired', {
        source: 'amazon',
        retryable: true,
        reaction: 'sign-in-again',
        buyerMessage: 'Your Amazon session has ended. Please sign in again.',
      }),
    };
  }
  const endsAt = endOf(known);
  return known.warning === null && now >= endsAt - warnBefore ? { ...known, warning: { endsAt } } : known;
};

/** When to look at it again: nothing happens to it before. */
export const nextLook = (known: SignedIn): number =>
  known.warning === null ? endOf(known) - warnBefore : known.expiresAt;

/** What a session has become by a choice that Amazon took at `now`. */
export const sessionAfterChoice = (known: SignedIn, now: number): SignedIn =>
  known.warning === null ? known : { ...known, aliveAt: now, warning: null };
