import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LivingStore } from '../stores/living-store.js';
import { postgresStore } from '../stores/postgres-store.js';
import { sqliteStore } from '../stores/sqlite-store.js';
import { reportOf } from '../verdict/report.js';
import { campaignA } from './campaign.js';
import { runCampaign } from './run-campaign.js';

const stores: readonly (readonly [string, (folder: string) => LivingStore | Promise<LivingStore>])[] = [
  ['SQLite', sqliteStore],
  ['PostgreSQL', postgresStore],
];

it.each(stores)(
  '200 checkouts on %s come to one order each, and to what each buyer was told',
  async (_, open) => {
    const folder = await mkdtemp(join(tmpdir(), 'landerpay-chaos-'));
    const store = await open(folder);
    const { findings, evidence, counts } = await runCampaign({
      campaign: campaignA,
      checkouts: 200,
      seed: 1,
      store,
      without: null,
      folder,
      atOnce: 24,
      patience: 15_000,
      progress: () => {},
    });
    await store.close();
    await rm(folder, { recursive: true });
    expect(findings, reportOf(findings, evidence).join('\n')).toEqual([]);
    expect(counts['order placed']).toBeGreaterThan(150);
  },
);
