import type { BillingAgreementId } from '../identity/reference.js';
import type { Checkout } from '../machine/checkout.js';
import type { CheckoutEvent } from '../machine/event.js';
import { attemptOf } from '../machine/missing.js';
import { hold } from '../machine/moves.js';
import { transition } from '../machine/transition.js';
import type { Answer } from '../ports/crm-adapter.js';

/** An agreement that has paid is no draft, and so does not expire like one. */
const always = Number.MAX_SAFE_INTEGER;

/**
 * Holds the agreement of the order: address, card and consent were chosen with it. After an attempt that ended without a
 * sale the buyer looks at the card once more.
 */
export const holdAgreement = (
  checkout: Checkout,
  reference: BillingAgreementId,
  endedAttempts: number,
): Checkout =>
  hold(checkout, {
    reference,
    referenceSince: always,
    endedAttempts,
    addressChosen: true,
    paymentChosen: endedAttempts === 0,
    consentGiven: true,
  });

const refusesAgreement = (answer: Answer): boolean =>
  answer.outcome === 'declined' ||
  answer.outcome === 'rejected' ||
  (answer.outcome === 'refusal' && answer.code === 'reference-bound');

/** Whether the event says that the agreement pays no more, or not for who is signed in. */
const endsAgreement = (event: CheckoutEvent): boolean =>
  event.event === 'reference-lost' ||
  event.event === 'buyer-changed' ||
  (event.event === 'answered' && refusesAgreement(event.answer));

const restored = (checkout: Checkout, event: CheckoutEvent, agreement: BillingAgreementId): Checkout => {
  if (attemptOf(checkout.state) !== null) return checkout;
  const next = transition(hold(checkout, { reference: null }), event);
  return next.held.reference === null ? next : holdAgreement(next, agreement, next.held.endedAttempts);
};

/**
 * What an upsell becomes that is paid by the agreement of its order. No widget brings a reference, and signing out and
 * in again gives up none.
 */
export const agreementTransition =
  (agreement: BillingAgreementId): typeof transition =>
  (checkout, event) => {
    if (event.event === 'restored') return restored(checkout, event, agreement);
    if (event.event === 'reference-received') return checkout;
    const next = transition(checkout, event);
    const { held } = checkout;
    return held.reference === null || next.held.reference !== null || endsAgreement(event)
      ? next
      : holdAgreement(next, agreement, held.endedAttempts);
  };
