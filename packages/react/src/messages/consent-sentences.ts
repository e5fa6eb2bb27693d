/** What Amazon's consent box is called and waits for. */
export const consentSentences = {
  'consent:title': 'Consent to recurring payments',
  'consent:payment-first': 'Please choose a payment method first.',
} as const;
