import { parseArgs } from 'node:util';
import type { AttemptState } from '../../ledger/attempt.js';
import { attemptStates, unfinishedStates } from '../../ledger/states.js';
import type { LookUpParts } from '../../parts.js';
import type { AttemptId } from '../../secrets/identifiers.js';
import { attemptJson } from '../attempts-shown/attempt-json.js';
import { attemptList } from '../attempts-shown/attempt-list.js';
import { attemptPage } from '../attempts-shown/attempt-page.js';
import { complain, print, printJson } from '../printing/print.js';
import { type Command, UsageError } from './command.js';
import { readAttemptId, readLimit, readOrder, readSince } from './read-words.js';
import { withOperator } from './with-operator.js';

const isState = (word: string): word is AttemptState => attemptStates.some((state) => state === word);

const readStates = (words: readonly string[] | undefined, all: boolean): readonly AttemptState[] | null => {
  if (words === undefined) return all ? null : unfinishedStates;
  const states = words.filter(isState);
  if (states.length === words.length) return states;
  throw new UsageError(`--state must be one of ${attemptStates.join(', ')}.`);
};

const showOne = async ({ ledger }: LookUpParts, id: AttemptId, json: boolean): Promise<void> => {
  const attempt = await ledger.find(id);
  if (attempt === null) return complain('The ledger has no such attempt.');
  const others = await ledger.othersOfPurchase(id);
  if (json) printJson({ ...attemptJson(attempt), others: others.map(attemptJson) });
  else print(...attemptPage(attempt, others));
};

/** `landerpay-relay attempts`. */
export const attempts: Command = {
  summary: 'lists what is unfinished, or shows one attempt with what to do',
  usage: 'attempts [ATTEMPT] [--all] [--state STATE]… [--order ORDER] [--since T] [--limit N] [--json]',
  help: `Lists the attempts that have not ended, the newest first; or shows one: what its state means, the money
at risk, where to look in the CRM and at Amazon, and the next command.

  --all          those that have ended, too
  --state STATE  those in this state; may be written more than once
  --order ORDER  those of this order, ended or not
  --since T      those begun since then: 2026-11-24, 2026-11-24T18:00:00Z, or 90m, 24h, 7d ago
  --limit N      at most so many, 50 without it
  --json         for scripts

Exit codes: 0 listed, 1 no such attempt, or no ledger, 2 written wrongly.`,
  run: async (words, environment) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        state: { type: 'string', multiple: true },
        order: { type: 'string' },
        since: { type: 'string' },
        limit: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [word, ...more] = positionals;
    if (more.length > 0) throw new UsageError('Write one attempt, or none.');
    const id = word === undefined ? null : readAttemptId(word);
    const order = values.order === undefined ? null : readOrder(values.order);
    const since = values.since === undefined ? null : readSince(values.since, Date.now());
    const states = readStates(values.state, values.all || order !== null);
    const limit = readLimit(values.limit);
    await withOperator(environment, async (parts) => {
      if (id !== null) return showOne(parts, id, values.json);
      const { ledger } = parts;
      // One more than is shown, to know whether there are more.
      const found = await ledger.list({ states, order, since, limit: limit + 1 });
      const pause = await ledger.paused();
      if (values.json) {
        const isCut = found.length > limit;
        printJson({ paused: pause, attempts: found.slice(0, limit).map(attemptJson), isCut });
      } else print(...attemptList(found, { now: await ledger.now(), pause, limit }));
    });
  },
};
