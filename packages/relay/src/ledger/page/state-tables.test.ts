import { describe, expect, it } from 'vitest';
import { openLedgerWorld } from '../../test-world/ledger-world.test.support.js';
import { attemptStates } from '../states.js';
import { type Happens, moves, verdicts } from './events.test.support.js';
import { ledgerPage, type PageRow, tableUnder } from './read-page.test.support.js';
import { type Place, places, standAt } from './standings.test.support.js';

/** A row is about one place, about a state wherever it stands there, or about whatever no row above it names. */
const rowsFor = (rows: readonly PageRow[], place: string): readonly PageRow[] => {
  const named = rows.filter(({ name }) => place === name || place.startsWith(`${name}, `));
  return named.length > 0 ? named : rows.filter(({ name }) => name === 'any other');
};

/** What the table says of an attempt that stands there, checked to be said once. */
const said = (rows: readonly PageRow[], place: string): PageRow['cells'] => {
  const [row, ...others] = rowsFor(rows, place);
  if (row === undefined || others.length > 0) throw new Error(`The page must have one row for ${place}.`);
  return row.cells;
};

/** What happens to attempts that stand there, each for one event: the next state, or a dash where nothing moves. */
const done = async (
  world: ReturnType<typeof openLedgerWorld>,
  [name, place]: readonly [string, Place],
  events: Readonly<Record<string, Happens>>,
): Promise<PageRow['cells']> => {
  const stood = await Promise.all(
    Object.entries(events).map(async ([event, happens]) => ({
      event,
      happens,
      standing: await standAt(world, place, event === 'another is placed'),
    })),
  );
  world.pass(place.wait);
  const cells: Record<string, string> = {};
  for (const { event, happens, standing } of stood) {
    const before = await world.ledger.read(standing.attempt);
    expect(before.state).toBe(name.split(',')[0]);
    const isMoved = await happens(standing);
    const { state } = await world.ledger.read(standing.attempt);
    if (!isMoved) expect(state).toBe(before.state);
    cells[event] = isMoved ? state : '–';
  }
  return cells;
};

const names = Object.keys(places);

describe.each([
  { heading: 'Who acts, and time', events: moves },
  { heading: 'What is learned', events: verdicts },
])('docs/ledger.md, $heading', ({ heading, events }) => {
  const rows = tableUnder(ledgerPage, heading);

  it('has no row for what does not exist, nor one that says nothing', () => {
    const used = new Set(names.flatMap((name) => rowsFor(rows, name)));
    expect(rows.filter((row) => !used.has(row))).toEqual([]);
  });

  it('says what becomes of an attempt wherever it stands', async () => {
    const world = openLedgerWorld();
    const told: Record<string, PageRow['cells']> = {};
    const found: Record<string, PageRow['cells']> = {};
    for (const [name, place] of Object.entries(places)) {
      told[name] = said(rows, name);
      found[name] = await done(world, [name, place], events);
    }
    expect(found).toEqual(told);
  });
});

it('an attempt was brought to every state that there is', () => {
  expect([...new Set(names.map((name) => name.split(',')[0]))].sort()).toEqual([...attemptStates].sort());
});

it('docs/ledger.md says of every state what it means', () => {
  expect(tableUnder(ledgerPage, 'States').map(({ name }) => name)).toEqual([...attemptStates]);
});
