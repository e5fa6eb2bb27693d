import { spawnSync } from 'node:child_process';
import type { Step } from './steps.js';

/** Runs one check with its output on the terminal, and says whether it held. */
export const run = ({ name, command: [program, ...words] }: Step): boolean => {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(program, words, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1_000).toFixed(1);
  console.log(status === 0 ? `   ${name}: held (${seconds} s)` : `   ${name}: FAILED (${seconds} s)`);
  return status === 0;
};
