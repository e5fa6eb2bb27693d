import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingFrom, readNumbers } from '../numbered-behaviours/numbers.js';
import { numbersInTable } from '../numbered-behaviours/table.js';
import { sourcesOf, testsIn } from '../numbered-behaviours/test-files.js';
import { numbersInTitles } from '../numbered-behaviours/titles.js';
import { contractNumbers } from './contract-numbers.js';
import { places } from './places.js';

const namedIn = (tests: readonly string[]): readonly number[] => numbersInTitles('amazon', sourcesOf(tests));

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
});
