import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Alarm, RelayEvent } from '../events/event.js';
import { logToPino } from '../node/log-to-pino.js';
import { stateMeanings } from './states/state-meanings.js';

const page = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');

/** The rows of the table after a comment of this name, a list of cells each. */
const tableOf = (name: string): readonly (readonly string[])[] => {
  const [, after = ''] = page.split(`<!-- ${name} -->\n`);
  const [table = ''] = after.trimStart().split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''))
        .slice(1, -1),
    );
};

const firstsOf = (name: string): readonly string[] => tableOf(name).map(([first = '']) => first);

/** All alarms: the compiler misses one that is not here. */
const alarms: Readonly<Record<Alarm, true>> = {
  double: true,
  'late-booking': true,
  held: true,
  'account-refused': true,
  'order-taken': true,
  'booked-differently': true,
  'review-refused': true,
  'redirect-refused': true,
  'only-in-crm': true,
  'not-in-crm': true,
};

const about = { attempt: null, purchase: null, order: null } as const;

/** One event of each kind, without what says nothing of its level. */
const levels: Readonly<Record<RelayEvent['event'], number>> = {
  request: 20,
  refused: 30,
  attempt: 30,
  held: 40,
  alarm: 50,
  'crm-answered': 30,
  'no-slot': 40,
  circuit: 50,
  'page-view-dropped': 20,
  'proxy-not-trusted': 40,
  'crm-weakness': 40,
  stripped: 30,
  'amazon-answered': 40,
  failed: 50,
};

describe('docs/operations.md', () => {
  it('ledger 38: says of every alarm what to do', () => {
    expect(firstsOf('alarms')).toEqual(Object.keys(alarms));
    for (const cells of tableOf('alarms'))
      expect(cells.map((cell) => cell !== '')).toEqual([true, true, true]);
  });

  it('ledger 38: says of every state what the commands say of the money in it', () => {
    expect(tableOf('states').map(([state, money]) => [state, money])).toEqual(
      Object.entries(stateMeanings).map(([state, { money }]) => [state, money]),
    );
  });

  it('has every event, at the level at which it is logged', () => {
    expect(tableOf('events').map(([event, , level = '']) => [event, Number(level.slice(0, 2))])).toEqual(
      Object.entries(levels),
    );
    const logged: [string, number][] = [];
    const at = (level: number) => (event: object) =>
      logged.push(['event' in event ? String(event.event) : '', level]);
    const log = logToPino({ error: at(50), warn: at(40), info: at(30), debug: at(20) });
    log({ event: 'alarm', alarm: 'double', ...about });
    log({ event: 'circuit', money: 'stopped', because: 'unknown-ends' });
    log({ event: 'no-slot', call: 'import', ...about });
    log({ event: 'stripped', purchases: 1, tombstones: 0 });
    log({ event: 'page-view-dropped' });
    expect(
      logged.filter(([event, level]) =>
        Object.entries(levels).some(([name, is]) => name === event && is !== level),
      ),
    ).toEqual([]);
    expect(logged).toHaveLength(5);
  });
});
