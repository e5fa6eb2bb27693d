import type { upsellSentences } from './upsell-sentences.js';

/** `upsellSentences` in German. */
export const germanUpsellSentences: Readonly<Record<keyof typeof upsellSentences, string>> = {
  'upsell:line': '{product} ({quantity})',
  'upsell:price': 'Sie bezahlen jetzt {amount}.',
  'upsell:price-with-shipping': 'Sie bezahlen jetzt {amount}, davon {shipping} für den Versand.',
  'upsell:price-at-most': 'Sie bezahlen jetzt {amount} oder weniger.',
  'upsell:replaces': 'In Ihrer Bestellung kommt es an die Stelle von {product}.',
  'upsell:time-left:one': 'Sie können es noch {minutes} Minute lang zu Ihrer Bestellung hinzufügen.',
  'upsell:time-left:other': 'Sie können es noch {minutes} Minuten lang zu Ihrer Bestellung hinzufügen.',
  'upsell:action-accept': 'Ja, für {amount} hinzufügen',
  'upsell:action-skip': 'Nein, danke',
  'upsell:action-resume': 'Jetzt hinzufügen',
  'upsell:action-continue': 'Weiter',
  'upsell:action-leave': 'Weiter, ohne zu warten',
  'upsell:no-order': 'Hier ist keine Bestellung, zu der etwas hinzugefügt werden könnte.',
  'upsell:placing': 'Es wird zu Ihrer Bestellung hinzugefügt…',
  'upsell:settling':
    'Wir prüfen, ob es zu Ihrer Bestellung hinzugefügt wurde. Sie bezahlen auf keinen Fall doppelt.',
  'upsell:resume': 'Es wurde noch nicht zu Ihrer Bestellung hinzugefügt.',
  'upsell:sold': 'Vielen Dank! Es wurde zu Ihrer Bestellung {order} hinzugefügt.',
  'upsell:in-review': 'Vielen Dank! Der Shop prüft Ihre Bestellung {order}.',
  'upsell:sold-before': 'Es ist schon in Ihrer Bestellung. Sie bezahlen es nicht noch einmal.',
  'upsell:skipped': 'Es wurde nicht zu Ihrer Bestellung hinzugefügt.',
  'upsell:closed': 'Zu Ihrer Bestellung kann nichts mehr hinzugefügt werden.',
  'upsell:refused-account':
    'Es kann im Moment nicht hinzugefügt werden, und Sie haben dafür nichts bezahlt. Ihre Bestellung bleibt, wie sie ist.',
  'upsell:refused-malformed':
    'Mit dieser Seite stimmt etwas nicht. Zu Ihrer Bestellung wurde nichts hinzugefügt.',
  'upsell:refused-agreement-ended':
    'Amazon nimmt für diese Bestellung keine weitere Zahlung an. Es wurde nichts hinzugefügt, und Ihre Bestellung bleibt, wie sie ist.',
  'upsell:not-placed':
    'Zu Ihrer Bestellung wurde nichts hinzugefügt, und Sie haben dafür nichts bezahlt. Bitte versuchen Sie es noch einmal.',
  'upsell:price-changed':
    'Der Preis hat sich geändert. Bitte sehen Sie sich den neuen an, bevor Sie es hinzufügen.',
  'upsell:unavailable':
    'Es kann im Moment nicht hinzugefügt werden, und Sie haben dafür nichts bezahlt. Bitte versuchen Sie es später noch einmal.',
};
