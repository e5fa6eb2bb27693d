import { expect, it } from 'vitest';
import { isTimeZone, shopDay } from './shop-calendar.js';

it.each([
  ['America/New_York', '2026-11-24T04:59:59Z', '2026-11-23'],
  ['America/New_York', '2026-11-24T05:00:00Z', '2026-11-24'],
  ['Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
  ['UTC', '2026-01-02T03:04:05Z', '2026-01-02'],
])('in %s, %s is %s', (timeZone, moment, day) => {
  expect(shopDay(Date.parse(moment), timeZone)).toBe(day);
});

it('knows a time zone from what is none', () => {
  expect([isTimeZone('Europe/Berlin'), isTimeZone('Berlin'), isTimeZone('')]).toEqual([true, false, false]);
});
