/** A check of the test command: what it holds, and the command that holds it. */
export type Step = { readonly name: string; readonly command: readonly [string, ...string[]] };

const pnpm = (...words: string[]): Step['command'] => ['npx', '-y', 'pnpm@12', ...words];

/**
 * Everything that `pnpm test` runs, cheapest first. The tests themselves come last and need what is built before, but for
 * the static Storybook: its tests build it.
 */
export const steps: readonly Step[] = [
  { name: 'format and lint', command: ['npx', 'biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['npx', 'tsc', '-p', 'tsconfig.json'] },
  { name: 'nothing unused', command: ['npx', 'knip'] },
  { name: 'packages build', command: pnpm('run', 'build') },
  { name: 'packages are publishable', command: ['npx', 'tsx', 'tooling/checks/publishable.ts'] },
  { name: 'packages install and load', command: ['npx', 'tsx', 'tooling/checks/installable.ts'] },
  { name: 'byte budgets', command: ['npx', 'size-limit'] },
  { name: 'lander builds', command: pnpm('--filter', '@landerpay/example-lander', 'run', 'build') },
];

/** The report that the count of passed and failed tests is read from. */
export const reportFile = '.reports/vitest.json';

export const tests: Step = {
  name: 'tests',
  command: [
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=./tooling/checks/still-running.ts',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ],
};
