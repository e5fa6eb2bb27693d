import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReport } from './report.js';

const folder = mkdtempSync(join(tmpdir(), 'landerpay-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tried = (status: string, failureMessages: readonly string[]) => ({
  fullName: `a test that ${status}`,
  status,
  failureMessages,
});

const reportOf = (tests: readonly unknown[], counts: object): string => {
  const file = join(folder, 'report.json');
  writeFileSync(
    file,
    JSON.stringify({ ...counts, testResults: [{ name: 'file.ts', assertionResults: tests }] }),
  );
  return file;
};

test('a test that failed and then passed is named, with what it failed with, what it waited for, and where', () => {
  const tests = [
    tried('passed', []),
    tried('passed', [
      'Error: too late\nCall log:\n\u001b[2m  - waiting for a button\u001b[22m\n\n    at x\n    at y',
    ]),
    tried('failed', ['Error']),
  ];
  const file = reportOf(tests, { numPassedTests: 2, numFailedTests: 1, numFailedTestSuites: 1 });
  expect(readReport(file)).toEqual({
    passed: 2,
    failed: 1,
    atSecondTry: [
      {
        name: 'file.ts > a test that passed',
        failure: 'Error: too late; Call log:; - waiting for a button; at x',
      },
    ],
  });
});

test('a file that could not be loaded counts as a failed test', () => {
  const file = reportOf([], { numPassedTests: 2, numFailedTests: 0, numFailedTestSuites: 1 });
  expect(readReport(file)).toEqual({ passed: 2, failed: 1, atSecondTry: [] });
});

test('a report without a count is refused', () => {
  const file = reportOf([], { numPassedTests: 2, numFailedTests: 0 });
  expect(() => readReport(file)).toThrow('The test report has no number "numFailedTestSuites".');
});
