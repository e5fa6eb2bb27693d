import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCampaign } from '../campaigns/run-campaign.js';
import { sqliteStore } from '../stores/sqlite-store.js';
import { proofs } from './proofs.js';
import { safeguardNames } from './safeguard.js';

describe.concurrent('a campaign is red', () => {
  it.each(safeguardNames)('without the safeguard %s', async (without) => {
    const { campaign, checkouts, finds } = proofs[without];
    const folder = await mkdtemp(join(tmpdir(), 'landerpay-chaos-'));
    const { findings } = await runCampaign({
      campaign,
      checkouts,
      seed: 1,
      store: sqliteStore(folder),
      without,
      folder,
      atOnce: checkouts,
      patience: 15_000,
      progress: () => {},
    });
    await rm(folder, { recursive: true });
    expect(findings.map(({ kind }) => kind)).toContain(finds);
  });
});
