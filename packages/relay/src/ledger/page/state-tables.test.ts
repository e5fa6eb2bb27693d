import { describe, expect, it } from 'vitest';
import { openLedgerWorld } from '../../test-world/ledger-world.test.support.js';
import { attemptStates } from '../states.js';
import { type Happens, moves, verdicts } from './events.test.support.js';
import { ledgerPage, type PageRow, tableUnder } from './read-page.test.support.js';
import { standAt, standings } from './standings.test.support.js';

/** A row is about one place, about a state wherever it stands there, or about whatever no row above it names. */
const rowsFor = (rows: readonly PageRow[], standing: string): readonly PageRow[] => {
  const named = rows.filter(({ name }) => standing === name || standing.startsWith(`${name}, `));
  return named.length > 0 ? named : rows.filter(({ name }) => name === 'any other');
};

/** What the table says of an attempt that stands there, checked to be said once. */
const said = (rows: readonly PageRow[], standing: string): PageRow['cells'] => {
  const [row, ...others] = rowsFor(rows, standing);
  if (row === undefined || others.length > 0) throw new Error(`The page must have one row for ${standing}.`);
  return row.cells;
};

/** What happens to an attempt that stands there: its next state, or a dash where nothing moves it. */
const done = async (standing: string, events: Readonly<Record<string, Happens>>) => {
  const bring = standings[standing];
  if (bring === undefined) throw new Error(`Nothing stands at ${standing}.`);
  const world = openLedgerWorld();
  const cells: Record<string, string> = {};
  for (const [name, happens] of Object.entries(events)) {
    const stood = await standAt(world, bring, name === 'another is placed');
    const { state } = await world.ledger.read(stood.attempt);
    expect(state).toBe(standing.split(',')[0]);
    const isMoved = await happens(stood);
    const next = await world.ledger.read(stood.attempt);
    if (!isMoved) expect(next.state).toBe(state);
    cells[name] = isMoved ? next.state : '–';
  }
  return cells;
};

const places = Object.keys(standings);

describe.each([
  { heading: 'Who acts, and time', events: moves },
  { heading: 'What is learned', events: verdicts },
])('docs/ledger.md, “$heading”', ({ heading, events }) => {
  const rows = tableUnder(ledgerPage, heading);

  it('has no row for what does not exist, nor one that says nothing', () => {
    const used = new Set(places.flatMap((place) => rowsFor(rows, place)));
    expect(rows.filter((row) => !used.has(row))).toEqual([]);
  });

  it.each(places)('says what becomes of %s', async (place) => {
    expect(await done(place, events)).toEqual(said(rows, place));
  });
});

it('an attempt was brought to every state that there is', () => {
  expect([...new Set(places.map((place) => place.split(',')[0]))].sort()).toEqual([...attemptStates].sort());
});

it('docs/ledger.md says of every state what it means', () => {
  expect(tableUnder(ledgerPage, 'States').map(({ name }) => name)).toEqual([...attemptStates]);
});
