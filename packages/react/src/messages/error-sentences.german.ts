import type { ErrorKey } from './messages.js';

const notAvailable = 'Bezahlen mit Amazon ist im Moment nicht möglich.';
const tryAgain = 'Bei Amazon Pay ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.';
const notReached = 'Der Shop ist im Moment nicht erreichbar.';

/** What errors say, by their code; in English each brings its own sentence. */
export const germanErrorSentences: Readonly<Record<ErrorKey, string>> = {
  'error:configuration': notAvailable,
  'error:script-unavailable': tryAgain,
  'error:environment-conflict': notAvailable,
  'error:script-not-ready': tryAgain,
  'error:popup-blocked':
    'Bitte erlauben Sie dieser Seite, ein Fenster zu öffnen, und versuchen Sie es noch einmal.',
  'error:sign-in-denied': 'Sie sind nicht bei Amazon angemeldet. Bitte versuchen Sie es noch einmal.',
  'error:sign-in-failed': 'Sie sind nicht bei Amazon angemeldet. Bitte versuchen Sie es noch einmal.',
  'error:sign-in-forged': 'Sie sind nicht bei Amazon angemeldet. Bitte versuchen Sie es noch einmal.',
  'error:storage-unavailable': 'Ihr Browser lässt die Anmeldung bei Amazon hier nicht zu.',
  'error:profile-unavailable': tryAgain,
  'error:container-missing': notAvailable,
  'error:confirmation-unavailable': notAvailable,
  'error:confirmation-unanswered':
    'Der Shop ist im Moment nicht erreichbar. Bitte versuchen Sie es noch einmal.',
  'error:confirmation-interrupted':
    'Für die Zahlung fehlt noch ein Schritt bei Amazon. Bitte versuchen Sie es noch einmal.',
  'error:session-expired': 'Ihre Anmeldung bei Amazon ist abgelaufen. Bitte melden Sie sich noch einmal an.',
  'error:reference-unusable': 'Bitte wählen Sie Adresse und Zahlungsart noch einmal.',
  'error:currency-unsupported': 'Bitte wählen Sie eine andere Währung.',
  'error:widget-refused': notAvailable,
  'error:widget-failed': tryAgain,
  'error:relay-unreachable': notReached,
  'error:relay-answer-malformed': notReached,
  'error:sca-unsupported': notAvailable,
  'error:offer-unavailable': 'Dieses Angebot gibt es hier nicht.',
};
