import { parseArgs } from 'node:util';
import type { Difference } from '../../operating/reconciling/difference.js';
import { reconcile as compare, type Reconciled } from '../../operating/reconciling/reconcile.js';
import { print, printJson } from '../printing/print.js';
import { table } from '../printing/table.js';
import { writtenTime } from '../printing/written.js';
import { type Command, UsageError } from './command.js';
import { readSince } from './read-words.js';
import { withOperator } from './with-operator.js';

const nexts: Readonly<Record<Difference['difference'], string>> = {
  'booked-late':
    'Recorded. Tell the buyer, who was told otherwise, or refund in the CRM. Look for a second order of theirs.',
  'booked-differently':
    'Compare the order in the CRM with what was sold; mend it there, or refund what is too much.',
  'not-in-crm': 'The buyer was told that it is placed. Look in the CRM; place it again there, or tell them.',
  'only-in-crm':
    'The buyer may have been told nothing. Look at it in the CRM; refund it, or tell them. After a restore: see docs/operations.md.',
  'not-compared': 'Run it again when the CRM answers.',
};

const ways: Readonly<Record<Reconciled['bothWays'], string>> = {
  yes: 'Compared both ways.',
  'no-list':
    'Compared one way only: this CRM lists no orders, so what only the CRM knows cannot be found here.',
  'list-failed': 'Compared one way only: the CRM did not list its orders.',
};

const shown = ({ attempts, orders, bothWays, differences }: Reconciled, since: number): readonly string[] => {
  const kinds = [...new Set(differences.map(({ difference }) => difference))];
  return [
    `Since ${writtenTime(since)}: ${attempts} attempts, ${orders} booked orders. ${ways[bothWays]}`,
    ...(differences.length === 0
      ? ['Ledger and CRM agree.']
      : [
          '',
          table(
            ['DIFFERENCE', 'ORDER', 'ATTEMPT', 'SEEN'],
            differences.map(({ difference, order, attempt, saw }) => [
              difference,
              order ?? '–',
              attempt ?? '–',
              saw,
            ]),
          ),
          ...kinds.map((kind) => `\n${kind}: ${nexts[kind]}`),
        ]),
  ];
};

/** `landerpay-relay reconcile`. */
export const reconcile: Command = {
  summary: 'compares ledger and CRM, and records what was booked without anybody knowing',
  usage: 'reconcile --since T [--json]',
  help: `Compares the ledger with the CRM's orders, and these with the ledger; sends nothing. Bookings that the ledger did not
know are recorded. Alarms go to standard error as JSON, and a line to the ledger's audit. Relays may run meanwhile.
A ledger that was restored from a backup must be reconciled before relays take money again.

  --since T  2026-11-24, 2026-11-24T18:00:00Z, or 90m, 24h, 7d ago
  --json     for scripts

Exit codes: 0 they agree, 1 they differ, or not all could be compared, 2 written wrongly.`,
  run: async (words, environment) => {
    const { values } = parseArgs({
      args: [...words],
      options: { since: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (values.since === undefined) throw new UsageError('Write since when: --since T.');
    const since = readSince(values.since, Date.now());
    await withOperator(environment, async (parts) => {
      const reconciled = await compare(parts, since);
      if (values.json) printJson({ since: new Date(since).toISOString(), ...reconciled });
      else print(...shown(reconciled, since));
      if (reconciled.differences.length > 0) process.exitCode = 1;
    });
  },
};
