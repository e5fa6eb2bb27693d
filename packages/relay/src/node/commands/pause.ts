import { parseArgs } from 'node:util';
import { print, printJson } from '../printing/print.js';
import { writtenTime } from '../printing/written.js';
import type { Command } from './command.js';
import { readBecause } from './read-words.js';
import { withOperator } from './with-operator.js';

const readOptions = (words: readonly string[]) => {
  const { values } = parseArgs({
    args: [...words],
    options: { because: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  return values;
};

/** `landerpay-relay pause`. */
export const pause: Command = {
  summary: 'stops all money at once, on every relay of the ledger',
  usage: 'pause --because TEXT [--json]',
  help: `From now on no relay on this ledger sends money; none has to be restarted. What was sent before is settled as ever,
and pages are told that the shop cannot take orders at the moment.

  --because TEXT  why, up to 200 characters
  --json          for scripts

Exit codes: 0 paused, 1 no ledger, 2 written wrongly.`,
  run: async (words, environment) => {
    const { because: word, json } = readOptions(words);
    const because = readBecause(word);
    await withOperator(environment, async ({ ledger }) => {
      await ledger.pause(because);
      const since = (await ledger.paused())?.since ?? (await ledger.now());
      if (json) printJson({ paused: { since: new Date(since).toISOString(), because } });
      else print(`Money is paused since ${writtenTime(since)}.`, 'Next: landerpay-relay resume');
    });
  },
};

/** `landerpay-relay resume`. */
export const resume: Command = {
  summary: 'sends money again',
  usage: 'resume [--because TEXT] [--json]',
  help: `Ends a pause, on every relay of the ledger.

  --because TEXT  why, up to 200 characters
  --json          for scripts

Exit codes: 0 money is sent, 1 no ledger, 2 written wrongly.`,
  run: async (words, environment) => {
    const { because: word, json } = readOptions(words);
    const because = readBecause(word ?? 'resumed');
    await withOperator(environment, async ({ ledger }) => {
      const before = await ledger.paused();
      if (before !== null) await ledger.resume(because);
      if (json) return printJson({ paused: null });
      print(before === null ? 'Money was not paused.' : 'Money is sent again.');
    });
  },
};
