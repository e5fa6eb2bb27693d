import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter, parsePeriod } from './period.js';

it.each([
  ['14 days', { unit: 'day', count: 14 }],
  ['1 week', { unit: 'week', count: 1 }],
  ['3 months', { unit: 'month', count: 3 }],
  ['1 year', { unit: 'year', count: 1 }],
])('%s is read', (written, period) => {
  expect(parsePeriod(written)).toEqual(period);
});

it.each([
  '',
  'monthly',
  '0 days',
  '-1 days',
  '1.5 months',
  '30',
  '30days',
  '30  days',
  '11 years',
  '2 toString',
])('“%s” is no period', (written) => {
  expect(parsePeriod(written)).toBeUndefined();
});

it.each([
  ['2026-11-24', '14 days', '2026-12-08'],
  ['2026-12-20', '2 weeks', '2027-01-03'],
  ['2026-01-31', '1 month', '2026-02-28'],
  ['2028-01-31', '1 month', '2028-02-29'],
  ['2026-10-31', '4 months', '2027-02-28'],
  ['2028-02-29', '1 year', '2029-02-28'],
  ['2026-03-28', '2 days', '2026-03-30'],
])('from %s, %s later it is %s', (day, written, later) => {
  const period = parsePeriod(written);
  expect(period && dayAfter(day, period)).toBe(later);
});

it('a later day is always later, and never skips a month', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 120 }), (date, count) => {
      const day = date.toISOString().slice(0, 10);
      const later = dayAfter(day, { unit: 'month', count });
      const months = (text: string) => 12 * Number(text.slice(0, 4)) + Number(text.slice(5, 7));
      expect(later > day).toBe(true);
      expect(months(later) - months(day)).toBe(count);
    }),
  );
});
