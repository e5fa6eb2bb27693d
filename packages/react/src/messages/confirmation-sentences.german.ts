import type { confirmationSentences } from './confirmation-sentences.js';

export const germanConfirmationSentences: Readonly<Record<keyof typeof confirmationSentences, string>> = {
  'confirmation:finish': 'Bestellung abschließen',
  'confirmation:confirming': 'Ihre Bank wird gefragt …',
  'confirmation:confirmed':
    'Ihre Zahlung ist bestätigt. Bestellt ist noch nichts: Ein Klick schließt Ihre Bestellung ab.',
  'confirmation:abandoned':
    'Sie haben die Zahlung nicht bestätigt. Es ist nichts bestellt. Bitte versuchen Sie es noch einmal.',
  'confirmation:failed':
    'Ihre Bank hat die Zahlung nicht bestätigt. Es ist nichts bestellt. Bitte wählen Sie eine andere Zahlungsart.',
};
