import type { checkoutSentences } from './checkout-sentences.js';

export const germanCheckoutSentences: Readonly<Record<keyof typeof checkoutSentences, string>> = {
  'declined:InvalidPaymentMethod': 'Ihre Zahlungsart wurde abgelehnt. Bitte wählen Sie eine andere.',
  'declined:Declined': 'Ihre Zahlungsart wurde abgelehnt. Bitte wählen Sie eine andere.',
  'declined:AmazonRejected':
    'Amazon hat die Zahlung abgelehnt. Bitte wählen Sie neu, oder zahlen Sie anders.',
  'declined:TransactionTimedOut':
    'Amazon konnte die Zahlung nicht ausführen. Es wurde nichts abgebucht. Bitte versuchen Sie es noch einmal.',
  'declined:ProcessingFailure':
    'Amazon konnte die Zahlung nicht ausführen. Es wurde nichts abgebucht. Bitte versuchen Sie es noch einmal.',
  rejected: 'Der Shop kann diese Angaben nicht annehmen. Bitte wählen Sie eine andere Adresse.',
  'rejected:country': 'In dieses Land liefert der Shop nicht. Bitte wählen Sie eine andere Adresse.',
  'not-placed': 'Es wurde nichts bestellt und nichts abgebucht. Bitte versuchen Sie es noch einmal.',
  'session-over':
    'Ihre Anmeldung bei Amazon ist abgelaufen. Bitte melden Sie sich noch einmal an. Ihre Auswahl bleibt erhalten.',
  'session-ending:one': 'Ihre Anmeldung bei Amazon läuft in {minutes} Minute ab.',
  'session-ending:other': 'Ihre Anmeldung bei Amazon läuft in {minutes} Minuten ab.',
  'session-may-be-over': 'Ihre Anmeldung bei Amazon könnte abgelaufen sein.',
  'buyer-changed':
    'Jetzt ist ein anderes Amazon-Konto angemeldet. Bitte wählen Sie Adresse und Zahlungsart noch einmal.',
  'reference-expired':
    'Ihre Auswahl ist Stunden her, Amazon hat sie nicht mehr. Bitte wählen Sie Adresse und Zahlungsart noch einmal.',
  'buying-again':
    'Noch ist nichts ein zweites Mal bestellt. Bitte prüfen Sie Adresse und Zahlungsart, und bestellen Sie dann.',
  'refusal:price-changed':
    'Der Preis hat sich geändert. Bitte sehen Sie sich die neue Summe an, bevor Sie bestellen.',
  'refusal:terms-changed':
    'Der Preis oder die Bedingungen haben sich geändert. Bitte lesen Sie sie noch einmal, bevor Sie bestellen.',
  'refusal:reference-bound': 'Bitte wählen Sie Adresse und Zahlungsart noch einmal.',
  'refusal:token-refused': 'Bitte melden Sie sich noch einmal bei Amazon an. Ihre Auswahl bleibt erhalten.',
  'refusal:wrong-buyer':
    'Sie sind mit einem anderen Konto angemeldet. Bitte melden Sie sich noch einmal an, und wählen Sie Adresse und Zahlungsart neu.',
  'refusal:terms-not-accepted': 'Bitte lesen Sie die Bedingungen noch einmal, und stimmen Sie ihnen zu.',
  'refusal:too-many-attempts': 'Bitte warten Sie eine Weile, bevor Sie es noch einmal versuchen.',
  'refusal:unavailable':
    'Der Shop nimmt gerade keine Bestellungen an. Es wurde nichts abgebucht. Bitte versuchen Sie es später noch einmal.',
  'state:loading': 'Wird geladen …',
  'state:signing-in': 'Bitte melden Sie sich im Fenster von Amazon an, das sich geöffnet hat.',
  'state:placing': 'Ihre Bestellung wird aufgegeben …',
  'state:action-required': 'Für die Zahlung fehlt noch ein Schritt.',
  'state:settling': 'Wir prüfen Ihre Bestellung. Sie zahlen nicht zweimal.',
  'state:another-buyers':
    'Eine Bestellung, die mit einem anderen Amazon-Konto begonnen wurde, wird noch geprüft. Danach können Sie bestellen.',
  'state:resume': 'Ihre Bestellung wurde noch nicht abgeschickt.',
  'state:placed': 'Vielen Dank! Ihre Bestellnummer ist {order}.',
  'state:in-review': 'Vielen Dank! Der Shop prüft Ihre Bestellung {order}.',
  'state:review-refused': 'Der Shop konnte Ihre Bestellung {order} nicht annehmen.',
  'refused:already-placed': 'Das haben Sie vor Kurzem schon bestellt: Bestellung {order}.',
  'refused:account':
    'Der Shop nimmt gerade keine Bestellungen an. Es wurde nichts abgebucht. Bitte versuchen Sie es später noch einmal.',
  'refused:malformed': 'Auf dieser Seite ist ein Fehler. Es wurde nichts bestellt.',
  'missing:sign-in': 'Melden Sie sich bei Amazon an.',
  'missing:address': 'Wählen Sie eine Adresse.',
  'missing:payment': 'Wählen Sie eine Zahlungsart.',
  'missing:consent': 'Setzen Sie das Häkchen von Amazon.',
  'missing:terms': 'Stimmen Sie den Bedingungen zu.',
  'missing:reference': 'Amazon lädt noch.',
  'action:place': 'Jetzt kaufen',
  'action:sign-in-again': 'Neu anmelden',
  'action:resume': 'Bestellung jetzt abschicken',
  'action:retry': 'Noch einmal versuchen',
  'action:buy-again': 'Noch einmal bestellen',
  'action:reset': 'Von vorn beginnen',
  'action:continue': 'Weiter',
};
