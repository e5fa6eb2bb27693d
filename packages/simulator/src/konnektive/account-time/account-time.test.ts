import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, parseDay, writeTime } from './account-time.js';

const newYork = 'America/New_York';

test.each([
  ['2026-01-02T08:04:05Z', '2026-01-02 03:04:05'],
  ['2026-01-02T04:59:59Z', '2026-01-01 23:59:59'],
  ['2026-01-02T05:00:00Z', '2026-01-02 00:00:00'],
  ['2026-07-01T04:00:00Z', '2026-07-01 00:00:00'],
])('%s is %s in New York', (moment, written) => {
  expect(writeTime(Date.parse(moment), newYork)).toBe(written);
});

test.each([
  ['1/2/2026', '2026-01-02'],
  ['01/02/26', '2026-01-02'],
  ['12/31/2026', '2026-12-31'],
  ['02/30/2026', null],
  ['13/01/2026', null],
  ['2026-01-02', null],
  ['1/2/123', null],
  ['', null],
])('the day "%s" is %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test('a moment’s day, written as month, day and year, is read as that day', () => {
  const moments = fc.date({
    min: new Date('2000-01-02T00:00:00Z'),
    max: new Date('2090-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      const day = dayOf(moment.getTime(), newYork);
      const [year, month, date] = day.split('-');
      expect(parseDay(`${month}/${date}/${year}`)).toBe(day);
    }),
  );
});
