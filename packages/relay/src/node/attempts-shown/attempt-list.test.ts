import { expect, it } from 'vitest';
import { claimedIn, claimOf, openLedgerWorld } from '../../test-world/ledger-world.test.support.js';
import { attemptList } from './attempt-list.js';

const everything = { states: null, order: null, since: null } as const;

const threeBuyers = async () => {
  const world = openLedgerWorld();
  for (const [index, buyer] of ['one', 'two', 'three'].entries()) {
    await claimedIn(world.ledger, claimOf({ buyer, paidWith: `S01-0000000-000000${index}` }));
  }
  return world.ledger;
};

it('ledger 38: a list that was cut says so, for what is at risk is counted in what is shown', async () => {
  const found = await (await threeBuyers()).list({ ...everything, limit: 3 });
  const shown = attemptList(found, { now: 1_000_000, pause: null, limit: 2 });
  expect(shown.join('\n').match(/^[\w-]{22} {2}claimed/gm)).toHaveLength(2);
  expect(shown).toContain(
    'Only the newest 2 are shown and counted; there are more: --limit N shows up to N.',
  );
});

it('ledger 38: a list of all that there is says nothing of that', async () => {
  const found = await (await threeBuyers()).list({ ...everything, limit: 4 });
  const shown = attemptList(found, { now: 1_000_000, pause: null, limit: 3 });
  expect(shown.join('\n').match(/^[\w-]{22} {2}claimed/gm)).toHaveLength(3);
  expect(shown.join('\n')).not.toContain('there are more');
});
