import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pause } from '../plans/pause.js';
import type { Trouble } from './troubles.js';

const run = promisify(execFile);

/** Smaller than any file that a ledger has: what is written behind it fails, as on a disk that is full. */
const firstPage = 4_096;

const limit = (process: number, bytes: number | 'unlimited'): Promise<unknown> =>
  run('prlimit', ['--pid', String(process), `--fsize=${bytes}:unlimited`]);

/** One of the processes cannot make its files larger for a while. */
export const fullDisk = (processOf: () => number | null): Trouble => ({
  name: 'disk full',
  happen: async (chance) => {
    const process = processOf();
    if (process === null) return;
    try {
      await limit(process, firstPage);
      await pause(chance.between(100, 500));
      await limit(process, 'unlimited');
    } catch (error) {
      // It was killed meanwhile, and the limit with it.
      if (processOf() === process) throw error;
    }
  },
});
