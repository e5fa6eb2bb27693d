import { type Locale, readLocale } from '../sentences/index.js';

/** What the page around the components says by itself. */
type Words = Readonly<
  Record<
    | 'title'
    | 'pitch'
    | 'choose'
    | 'where'
    | 'how'
    | 'agree'
    | 'nextBill'
    | 'order'
    | 'shipping'
    | 'total'
    | 'waiting'
    | 'thanks'
    | 'turnedDown'
    | 'stopped'
    | 'another'
    | 'yourOrder',
    string
  >
>;

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'Pour-over coffee, from the very first cup',
    pitch: 'Boil water, pour, wait three minutes. That is all there is to it.',
    choose: 'Address and payment',
    where: 'Where it goes',
    how: 'How you pay',
    agree: 'What you agree to',
    nextBill: 'Next payment',
    order: 'Your order',
    shipping: 'Shipping',
    total: 'Total',
    waiting: 'One moment, please',
    thanks: 'Enjoy your coffee',
    turnedDown: 'We are sorry',
    stopped: 'No new order was made',
    another: 'Buy another',
    yourOrder: 'Order number',
  },
  de: {
    title: 'Handgefilterter Kaffee, von der ersten Tasse an',
    pitch: 'Wasser kochen, aufgießen, drei Minuten warten. Mehr ist es nicht.',
    choose: 'Adresse und Zahlung',
    where: 'Wohin es geht',
    how: 'Wie Sie zahlen',
    agree: 'Womit Sie einverstanden sind',
    nextBill: 'Nächste Zahlung',
    order: 'Ihre Bestellung',
    shipping: 'Versand',
    total: 'Summe',
    waiting: 'Einen Augenblick, bitte',
    turnedDown: 'Es tut uns leid',
    thanks: 'Viel Freude mit Ihrem Kaffee',
    stopped: 'Es wurde nichts Neues bestellt',
    another: 'Noch eines kaufen',
    yourOrder: 'Bestellnummer',
  },
};

export type { Words };

export const wordsIn = (locale: unknown): Words => words[readLocale(locale)];
