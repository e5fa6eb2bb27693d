import type { Attempt, Checkout, CheckoutState } from './checkout.js';

/** What stands between the buyer and the order. `reference` is not the buyer's to mend: a widget is still loading. */
export type Missing = 'sign-in' | 'address' | 'payment' | 'consent' | 'terms' | 'reference';

/** What is still missing, in the order in which a buyer meets it. Empty means: the order can be placed. */
export const missingOf = ({ kind, offer, signedIn, held }: Checkout): readonly Missing[] => {
  const missing: Missing[] = [];
  if (!signedIn) missing.push('sign-in');
  if (offer?.delivery !== 'digital' && !held.addressChosen) missing.push('address');
  if (!held.paymentChosen) missing.push('payment');
  if (kind === 'recurring' && !held.consentGiven) missing.push('consent');
  if (offer?.kind === 'recurring' && !held.termsAccepted) missing.push('terms');
  if (held.reference === null) missing.push('reference');
  return missing;
};

/** Whether a click on _Place order_ would be obeyed. */
export const canPlaceOrder = (checkout: Checkout): boolean =>
  checkout.state.status === 'choosing' && checkout.offer !== null && missingOf(checkout).length === 0;

/** Whether the order is placed and the CRM still checks it. */
export const isInReview = (state: CheckoutState): boolean =>
  state.status === 'placed' && state.order.review === 'pending';

/** Whether only a look-up can tell how it goes on. */
export const isToBeLookedUp = (state: CheckoutState): boolean =>
  state.status === 'settling' || state.status === 'action-required' || isInReview(state);

/** The attempt that is under way, if one is. There is never more than one. */
export const attemptOf = (state: CheckoutState): Attempt | null =>
  'attempt' in state ? state.attempt : null;
