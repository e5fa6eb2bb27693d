import { parseArgs } from 'node:util';
import {
  type SettledByHand,
  settleByHand,
  type Word,
} from '../../operating/settling-by-hand/settle-by-hand.js';
import { stateMeanings } from '../../operating/states/state-meanings.js';
import { attemptJson } from '../attempts-shown/attempt-json.js';
import { complain, print, printJson } from '../printing/print.js';
import { writtenTime } from '../printing/written.js';
import { type Command, UsageError } from './command.js';
import { readAttemptId, readBecause, readOrder } from './read-words.js';
import { withOperator } from './with-operator.js';

const readWord = (placed: string | undefined, notBooked: boolean, because: string | undefined): Word => {
  if ((placed !== undefined) === notBooked) {
    throw new UsageError('Write either --placed ORDER or --not-booked --because TEXT.');
  }
  return placed === undefined
    ? { word: 'not-booked', because: readBecause(because) }
    : { word: 'placed', order: readOrder(placed), because: readBecause(because ?? `placed as ${placed}`) };
};

const refusal = (settled: Extract<SettledByHand, { settled: false }>): string => {
  switch (settled.why) {
    case 'unknown-attempt':
      return 'The ledger has no such attempt.';
    case 'not-open': {
      const { state } = settled.attempt;
      return `The attempt is ${state}, and is not settled so. ${stateMeanings[state].meaning} Nothing was changed.`;
    }
    case 'contradicted':
      return `The CRM contradicts: ${settled.saw} Nothing was changed.`;
    case 'cannot-tell':
      return `${settled.saw} Try again when the CRM answers. Nothing was changed.`;
    case 'too-early':
      return `The CRM may still be working on it. Ask again after ${writtenTime(settled.until)}. Nothing was changed.`;
    default:
      return settled satisfies never;
  }
};

/** `landerpay-relay settle`. */
export const settle: Command = {
  summary: 'says what became of an attempt that the relay cannot settle',
  usage: 'settle ATTEMPT (--placed ORDER | --not-booked --because TEXT) [--json]',
  help: `Settles an attempt, of an order or an upsale, by your word. The CRM is asked first: what it contradicts is refused, and
you are told what it shows. Relays may run meanwhile. A line stays in the ledger's audit.

  --placed ORDER  it is booked as this order; the buyer is told so. A linked upsale's own order, not its parent
  --not-booked    it is not booked, and the buyer may try again
  --because TEXT  why you say so, up to 200 characters; name no buyer in it
  --json          for scripts

Exit codes: 0 settled, 1 refused, and nothing was changed, 2 written wrongly.`,
  run: async (words, environment) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        placed: { type: 'string' },
        'not-booked': { type: 'boolean', default: false },
        because: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new UsageError('Write which attempt, and only one.');
    const attempt = readAttemptId(id);
    const word = readWord(values.placed, values['not-booked'], values.because);
    await withOperator(environment, async (parts) => {
      const settled = await settleByHand(parts, attempt, word);
      if (!settled.settled) {
        if (values.json) printJson({ settled: false, why: settled.why });
        return complain(refusal(settled));
      }
      if (values.json) {
        return printJson({ settled: true, double: settled.double, ...attemptJson(settled.attempt) });
      }
      print(`The CRM shows: ${settled.saw}`, `The attempt is ${settled.attempt.state} now.`);
      if (settled.double) print('A later attempt for the same was sent, too: look for a second charge.');
    });
  },
};
