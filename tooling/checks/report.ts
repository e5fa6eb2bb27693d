import { readFileSync } from 'node:fs';

/** How many tests ran, as the runner's own report counts them. */
export type Count = { readonly passed: number; readonly failed: number };

const numberAt = (report: unknown, member: string): number => {
  const value: unknown =
    typeof report === 'object' && report !== null ? Reflect.get(report, member) : undefined;
  if (typeof value !== 'number') throw new Error(`The test report has no number "${member}".`);
  return value;
};

/** Reads Vitest's JSON report. A test file that could not even be loaded counts as one failed test. */
export const readCount = (file: string): Count => {
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const failedTests = numberAt(report, 'numFailedTests');
  const failedFiles = numberAt(report, 'numFailedTestSuites');
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: failedTests === 0 && failedFiles > 0 ? failedFiles : failedTests,
  };
};
