import type { Period } from '@landerpay/checkout';
import { moneyIn } from '../language/money-in.js';
import { sayDay } from '../language/say-day.js';
import type { ToldLine, ToldTerms } from './told-terms.js';

/** Without accents, capitals and the several kinds of spaces: what a reader takes for the same. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();

/** Whether a number stands there, and not as a part of a longer one. */
const hasNumber = (text: string, number: number, locale: string): boolean =>
  [String(number), number.toLocaleString(locale)].some((written) =>
    new RegExp(`(?<![\\d.,])${written.replace('.', '\\.')}(?!\\d|[.,]\\d)`).test(text),
  );

const unitNamed = (unit: Period['unit'], count: number, locale: string): string => {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(
    count,
  );
  return plain(parts.find(({ type }) => type === 'unit')?.value ?? unit).trim();
};

/**
 * Whether a period stands there, in any form of its unit: `month`, `months`, `monthly`, `daily`. A shorter word only begins
 * like it: `we` is no week.
 */
const hasPeriod = (text: string, { unit, count }: Period, locale: string): boolean => {
  const named = unitNamed(unit, count, locale);
  const length = Math.min(named.length, unitNamed(unit, 1, locale).length);
  const begins = new RegExp(`(?<!\\p{L})${named.slice(0, 2)}\\p{L}{${Math.max(0, length - 2)}}`, 'u').test(
    text,
  );
  return begins && (count === 1 || hasNumber(text, count, locale));
};

const dateStyles = ['full', 'long', 'medium', 'short'] as const;

const hasDay = (text: string, day: string, locale: string): boolean =>
  [day, ...dateStyles.map((style) => plain(sayDay(day, locale, style)))].some((written) =>
    text.includes(written),
  );

const leftOutOfLine = (text: string, { name, terms }: ToldLine, locale: string): readonly string[] => {
  const amount = moneyIn(locale)(terms.amount);
  const fields: readonly (readonly [name: string, isThere: boolean])[] = [
    ['amount', text.includes(plain(amount))],
    ['every', hasPeriod(text, terms.every, locale)],
    ['trial', terms.trial === null || hasPeriod(text, terms.trial, locale)],
    ['firstBill', hasDay(text, terms.firstBill, locale)],
    ['bills', terms.bills === null || hasNumber(text, terms.bills, locale)],
  ];
  return fields.filter(([, isThere]) => !isThere).map(([field]) => `${field} of ${name}`);
};

/** What of the terms a page's own drawing does not show, by the name of its field; for developers only. */
export const leftOut = (drawn: HTMLElement, told: ToldTerms, locale: string): readonly string[] => {
  const text = plain(drawn.textContent ?? '');
  const links = [...drawn.querySelectorAll('a')].map(({ href }) => href);
  return [
    ...told.lines.flatMap((line) => leftOutOfLine(text, line, locale)),
    ...told.cancel
      .filter(({ address, href }) => !text.includes(plain(address)) && !links.includes(href))
      .map(({ way }) => `cancel.${way}`),
  ];
};
