import { expect, it } from 'vitest';
import { recoveryPoints } from '../relays/relay-talk.js';
import { sqliteStore } from '../stores/sqlite-store.js';
import { campaignA, campaignB } from './campaign.js';
import { checkoutsOn } from './checkouts-on.test.support.js';

it('200 checkouts on SQLite come to one order each, and to what each buyer was told', async () => {
  const counts = await checkoutsOn(sqliteStore, campaignA, 200);
  expect(counts['order placed']).toBeGreaterThan(150);
  expect(recoveryPoints.filter((point) => counts[`killed at ${point}`] !== undefined)).not.toEqual([]);
});

it('a CRM that books seconds late is noticed each time', async () => {
  expect(await checkoutsOn(sqliteStore, campaignB, 12)).toMatchObject({ 'order placed': expect.any(Number) });
});
