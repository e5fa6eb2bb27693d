import { expect, it } from 'vitest';
import { missingFrom } from '../numbered-behaviours/numbers.js';
import { sourcesOf, testsIn } from '../numbered-behaviours/test-files.js';
import { numbersInTitles } from '../numbered-behaviours/titles.js';

/** The rules by which the relay moves money, as its tests number them: 1 to 40. */
const rules: readonly number[] = Array.from({ length: 40 }, (_, index) => index + 1);

it('every rule of the ledger, 1 to 40, is in a title of the relay’s tests, and no title has another', () => {
  const named = numbersInTitles('ledger', sourcesOf(testsIn('packages/relay/src')));
  expect(missingFrom(named, rules)).toEqual([]);
  expect(missingFrom(rules, named)).toEqual([]);
});
