import type { Product, Step } from '../products/product.js';
import type { OfferWords, ProductWords } from './product-words.js';

export const productsInGerman: Readonly<Record<Product['name'], ProductWords>> = {
  'starter-kit': {
    link: 'Starterset',
    eyebrow: 'Das Starterset',
    heading: 'Filterkaffee, der von der ersten Tasse an gelingt',
    pitch:
      'Filterhalter, Bohnen und Papierfilter in einer Schachtel. Wasser kochen, aufgießen, drei Minuten warten. Mehr ist es nicht.',
    picture: 'Das Starterset: ein Filterhalter aus Kupfer auf einem Glas, eine Tüte Bohnen und Papierfilter',
    insideHeading: 'In der Schachtel',
    inside: [
      {
        name: 'Filterhalter aus Kupfer',
        text: 'Hält die Wärme, lässt sich Zeit und ist mit klarem Wasser wieder sauber.',
      },
      {
        name: 'Hausröstung, 250 g',
        text: 'Kakao und Orangenschale. Dienstags geröstet, mittwochs verschickt.',
      },
      { name: '40 Papierfilter', text: 'Ungebleicht, flach gefaltet, nach dem Frühstück auf dem Kompost.' },
    ],
  },
  'refill-plan': {
    link: 'Nachschub-Abo',
    eyebrow: 'Das Nachschub-Abo',
    heading: 'Frische Bohnen, bevor die Tüte leer ist',
    pitch:
      'Eine Tüte Hausröstung und 40 Filter in Ihrem Briefkasten, alle 30 Tage. Am Anfang steht eine kleine Tüte zur Probe, die Ihnen bleibt, wie Sie sich auch entscheiden.',
    picture: 'Das Nachschub-Abo: Tüten mit Bohnen, die Monat für Monat kommen',
    insideHeading: 'So geht es',
    inside: [
      {
        name: 'Heute',
        text: 'Eine kleine Tüte macht sich auf den Weg. Sie zahlen einen Dollar und das Porto.',
      },
      {
        name: 'Nach 14 Tagen',
        text: 'Die erste volle Tüte und die erste volle Rechnung. Wenn Sie vorher kündigen, kommt keine.',
      },
      { name: 'Alle 30 Tage', text: 'Die nächste, bis Sie kündigen: ein Klick, keine Fragen.' },
    ],
  },
  'video-course': {
    link: 'Videokurs',
    eyebrow: 'Der Videokurs',
    heading: 'Aufgießen wie die Leute hinter der Bar',
    pitch: 'Zwölf Lektionen von je fünf Minuten, von unserer Röstmeisterin. Sofort da, und für immer Ihre.',
    picture: 'Der Videokurs: ein Wasserkessel, der aufgießt, auf einem Tablet',
    insideHeading: 'Im Kurs',
    inside: [
      {
        name: 'Mahlen',
        text: 'Wie grob, wie frisch, und warum die Waage wichtiger ist als die Mühle.',
      },
      { name: 'Aufgießen', text: 'Blühen, pulsen, kreisen: drei Bewegungen, und wann es genug ist.' },
      { name: 'Schmecken', text: 'Was sauer und bitter über die nächste Tasse verraten.' },
    ],
  },
};

export const offersInGerman: Readonly<Record<Step, OfferWords>> = {
  'bigger-kit': {
    heading: 'Lieber gleich das große Set?',
    text: 'Derselbe Filterhalter, dazu ein Schwanenhalskessel und doppelt so viele Bohnen. Es kommt anstelle Ihres Startersets.',
  },
  course: {
    heading: 'Richtig aufgießen lernen',
    text: 'Unser Videokurs: zwölf Lektionen von je fünf Minuten, sofort da.',
  },
  refills: {
    heading: 'Noch ein Vorrat fürs Regal?',
    text: 'Weitere 250 g Hausröstung und 40 Filter, für den Tag, an dem Besuch kommt.',
  },
  club: {
    heading: 'Jeden Monat mitbrauen',
    text: 'Der Videoclub: jeden Monat eine neue Lektion und ein neues Rezept.',
  },
  recipes: {
    heading: 'Die Rezepte als Buch',
    text: 'Dreißig Rezepte aus dem Kurs, zum Ausdrucken oder fürs Telefon.',
  },
};
