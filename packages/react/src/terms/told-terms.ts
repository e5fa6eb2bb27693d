import type { CancelWays, LineTerms, Offer, Terms } from '@landerpay/checkout';
import { moneyIn } from '../language/money-in.js';
import { sayDay } from '../language/say-day.js';
import type { Messages } from '../messages/messages.js';
import { speakerOf } from '../messages/say.js';
import { counterOf } from '../messages/say-counted.js';
import { termsSentences } from '../messages/terms-sentences.js';

/** A way to cancel, in a sentence that is split where its address stands: `before`, the address, `after`. */
export type ToldWay = {
  readonly way: keyof CancelWays;
  /** As the shop has written it: an address of a page or a mailbox, or a number. */
  readonly address: string;
  readonly href: string;
  readonly before: string;
  readonly after: string;
};

/** What the buyer is told of one line that is billed again: whole sentences in the page's language. */
export type ToldLine = {
  readonly terms: LineTerms;
  readonly name: string;
  /** The name, with how many of it. */
  readonly heading: string;
  readonly sentences: readonly string[];
};

/** The terms in words. A page that draws them by itself must show every amount, date, period and way to cancel. */
export type ToldTerms = {
  readonly terms: Terms;
  readonly today: string;
  readonly lines: readonly ToldLine[];
  readonly cancel: readonly ToldWay[];
};

/** How a page speaks. */
export type Speech = { readonly messages: Messages; readonly locale: string };

export const say = speakerOf(termsSentences);
const sayCounted = counterOf(termsSentences);

const tellLine = (terms: LineTerms, { lines }: Offer, speech: Speech): ToldLine => {
  const { messages, locale } = speech;
  const line = lines.find(({ product }) => product === terms.product);
  const name = line?.name ?? terms.product;
  const { every, trial, bills } = terms;
  const values = {
    count: every.count,
    amount: moneyIn(locale)(terms.amount),
    date: sayDay(terms.firstBill, locale),
  };
  return {
    terms,
    name,
    heading: say(messages, 'terms:line', {
      product: name,
      quantity: (line?.quantity ?? 1).toLocaleString(locale),
    }),
    sentences: [
      ...(trial ? [sayCounted(speech, `terms:trial-${trial.unit}`, { count: trial.count })] : []),
      sayCounted(speech, `terms:every-${every.unit}`, values),
      bills === null
        ? say(messages, 'terms:until-cancelled')
        : sayCounted(speech, 'terms:bills', { count: bills }),
    ],
  };
};

const hrefs: Readonly<Record<keyof CancelWays, (address: string) => string>> = {
  url: (address) => address,
  email: (address) => `mailto:${address}`,
  phone: (address) => `tel:${address.replace(/[^+\d]/g, '')}`,
};

const ways = ['url', 'email', 'phone'] as const satisfies readonly (keyof CancelWays)[];

const tellWay = (way: keyof CancelWays, address: string, messages: Messages): ToldWay => {
  const [before = '', after = ''] = say(messages, `terms:cancel-${way}`, { way: '\n' }).split('\n');
  return { way, address, href: hrefs[way](address), before, after };
};

/** Puts the terms of an offer into words. */
export const tellTerms = (terms: Terms, offer: Offer, speech: Speech): ToldTerms => ({
  terms,
  today: say(speech.messages, 'terms:today', { amount: moneyIn(speech.locale)(offer.total) }),
  lines: terms.lines.map((line) => tellLine(line, offer, speech)),
  cancel: ways.flatMap((way) => {
    const address = terms.cancel[way];
    return address === null ? [] : [tellWay(way, address, speech.messages)];
  }),
});
