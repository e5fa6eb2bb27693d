import { parseArgs } from 'node:util';
import { checkConfig as check } from '../check-config.js';
import { serve as startServing } from '../serve.js';
import type { Command } from './command.js';

const refuseWords = (words: readonly string[]): void => {
  parseArgs({ args: [...words], options: {} });
};

/** `landerpay-relay serve`. */
export const serve: Command = {
  summary: 'serves until SIGINT or SIGTERM; also without a word',
  usage: 'serve',
  help: `Serves, and logs a line of JSON for each event to standard output. On SIGINT or SIGTERM it says at /readyz that it
stops, for LANDERPAY_STOP_NOTICE seconds, takes no more orders then, and ends when what is under way has ended. A
second signal ends it at once; the next relay settles what was under way.

Exit codes: 0 stopped, 1 the configuration has mistakes, or it could not start, or was stopped at once,
2 written wrongly.`,
  run: async (words, environment) => {
    refuseWords(words);
    await startServing(environment);
  },
};

/** `landerpay-relay check-config`. */
export const checkConfig: Command = {
  summary: 'asks the CRM whether it knows all that is configured, and books nothing',
  usage: 'check-config',
  help: `Reads the configuration, logs in at the CRM, finds the campaign, its products, how it bills them again and the biller.

Exit codes: 0 orders can be taken, 1 they cannot, 2 written wrongly.`,
  run: async (words, environment) => {
    refuseWords(words);
    await check(environment);
  },
};
