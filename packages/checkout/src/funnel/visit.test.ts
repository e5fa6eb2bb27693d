import { expect, test } from 'vitest';
import { readVisit, type Visit, writeVisit } from './visit.js';

const visit: Visit = {
  id: '0123456789abcdef0123456789abcdef',
  pages: ['checkout', 'upsell-1'],
  cameBy: { affiliate: 'A7', sources: ['one', null, 'three'] },
};

test('what is written is read', () => {
  expect(readVisit(writeVisit(visit))).toEqual(visit);
  expect(readVisit(writeVisit({ ...visit, pages: [], cameBy: {} }))).toEqual({
    ...visit,
    pages: [],
    cameBy: {},
  });
});

test.each([
  ['nothing', null],
  ['no JSON', 'visit'],
  ['another version', JSON.stringify({ v: 2, ...visit })],
  ['a page that no CRM counts', JSON.stringify({ v: 1, ...visit, pages: ['catalogue'] })],
  ['no id', JSON.stringify({ v: 1, pages: [], cameBy: {} })],
])('%s is no visit', (_, kept) => {
  expect(readVisit(kept)).toBe(null);
});
