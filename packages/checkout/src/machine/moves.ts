import type { Offer } from '../offer/offer.js';
import type { Attempt, Checkout, CheckoutState, Held, Notice } from './checkout.js';

/** Where a checkout stands while no attempt is under way: it follows from what is loaded and whether the buyer is in. */
const resting = (
  { offer, engineReady, signedIn }: Pick<Checkout, 'offer' | 'engineReady' | 'signedIn'>,
  notice: Notice | null = null,
): CheckoutState =>
  engineReady && offer !== null
    ? { status: signedIn ? 'choosing' : 'signed-out', notice }
    : { status: 'loading', notice };

export const inState = (checkout: Checkout, state: CheckoutState): Checkout => ({ ...checkout, state });

/** Leaves whatever was under way, and rests. */
export const rest = (checkout: Checkout, notice: Notice | null = null): Checkout =>
  inState(checkout, resting(checkout, notice));

/** Without a session, and so without one that could end. */
export const signedOut = (checkout: Checkout): Checkout => ({
  ...checkout,
  signedIn: false,
  sessionEndsAt: null,
});

export const hold = (checkout: Checkout, held: Partial<Held>): Checkout => ({
  ...checkout,
  held: { ...checkout.held, ...held },
});

/**
 * What is sold from now on. Other terms than the buyer accepted are not accepted; nor are the same for another total, which
 * stands in them, and which what is paid only once changes too.
 */
export const offering = (checkout: Checkout, offer: Offer): Checkout => {
  const { offer: before, held } = checkout;
  const next = { ...checkout, offer };
  return held.termsAccepted?.termsVersion === offer.termsVersion &&
    before?.total.amount === offer.total.amount
    ? next
    : hold(next, { termsAccepted: null });
};

/** What the buyer is to be told in this state, if anything. */
export const noticeOf = ({ state }: Pick<Checkout, 'state'>): Notice | null =>
  'notice' in state ? state.notice : null;

/** Whether no attempt is under way and the checkout has neither stopped nor ended. */
export const isAtRest = ({ status }: CheckoutState): boolean =>
  status === 'loading' || status === 'signed-out' || status === 'signing-in' || status === 'choosing';

/** Goes where new facts lead, unless an attempt is under way or the checkout has ended. */
export const knowing = (
  checkout: Checkout,
  facts: Partial<Checkout>,
  notice: Notice | null = noticeOf(checkout),
): Checkout => {
  const next = { ...checkout, ...facts };
  return isAtRest(checkout.state) ? rest(next, notice) : next;
};

/** Gives the reference up: the next widget makes a new one. */
export const dropReference = (checkout: Checkout): Checkout =>
  hold(checkout, {
    reference: null,
    addressChosen: false,
    paymentChosen: false,
    consentGiven: false,
    endedAttempts: 0,
    referencesLost: checkout.held.referencesLost + 1,
  });

/** Waits for what only a look-up can tell. */
export const settle = (
  checkout: Checkout,
  attempt: Attempt,
  resume = false,
  notice: Notice | null = null,
  since: string = new Date(attempt.startedAt).toISOString(),
): Checkout => inState(checkout, { status: 'settling', attempt, since, resume, notice });
