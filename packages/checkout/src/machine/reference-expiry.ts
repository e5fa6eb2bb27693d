import type { Checkout } from './checkout.js';
import { dropReference, knowing } from './moves.js';

/** Amazon cancels a draft after so long (developer.amazon.com, order reference states). */
const draftLife = 3 * 60 * 60 * 1_000;

/**
 * Drops a reference that Amazon may have canceled by now, and says so, wherever the next step would use it. It counts
 * from when the page was told of it, also where it has left the draft since: a new one costs the buyer a look.
 */
export const withoutExpired = (checkout: Checkout, at: number): Checkout => {
  const { state, held } = checkout;
  const isInUse = 'attempt' in state || state.status === 'placed';
  return isInUse || held.reference === null || at - held.referenceSince < draftLife
    ? checkout
    : knowing(checkout, dropReference(checkout), { notice: 'reference-expired' });
};
