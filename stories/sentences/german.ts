import type { MessageKey } from '@landerpay/react';

const later =
  'Amazon konnte die Zahlung nicht ausführen. Es wurde nichts abgebucht. Bitte versuchen Sie es noch einmal.';
const another = 'Ihre Zahlungsart wurde abgelehnt. Bitte wählen Sie eine andere.';
const anotherAddress = 'Bitte wählen Sie eine andere Adresse.';
const chooseAgain = 'Bitte wählen Sie Adresse und Zahlungsart noch einmal.';
const signInAgain = 'Bitte melden Sie sich noch einmal bei Amazon an. Ihre Auswahl bleibt erhalten.';
const notNow =
  'Der Shop nimmt gerade keine Bestellungen an. Es wurde nichts abgebucht. Bitte versuchen Sie es später.';
const checking = 'Wir prüfen Ihre Bestellung. Sie zahlen nicht zweimal.';
const orderedBefore = 'Das haben Sie vor Kurzem schon bestellt: Bestellung {order}.';
const pageBroken = 'Auf dieser Seite ist ein Fehler. Es wurde nichts bestellt.';

/** A translation as a shop would write it: every sentence, and longer than the English ones. */
export const germanSentences: Readonly<Record<MessageKey, string>> = {
  'frame:loading': 'Wird geladen …',
  'frame:try-again': 'Noch einmal versuchen',
  'widget:address-book': 'Adresse',
  'widget:wallet': 'Zahlungsart',
  'widget:declined': another,
  'widget:address-refused': anotherAddress,
  'widget:sign-in-first': 'Bitte melden Sie sich zuerst bei Amazon an.',
  'widget:address-first': 'Bitte wählen Sie zuerst eine Adresse.',
  'declined:InvalidPaymentMethod': another,
  'declined:Declined': another,
  'declined:AmazonRejected':
    'Amazon hat die Zahlung abgelehnt. Bitte wählen Sie neu, oder zahlen Sie anders.',
  'declined:TransactionTimedOut': later,
  'declined:ProcessingFailure': later,
  rejected: `Der Shop kann diese Angaben nicht annehmen. ${anotherAddress}`,
  'rejected:country': `In dieses Land liefert der Shop nicht. ${anotherAddress}`,
  'not-placed': 'Es wurde nichts bestellt und nichts abgebucht. Bitte versuchen Sie es noch einmal.',
  'session-over': `Ihre Anmeldung bei Amazon ist abgelaufen. ${signInAgain}`,
  'session-ending': 'Ihre Anmeldung bei Amazon läuft in {minutes} Min. ab.',
  'session-may-be-over': 'Ihre Anmeldung bei Amazon könnte abgelaufen sein.',
  'buyer-changed': `Jetzt ist ein anderes Amazon-Konto angemeldet. ${chooseAgain}`,
  'reference-expired': `Ihre Auswahl ist Stunden her, Amazon hat sie nicht mehr. ${chooseAgain}`,
  'buying-again':
    'Noch ist nichts ein zweites Mal bestellt. Bitte prüfen Sie Adresse und Zahlungsart, und bestellen Sie dann.',
  'refusal:price-changed': 'Der Preis hat sich geändert. Bitte sehen Sie sich die neue Summe an.',
  'refusal:reference-bound': chooseAgain,
  'refusal:token-refused': signInAgain,
  'refusal:wrong-buyer': `Sie sind mit einem anderen Konto angemeldet. ${signInAgain}`,
  'refusal:too-many-attempts': 'Bitte warten Sie eine Minute, bevor Sie es noch einmal versuchen.',
  'refusal:unavailable': notNow,
  'state:loading': 'Wird geladen …',
  'state:signing-in': 'Bitte melden Sie sich im Fenster von Amazon an.',
  'state:placing': 'Ihre Bestellung wird aufgegeben …',
  'state:action-required': 'Für die Zahlung fehlt noch ein Schritt.',
  'state:settling': checking,
  'state:another-buyers':
    'Eine Bestellung, die mit einem anderen Amazon-Konto begonnen wurde, wird noch geprüft. Danach können Sie bestellen.',
  'state:resume': 'Ihre Bestellung wurde noch nicht abgeschickt.',
  'state:placed': 'Vielen Dank! Ihre Bestellnummer ist {order}.',
  'state:in-review': 'Vielen Dank! Der Shop prüft Ihre Bestellung {order}.',
  'state:review-refused': 'Der Shop konnte Ihre Bestellung {order} nicht annehmen.',
  'refused:already-placed': orderedBefore,
  'refused:account': notNow,
  'refused:malformed': pageBroken,
  'missing:sign-in': 'Melden Sie sich bei Amazon an.',
  'missing:address': 'Wählen Sie eine Adresse.',
  'missing:payment': 'Wählen Sie eine Zahlungsart.',
  'missing:reference': 'Amazon lädt noch.',
  'action:place': 'Jetzt kaufen',
  'action:sign-in-again': 'Neu anmelden',
  'action:resume': 'Bestellung jetzt abschicken',
  'action:retry': 'Noch einmal versuchen',
  'action:buy-again': 'Noch einmal bestellen',
  'action:reset': 'Von vorn beginnen',
  'action:continue': 'Weiter',
};
