import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractNumbers, readNumbers } from './numbers.js';
import { places } from './places.js';
import { numbersInTable } from './table.js';
import { numbersInTitles } from './titles.js';

const testsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testsIn(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });

const missingFrom = (named: readonly number[], wanted: readonly number[]): readonly number[] =>
  wanted.filter((number) => !named.includes(number));

const namedIn = (tests: readonly string[]): readonly number[] =>
  tests.flatMap((path) => numbersInTitles(readFileSync(path, 'utf8')));

describe('the contract of Amazon’s script, 1 to 80', () => {
  const tests = ['packages', 'examples'].flatMap(testsIn);

  it('every number has its place, and no title has another', () => {
    expect(places.flatMap(({ numbers }) => readNumbers(numbers))).toEqual(
      expect.arrayContaining([...contractNumbers]),
    );
    expect(missingFrom(contractNumbers, namedIn(tests))).toEqual([]);
  });

  it.each(places)('$numbers: in a title of $where', ({ numbers, tests: pattern }) => {
    const named = namedIn(tests.filter((path) => pattern.test(path)));
    expect(missingFrom(named, readNumbers(numbers))).toEqual([]);
  });

  it('every number is in the table of the simulator’s README', () => {
    const readme = readFileSync('packages/simulator/README.md', 'utf8');
    expect(missingFrom(numbersInTable(readme), contractNumbers)).toEqual([]);
  });

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
    `;
    expect(numbersInTitles(source)).toEqual([1, 3, 4, 5, 6, 7]);
  });

  it('finds the numbers in the first column of the table of behaviours', () => {
    const table = '| number | behaviour |\n| --- | --- |\n| 1, 3–5 | since 2016 |\n| none | 7 |\n';
    const another = '| number | option |\n| --- | --- |\n| 9 | c |\n';
    expect(numbersInTable(`${another}\n${table}\n${another}`)).toEqual([1, 3, 4, 5]);
  });
});
