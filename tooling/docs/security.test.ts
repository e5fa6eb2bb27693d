import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesOf, testsIn } from '../numbered-behaviours/test-files.js';

const threats = /^## Threats\n((?:.|\n)*?)\n## /m;

/** The third column of the table: titles of tests, each in code marks. */
const titlesOf = (row: string): readonly string[] => {
  const [, , , tests = ''] = row.split(/(?<!\\)\|/);
  return [...tests.matchAll(/`([^`]+)`/g)].flatMap(([, title = '']) => [title]);
};

const rowsOf = (page: string): readonly string[] =>
  (threats.exec(page)?.[1] ?? '').split('\n').filter((line) => /^\|(?! *(?:threat|-))/.test(line));

const rows = rowsOf(readFileSync('docs/security.md', 'utf8'));

it('every threat of docs/security.md names a test that exists', () => {
  const sources = sourcesOf(testsIn('packages'));
  const isTitle = (title: string): boolean => sources.includes(`'${title}'`);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => titlesOf(row).length === 0)).toEqual([]);
  expect(rows.flatMap(titlesOf).filter((title) => !isTitle(title))).toEqual([]);
});

it('a title that no test has would be seen', () => {
  const [row = ''] = rowsOf(
    '## Threats\n\n| threat | what | test |\n| --- | --- | --- |\n| a | b | `no such test` |\n## ',
  );
  expect(titlesOf(row)).toEqual(['no such test']);
});
