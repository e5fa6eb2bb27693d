import { expect, it } from 'vitest';
import { recoveryPoints } from '../relays/relay-talk.js';
import { postgresStore } from '../stores/postgres-store.js';
import { campaignA } from './campaign.js';
import { checkoutsOn } from './checkouts-on.test.support.js';

it('200 checkouts on PostgreSQL come to one order each, and to what each buyer was told', async () => {
  const counts = await checkoutsOn(postgresStore, campaignA, 200);
  expect(counts['order placed']).toBeGreaterThan(150);
  expect(recoveryPoints.filter((point) => counts[`killed at ${point}`] !== undefined)).not.toEqual([]);
  expect(counts['PostgreSQL: restarted']).toBeGreaterThan(0);
});
