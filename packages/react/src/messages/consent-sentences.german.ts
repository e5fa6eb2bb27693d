import type { consentSentences } from './consent-sentences.js';

export const germanConsentSentences: Readonly<Record<keyof typeof consentSentences, string>> = {
  'consent:title': 'Einwilligung in wiederkehrende Zahlungen',
  'consent:payment-first': 'Bitte wählen Sie zuerst eine Zahlungsart.',
};
