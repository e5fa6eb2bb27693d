import { parseArgs } from 'node:util';
import { complain, print, printJson } from '../printing/print.js';
import { type Command, UsageError } from './command.js';
import { readBecause, readOrder } from './read-words.js';
import { withOperator } from './with-operator.js';

const removed = [
  'the buyer’s hash, in the purchase and its references: random ones stand there now',
  'the idempotency keys of its attempts: no page opens them any more',
];

const kept = [
  'the order’s number, its attempts with what they sold, and the hashes of its references: without them the same could be charged twice',
  'the steps that were sold',
];

const refusals = {
  'unknown-order': 'The ledger has no such order.',
  unfinished:
    'Something of this order is not settled yet, so nothing was removed. See: landerpay-relay attempts --order ORDER',
} as const;

/** `landerpay-relay forget`. */
export const forget: Command = {
  summary: 'takes a buyer out of the ledger, and keeps what stops a second charge',
  usage: 'forget --order ORDER [--because TEXT] [--json]',
  help: `Takes the buyer of an order out of the ledger, as a person may ask. The CRM and Amazon keep their own data: ask
there, too. Once forgotten, the buyer's upsell page and thank-you page do not find the order any more.

  --order ORDER   the order's number in the CRM
  --because TEXT  why, up to 200 characters; name no buyer in it
  --json          for scripts

Exit codes: 0 forgotten, 1 no such order, or something of it is not settled yet, 2 written wrongly.`,
  run: async (words, environment) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        order: { type: 'string' },
        because: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.order === undefined) throw new UsageError('Write which order: --order ORDER.');
    const order = readOrder(values.order);
    const because = readBecause(values.because ?? 'asked for');
    await withOperator(environment, async ({ ledger }) => {
      const became = await ledger.forget(order, because);
      if (values.json) printJson({ order, became });
      if (became !== 'forgotten') return complain(refusals[became]);
      if (values.json) return;
      print(
        `Removed of order ${order}:`,
        ...removed.map((what) => `- ${what}`),
        'Kept:',
        ...kept.map((what) => `- ${what}`),
      );
    });
  },
};
