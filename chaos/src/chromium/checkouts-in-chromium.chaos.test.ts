import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@landerpay/tooling/chromium';
import { test as base, expect } from 'vitest';
import { campaignA } from '../campaigns/campaign.js';
import { type RunOptions, runCampaign } from '../campaigns/run-campaign.js';
import { usualHabits } from '../plans/buyer-plan.js';
import { proofs } from '../safeguards/proofs.js';
import { sqliteStore } from '../stores/sqlite-store.js';
import { reportOf } from '../verdict/report.js';
import { serveCheckoutPage } from './checkout-page.js';
import { shopperInChromium } from './page-shopper.js';

const test = base
  .extend('starting', { scope: 'file' }, { page: serveCheckoutPage, chromium: launchChromium })
  .extend('checkoutPage', { scope: 'file' }, async ({ starting }, { onCleanup }) => {
    const checkoutPage = await starting.page();
    onCleanup(checkoutPage.close);
    return checkoutPage;
  })
  .extend('browser', { scope: 'file' }, async ({ starting }, { onCleanup }) => {
    const browser = await starting.chromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('run', async ({ browser, checkoutPage }, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'landerpay-chaos-'));
    const store = sqliteStore(folder);
    onCleanup(async () => {
      await store.close();
      await rm(folder, { recursive: true });
    });
    return (options: Pick<RunOptions, 'campaign' | 'checkouts' | 'without'>) =>
      runCampaign({
        ...options,
        seed: 1,
        store,
        folder,
        atOnce: 4,
        patience: 15_000,
        progress: () => {},
        shopperFor: shopperInChromium(browser, checkoutPage),
      });
  });

/** What buyers on one page can do; nobody leaves, so that each page must say in the end how it ended. */
const habits = { ...usualHabits, recurring: 0, upsale: 0, finish: 0, leave: 0 };

test('20 checkouts in Chromium come to one order each, and their pages say so', async ({ run }) => {
  const { findings, evidence, counts } = await run({
    campaign: { ...campaignA, habits },
    checkouts: 20,
    without: null,
  });
  expect(findings, reportOf(findings, evidence).join('\n')).toEqual([]);
  expect(counts['order placed']).toBeGreaterThanOrEqual(15);
  expect(Object.keys(counts).filter((name) => name.startsWith('killed at '))).not.toEqual([]);
});

test('checkouts in Chromium are red without the safeguard unique-purchase', async ({ run }) => {
  const { campaign, finds } = proofs['unique-purchase'];
  const { findings } = await run({ campaign, checkouts: 2, without: 'unique-purchase' });
  expect(findings.map(({ kind }) => kind)).toContain(finds);
});
