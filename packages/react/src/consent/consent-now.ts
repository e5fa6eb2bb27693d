import { type BillingAgreementId, isBillingAgreementId } from '@landerpay/amazon-pay';
import type { Checkout } from '@landerpay/checkout';
import type { consentSentences } from '../messages/consent-sentences.js';
import { isDrawn, isOver } from '../widgets/now.js';

/** What a checkout means for Amazon's consent box. */
export type ConsentNow = {
  readonly absent: boolean;
  /** The agreement that the box is of; `null` draws nothing yet. */
  readonly agreement: BillingAgreementId | null;
  /** Another text is another drawing. */
  readonly drawing: string | null;
  readonly waitsFor: keyof typeof consentSentences | 'widget:sign-in-first';
  readonly inert: boolean;
};

/** Amazon wants the box to be shown after the first choice of a payment method; another card may undo the consent. */
export const consentNow = (checkout: Checkout): ConsentNow => {
  const { kind, held, signedIn, state } = checkout;
  const agreement = isBillingAgreementId(held.reference) ? held.reference : null;
  const isDue = isDrawn(checkout) && held.paymentChosen && agreement !== null;
  return {
    absent: isOver(checkout) || kind !== 'recurring',
    agreement,
    drawing: isDue ? `${held.referencesLost}/${held.paymentsRefused}` : null,
    waitsFor: signedIn ? 'consent:payment-first' : 'widget:sign-in-first',
    inert: 'attempt' in state,
  };
};
