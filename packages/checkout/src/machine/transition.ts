import { expectedOf } from '../offer/offer.js';
import { buyerChanged } from './another-buyer.js';
import { answered } from './answered.js';
import { type Attempt, type Checkout, type Held, type Notice, nothingHeld } from './checkout.js';
import type { CheckoutEvent } from './event.js';
import { attemptOf, canPlaceOrder, isInReview } from './missing.js';
import {
  dropReference,
  hold,
  inState,
  isAtRest,
  knowing,
  noticeOf,
  offering,
  rest,
  settle,
  signedOut,
} from './moves.js';
import { withoutExpired } from './reference-expiry.js';

type EventOf<Name extends CheckoutEvent['event']> = Extract<CheckoutEvent, { readonly event: Name }>;

/** What is left to say once the buyer is signed in: how an attempt ended, and not that a sign-in was needed. */
const afterSignIn = (notice: Notice | null): Notice | null => {
  switch (notice?.notice) {
    case 'declined':
    case 'rejected':
    case 'not-placed':
    case 'buyer-changed':
    case 'reference-expired':
    case 'buying-again':
      return notice;
    default:
      return null;
  }
};

/** That nothing was lost must not be said where the reference has just run out. */
const sessionOver = (checkout: Checkout): Notice => {
  const notice = noticeOf(checkout);
  return notice?.notice === 'reference-expired' && checkout.held.reference === null
    ? notice
    : { notice: 'session-over' };
};

/** Whether only the buyer's own choice can have caused the event: after every other decline Amazon preselects a card. */
const asksForCard = (notice: Notice | null): boolean =>
  notice?.notice === 'declined' && notice.reason === 'InvalidPaymentMethod';

/** The buyer chose; with `answered`, what the last notice asked for. */
const chose = (checkout: Checkout, held: Partial<Held>, answered: boolean): Checkout =>
  rest(hold(checkout, held), answered ? null : noticeOf(checkout));

const afresh = (checkout: Checkout, again: Held['again']): Checkout =>
  rest(
    dropReference({
      ...checkout,
      held: { ...nothingHeld, referencesLost: checkout.held.referencesLost, again },
    }),
    again === null ? null : { notice: 'buying-again' },
  );

/** The attempt is made of what is held and shown, so that it can be of nothing else. */
const started = (checkout: Checkout, { key, at, lines, upsale }: EventOf<'order-started'>): Checkout => {
  const { offer, held } = checkout;
  const { reference, again, termsAccepted } = held;
  if (!canPlaceOrder(checkout) || !offer || !reference) return checkout;
  const request: Attempt['request'] = {
    reference,
    attempt: held.endedAttempts + 1,
    lines,
    expected: expectedOf(offer),
    ...(again && { again }),
    ...(termsAccepted && { consent: termsAccepted }),
    ...upsale,
  };
  const attempt: Attempt = { key, request, startedAt: at, joined: false, anotherBuyers: false };
  return inState(checkout, { status: 'placing', attempt, resumed: false });
};

/** Events that only matter while the buyer chooses. */
const whileChoosing = (checkout: Checkout, event: CheckoutEvent): Checkout => {
  switch (event.event) {
    case 'reference-received':
      return checkout.held.reference === null
        ? hold(checkout, { reference: event.reference, referenceSince: event.at })
        : checkout;
    case 'address-chosen':
      // Amazon reloads every Wallet after an address was chosen, and tells the card anew.
      return chose(
        checkout,
        { addressChosen: true, paymentChosen: false },
        noticeOf(checkout)?.notice === 'rejected',
      );
    case 'payment-chosen':
      return chose(checkout, { paymentChosen: true }, asksForCard(noticeOf(checkout)));
    case 'order-started':
      return started(withoutExpired(checkout, event.at), event);
    default:
      return checkout;
  }
};

/**
 * The whole checkout, as one function: what a checkout becomes when something happens. An event that does not fit the
 * state is ignored.
 */
export const transition = (checkout: Checkout, event: CheckoutEvent): Checkout => {
  const { state, held, signedIn } = checkout;
  switch (event.event) {
    case 'engine-ready':
      // Told again, it is no news, and does not end a sign-in that is under way.
      return checkout.engineReady ? checkout : knowing(checkout, { engineReady: true });
    case 'offer-loaded':
      return knowing(offering(checkout, event.offer), {});
    case 'signed-in':
      return signedIn ? checkout : knowing(checkout, { signedIn: true }, afterSignIn(noticeOf(checkout)));
    case 'signed-out': {
      if (event.sessionOver) return knowing(signedOut(checkout), {}, sessionOver(checkout));
      const out = attemptOf(state) ? checkout : dropReference(checkout);
      return knowing(signedOut(out), {}, null);
    }
    case 'sign-in-started':
      return state.status === 'signed-out'
        ? inState(checkout, { status: 'signing-in', notice: state.notice })
        : checkout;
    case 'sign-in-failed': {
      const notice: Notice = { notice: 'problem', problem: event.problem };
      return state.status === 'settling'
        ? inState(checkout, { ...state, notice })
        : knowing(checkout, {}, notice);
    }
    case 'session-ending':
      return signedIn && checkout.sessionEndsAt !== event.endsAt
        ? { ...checkout, sessionEndsAt: event.endsAt }
        : checkout;
    case 'consent-told':
      return hold(checkout, { consentGiven: event.given });
    case 'terms-answered': {
      const isOfThese = event.accepted?.termsVersion === checkout.offer?.termsVersion;
      return hold(checkout, { termsAccepted: isOfThese ? event.accepted : null });
    }
    case 'buyer-unknown':
      return attemptOf(state) ? checkout : hold(checkout, { paymentChosen: false });
    case 'buyer-changed':
      return buyerChanged(checkout);
    case 'reference-lost':
      return isAtRest(state)
        ? rest(dropReference(checkout), { notice: 'problem', problem: event.problem })
        : checkout;
    case 'clock-read':
      return withoutExpired(checkout, event.at);
    case 'failed':
      return isAtRest(state)
        ? inState(checkout, { status: 'unavailable', problem: event.problem })
        : checkout;
    case 'retried':
      return state.status === 'unavailable' ? rest(checkout) : checkout;
    case 'restored': {
      const { referenceSince, endedAttempts, attempt } = event;
      const reference = attempt?.request.reference ?? event.reference;
      if (held.reference !== null || attemptOf(state)) return checkout;
      const again = (attempt && 'again' in attempt.request && attempt.request.again) || null;
      const next = hold(checkout, { reference, referenceSince, endedAttempts, again });
      return attempt ? settle(next, attempt) : next;
    }
    case 'answered':
      if ('attempt' in state) {
        return state.attempt.key === event.key ? answered(checkout, state, event.answer) : checkout;
      }
      return isInReview(state) && event.answer.outcome === 'placed'
        ? inState(checkout, { status: 'placed', order: event.answer.order })
        : checkout;
    case 'answer-lost':
      return state.status === 'placing' && state.attempt.key === event.key
        ? settle(checkout, state.attempt, false, null, event.at)
        : checkout;
    case 'resumed':
      return state.status === 'settling' && state.resume && signedIn
        ? inState(checkout, { status: 'placing', attempt: state.attempt, resumed: true })
        : checkout;
    case 'bought-again':
      return state.status === 'refused' && state.why === 'already-placed'
        ? afresh(checkout, state.order)
        : checkout;
    case 'restarted':
      return attemptOf(state) ? checkout : afresh(checkout, null);
    default:
      return state.status === 'choosing' ? whileChoosing(checkout, event) : checkout;
  }
};
