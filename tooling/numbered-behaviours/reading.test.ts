import { expect, it } from 'vitest';
import { readNumbers } from './numbers.js';
import { numbersInTable } from './table.js';
import { numbersInTitles } from './titles.js';

it('reads single numbers, lists and ranges', () => {
  expect(readNumbers('12')).toEqual([12]);
  expect(readNumbers('48, 63, 64 and 65')).toEqual([48, 63, 64, 65]);
  expect(readNumbers('11–13, 26')).toEqual([11, 12, 13, 26]);
});

it('finds titles of tests and of tests with a table, and nothing else', () => {
  const source = `
    test('amazon 1: a', () => {});
    test.each([['amazon 2: no title']])(
      'amazon 3 and 4: %s', () => {});
    it.each(rows)("amazon 5, 6 and 7: b", () => {});
    test('amazon in-page 8: c', () => {});
    // amazon 9: d
    test('konnektive 10: e', () => {});
  `;
  expect(numbersInTitles('amazon', source)).toEqual([1, 3, 4, 5, 6, 7]);
  expect(numbersInTitles('konnektive', source)).toEqual([10]);
});

it('finds the numbers in the first column of the table of behaviours', () => {
  const table = '| number | behaviour |\n| --- | --- |\n| 1, 3–5 | since 2016 |\n| none | 7 |\n';
  const another = '| number | option |\n| --- | --- |\n| 9 | c |\n';
  expect(numbersInTable(`${another}\n${table}\n${another}`)).toEqual([1, 3, 4, 5]);
});
