import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingFrom } from '../numbered-behaviours/numbers.js';
import { numbersInTable } from '../numbered-behaviours/table.js';
import { sourcesOf, testsIn } from '../numbered-behaviours/test-files.js';
import { numbersInTitles } from '../numbered-behaviours/titles.js';

/** The behaviours of the CRM that the simulator keeps, as tests and READMEs number them: 1 to 60. */
const contractNumbers: readonly number[] = Array.from({ length: 60 }, (_, index) => index + 1);

describe('the contract of the Konnektive API, 1 to 60', () => {
  it('every number is in a title of the simulator’s tests, and no title has another', () => {
    const named = numbersInTitles('konnektive', sourcesOf(testsIn('packages/simulator/src/konnektive')));
    expect(missingFrom(named, contractNumbers)).toEqual([]);
    expect(missingFrom(contractNumbers, named)).toEqual([]);
  });

  it('every number is in the table of the simulator’s README', () => {
    const [, section = ''] = readFileSync('packages/simulator/README.md', 'utf8').split('\n## Konnektive\n');
    expect(missingFrom(numbersInTable(section), contractNumbers)).toEqual([]);
  });
});
