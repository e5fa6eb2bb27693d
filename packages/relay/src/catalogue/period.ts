import type { Period } from '@landerpay/checkout';

const units: Readonly<Record<string, Period['unit']>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};

/** The longest that a shop may let pass between two bills, or before the first one, in each unit: ten years. */
const longest: Readonly<Record<Period['unit'], number>> = { day: 3660, week: 520, month: 120, year: 10 };

/** Reads a period as a catalogue writes it: `"30 days"`, `"1 month"`; `undefined` for anything else. */
export const parsePeriod = (text: string): Period | undefined => {
  const [, counted = '', named = ''] = /^(\d{1,4}) ([a-z]+)$/.exec(text) ?? [];
  const unit = units[named];
  const count = Number(counted);
  if (unit === undefined || count < 1 || count > longest[unit]) return undefined;
  return { unit, count };
};

/** Days of a month; the month counts from 0 and may lie beyond its year. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

const addMonths = (from: Date, months: number): Date => {
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), daysIn(year, month))));
};

const addDays = (from: Date, days: number): Date =>
  new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + days));

const add = (from: Date, { unit, count }: Period): Date => {
  switch (unit) {
    case 'day':
      return addDays(from, count);
    case 'week':
      return addDays(from, 7 * count);
    case 'month':
      return addMonths(from, count);
    case 'year':
      return addMonths(from, 12 * count);
    default:
      return unit satisfies never;
  }
};

/**
 * The day that comes so much later: `2026-01-31` and a month is `2026-02-28`, since a month that has no such day is
 * billed on its last one.
 */
export const dayAfter = (day: string, period: Period): string =>
  add(new Date(`${day}T00:00:00Z`), period)
    .toISOString()
    .slice(0, 10);
