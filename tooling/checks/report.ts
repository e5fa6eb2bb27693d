import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** A test that failed and then passed, and what it failed with. */
export type SecondTry = { readonly name: string; readonly failure: string };

/** How many tests ran, as the runner's own report counts them, and which of them passed only at their second try. */
export type Report = {
  readonly passed: number;
  readonly failed: number;
  readonly atSecondTry: readonly SecondTry[];
};

const memberOf = (value: unknown, member: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined;

const numberAt = (report: unknown, member: string): number => {
  const value = memberOf(report, member);
  if (typeof value !== 'number') throw new Error(`The test report has no number "${member}".`);
  return value;
};

const listAt = (report: unknown, member: string): readonly unknown[] => {
  const value = memberOf(report, member);
  if (!Array.isArray(value)) throw new Error(`The test report has no list "${member}".`);
  return value;
};

/** What was said, what was waited for, and where: everything up to the first line of the stack. */
const failureIn = (message: unknown): string => {
  const lines = stripVTControlCharacters(String(message)).split('\n');
  const inStack = lines.findIndex((line) => /^\s+at /.test(line));
  const told = inStack === -1 ? lines : lines.slice(0, inStack + 1);
  return told
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
};

/** A test that passed at once has nothing that it failed with. */
const secondTriesIn = (file: unknown): readonly SecondTry[] =>
  listAt(file, 'assertionResults').flatMap((test) => {
    const [failure] = listAt(test, 'failureMessages');
    if (memberOf(test, 'status') !== 'passed' || failure === undefined) return [];
    const name = `${memberOf(file, 'name')} > ${memberOf(test, 'fullName')}`;
    return [{ name, failure: failureIn(failure) }];
  });

/** Reads Vitest's JSON report. A test file that could not even be loaded counts as one failed test. */
export const readReport = (file: string): Report => {
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const failedTests = numberAt(report, 'numFailedTests');
  const failedFiles = numberAt(report, 'numFailedTestSuites');
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: failedTests === 0 && failedFiles > 0 ? failedFiles : failedTests,
    atSecondTry: listAt(report, 'testResults').flatMap(secondTriesIn),
  };
};
