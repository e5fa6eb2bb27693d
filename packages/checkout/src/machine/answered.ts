import type { Outcome, OutcomeOf, Refusal } from '../outcomes/index.js';
import type { Answer } from '../ports/crm-adapter.js';
import { answeredToAnother } from './another-buyer.js';
import type { Attempt, Checkout, CheckoutState, Notice } from './checkout.js';
import { dropReference, hold, inState, offering, rest, settle, signedOut } from './moves.js';

type UnderWay = Extract<CheckoutState, { readonly attempt: Attempt }>;

const ofTheAddress = /^(ship|address|city|state|postal|country)/;

const declined = (checkout: Checkout, { reason, retry }: OutcomeOf<Outcome, 'declined'>): Checkout => {
  const needsAnotherCard = reason === 'InvalidPaymentMethod' || reason === 'Declined';
  const next =
    retry === 'new-reference'
      ? dropReference(checkout)
      : needsAnotherCard
        ? hold(checkout, { paymentChosen: false, paymentsRefused: checkout.held.paymentsRefused + 1 })
        : checkout;
  return rest(next, { notice: 'declined', reason });
};

const rejected = (checkout: Checkout, answer: OutcomeOf<Outcome, 'rejected'>): Checkout => {
  if (answer.because === 'account') return inState(checkout, { status: 'refused', why: 'account' });
  const { fields } = answer;
  const isRefused = (named: RegExp) => fields.some(({ field }) => named.test(field));
  const known = isRefused(/^accessToken$/) ? signedOut(checkout) : checkout;
  const next = isRefused(/^reference$/)
    ? dropReference(known)
    : isRefused(ofTheAddress)
      ? hold(known, { addressChosen: false, addressesRefused: checkout.held.addressesRefused + 1 })
      : known;
  return rest(next, { notice: 'rejected', fields });
};

/** A refusal sent nothing to the CRM. Of a look-up it says nothing about the attempt, but for two codes. */
const refused = (checkout: Checkout, state: UnderWay, refusal: Refusal): Checkout => {
  const { attempt } = state;
  const { code } = refusal;
  if (code === 'already-placed') {
    return inState(checkout, { status: 'refused', why: code, order: refusal.order });
  }
  if (code === 'unknown-attempt') return settle(checkout, attempt, true);
  if (state.status !== 'placing') return checkout;
  if (code === 'purchase-open') return settle(checkout, { ...attempt, joined: true });
  if (code === 'malformed' || code === 'step-already-sold' || code === 'window-closed') {
    return inState(checkout, { status: 'refused', why: 'malformed' });
  }
  const notice: Notice = { notice: 'refusal', code };
  switch (code) {
    case 'price-changed':
      return rest(offering(checkout, refusal.offer), notice);
    case 'terms-not-accepted':
      return rest(hold(checkout, { termsAccepted: null }), notice);
    case 'reference-bound':
      return rest(dropReference(checkout), notice);
    case 'wrong-buyer':
      return rest(dropReference(hold(signedOut(checkout), { again: null })), notice);
    case 'token-refused':
    case 'too-many-attempts':
    case 'unavailable': {
      const next = code === 'token-refused' ? signedOut(checkout) : checkout;
      return state.resumed ? settle(next, attempt, true, notice) : rest(next, notice);
    }
  }
};

/** What an answer does to the checkout whose attempt it answers. */
export const answered = (checkout: Checkout, state: UnderWay, answer: Answer): Checkout => {
  const { attempt } = state;
  if (attempt.anotherBuyers) return answeredToAnother(checkout, answer);
  const ended = attempt.joined ? checkout : hold(checkout, { endedAttempts: attempt.request.attempt });
  switch (answer.outcome) {
    case 'placed':
      return inState(checkout, { status: 'placed', order: answer.order });
    case 'declined':
      return declined(ended, answer);
    case 'rejected':
      return rejected(ended, answer);
    case 'not-placed':
      return rest(ended, { notice: 'not-placed', why: answer.why });
    case 'action-required':
      return inState(checkout, {
        status: 'action-required',
        attempt,
        url: answer.url,
        expiresAt: answer.expiresAt,
      });
    case 'settling':
      return settle(checkout, attempt, answer.resume, null, answer.since);
    case 'refusal':
      return refused(checkout, state, answer);
  }
};
