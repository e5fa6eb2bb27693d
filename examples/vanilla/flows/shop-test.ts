import { type ScriptSettings, startAmazonSimulator } from '@landerpay/simulator/amazon';
import { launchChromium } from '@landerpay/tooling/chromium';
import { expect, test } from 'vitest';
import type { StartedShop } from '../start-shop.js';

type Opening = {
  readonly openShop: (options: { readonly amazonOrigin: string }) => Promise<StartedShop>;
  readonly settings?: ScriptSettings;
};

/** Where builds of Amazon’s script differed: these clients were written against some of them, and work with all. */
export const builds = [
  {
    build: 'a build that tells little',
    settings: { selectArgument: 'strict', echoesGivenId: false, consentReady: 'agreement-first' },
  },
  {
    build: 'a build that tells much',
    settings: { selectArgument: 'lenient', echoesGivenId: true, consentReady: 'consent-only' },
  },
] as const;

/**
 * `test` for a shop that knows Amazon’s script and nothing of the simulator: one simulated Amazon, one shop and one
 * Chromium for the file, a page in a fresh profile for each test. Whatever the page complains of fails the test, unless
 * the test has expected it and taken it out of `complaints`.
 */
export const shopTest = (opening: Opening) =>
  test
    .extend('opening', { scope: 'file' }, opening)
    .extend('town', { scope: 'file' }, async ({ opening }, { onCleanup }) => {
      const opened: (() => Promise<void>)[] = [];
      onCleanup(async () => {
        for (const close of opened.toReversed()) await close();
      });
      const amazon = await startAmazonSimulator({ settings: opening.settings ?? {} });
      opened.push(amazon.close);
      const shop = await opening.openShop({ amazonOrigin: amazon.origin });
      opened.push(shop.close);
      const browser = await launchChromium();
      opened.push(() => browser.close());
      return { amazon, shop, browser };
    })
    .extend('amazon', ({ town }) => town.amazon)
    .extend('shop', ({ town }) => town.shop)
    .extend('complaints', (): string[] => [])
    .extend('page', async ({ town, complaints }, { onCleanup }) => {
      town.amazon.reset();
      const context = await town.browser.newContext({ baseURL: town.shop.origin });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (entry) => {
        if (entry.type() === 'error') complaints.push(entry.text());
      });
      onCleanup(async () => {
        await context.close();
        expect(complaints).toEqual([]);
      });
      return page;
    });
