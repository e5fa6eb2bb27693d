import type { consentSentences } from './consent-sentences.js';

export const germanConsentSentences: Readonly<Record<keyof typeof consentSentences, string>> = {
  'consent:title': 'Einwilligung in wiederkehrende Zahlungen',
  'consent:sign-in-first': 'Bitte melden Sie sich zuerst bei Amazon an.',
  'consent:payment-first': 'Bitte wählen Sie zuerst eine Zahlungsart.',
};
