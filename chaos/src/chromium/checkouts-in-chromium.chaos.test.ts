import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@landerpay/tooling/chromium';
import { expect, it } from 'vitest';
import { campaignA } from '../campaigns/campaign.js';
import { runCampaign } from '../campaigns/run-campaign.js';
import { usualHabits } from '../plans/buyer-plan.js';
import { sqliteStore } from '../stores/sqlite-store.js';
import { reportOf } from '../verdict/report.js';
import { serveCheckoutPage } from './checkout-page.js';
import { shopperInChromium } from './page-shopper.js';

/** What buyers on one page can do; nobody leaves, so that each page must say in the end how it ended. */
const habits = { ...usualHabits, recurring: 0, upsale: 0, finish: 0, leave: 0 };

it('20 checkouts in Chromium come to one order each, and their pages say so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-chaos-'));
  const store = sqliteStore(folder);
  const checkoutPage = await serveCheckoutPage();
  const browser = await launchChromium();
  const { findings, evidence, counts } = await runCampaign({
    campaign: { ...campaignA, habits },
    checkouts: 20,
    seed: 1,
    store,
    without: null,
    folder,
    atOnce: 4,
    patience: 15_000,
    progress: () => {},
    shopperFor: shopperInChromium(browser, checkoutPage),
  });
  await browser.close();
  checkoutPage.close();
  await store.close();
  await rm(folder, { recursive: true });
  expect(findings, reportOf(findings, evidence).join('\n')).toEqual([]);
  expect(counts['order placed']).toBeGreaterThanOrEqual(15);
  expect(Object.keys(counts).filter((name) => name.startsWith('killed at '))).not.toEqual([]);
});
