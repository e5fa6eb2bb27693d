import type { Answer } from '../ports/crm-adapter.js';
import type { Checkout } from './checkout.js';
import { attemptOf } from './missing.js';
import { dropReference, hold, knowing, rest, settle } from './moves.js';

/** Whether there is anything that must be nobody's but the buyer's who chose or ordered it. */
export const isSomebodys = ({ state, held }: Checkout): boolean =>
  held.reference !== null || state.status === 'placed' || state.status === 'refused';

const nothingChosen = {
  addressChosen: false,
  paymentChosen: false,
  consentGiven: false,
  termsAccepted: null,
} as const;

/** Forgets all that was the other buyer's: reference, key, order with its capability. */
const forget = (checkout: Checkout): Checkout => {
  const forgotten = dropReference(hold(checkout, { again: null, termsAccepted: null }));
  const notice = { notice: 'buyer-changed' } as const;
  return checkout.state.status === 'unavailable' ? knowing(forgotten, {}, notice) : rest(forgotten, notice);
};

/**
 * Somebody else has signed in. Of an attempt that may have been sent only a look-up can tell how it ends, so it keeps
 * its key until then (rule R2); nobody orders meanwhile, since the same person may well have two accounts. One of which
 * the relay has said that nothing was sent can only be sent by the buyer before: it is let go of.
 */
export const buyerChanged = (checkout: Checkout): Checkout => {
  const { state } = checkout;
  const attempt = attemptOf(state);
  return attempt === null || (state.status === 'settling' && state.resume)
    ? forget(checkout)
    : settle(hold(checkout, nothingChosen), {
        ...attempt,
        anotherBuyers: true,
      });
};

/** Nothing of the answer is shown: the order, if there is one, is not this buyer's to know of. */
export const answeredToAnother = (checkout: Checkout, answer: Answer): Checkout => {
  switch (answer.outcome) {
    case 'placed':
    case 'declined':
    case 'rejected':
    case 'not-placed':
      return forget(checkout);
    case 'settling':
      return answer.resume ? forget(checkout) : checkout;
    case 'action-required':
      return checkout;
    case 'refusal':
      return answer.code === 'unknown-attempt' || answer.code === 'already-placed'
        ? forget(checkout)
        : checkout;
  }
};
