import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LivingStore } from '../stores/living-store.js';
import { reportOf } from '../verdict/report.js';
import type { Campaign } from './campaign.js';
import { runCampaign } from './run-campaign.js';

/** Runs so many checkouts of a campaign on a store; what must not be is told with its history. */
export const checkoutsOn = async (
  open: (folder: string) => LivingStore | Promise<LivingStore>,
  campaign: Campaign,
  checkouts: number,
): Promise<Readonly<Record<string, number>>> => {
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-chaos-'));
  const store = await open(folder);
  try {
    const { findings, evidence, counts } = await runCampaign({
      campaign,
      checkouts,
      seed: 1,
      store,
      without: null,
      folder,
      atOnce: 24,
      patience: 15_000,
      progress: () => {},
    });
    expect(findings, reportOf(findings, evidence).join('\n')).toEqual([]);
    return counts;
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
};
