import { test } from 'vitest';
import type { Guest } from '../../demo/lander/guest.js';
import type { EverythingOptions } from '../../demo/start-everything.js';
import { expectNoLeak } from './no-leak.js';
import { openShop } from './shop.js';
import { type Visit, visitOf } from './visit.js';

/**
 * `it` for a flow: one shop for the file, reset for each test, and a buyer's visit with a browser profile of its own.
 * A `guest` is somebody else's script on the page. After the test nothing may have leaked, and the console may hold no
 * error but those that `visit.trace.expectComplaint` allows.
 */
export const flowTest = (signIn: EverythingOptions['signIn'], guest?: Guest) =>
  test
    .extend('signIn', { scope: 'file' }, signIn)
    .extend('shop', { scope: 'file' }, async ({ signIn }, { onCleanup }) => {
      const shop = await openShop(signIn, guest);
      onCleanup(shop.close);
      return shop;
    })
    .extend('visit', async ({ shop, signIn }, { onCleanup }): Promise<Visit> => {
      await shop.reset();
      const context = await shop.browser.newContext({ reducedMotion: 'reduce' });
      const visit = visitOf(context, await context.newPage(), shop.lander.origin);
      onCleanup(async () => {
        await expectNoLeak(shop, visit, signIn);
        await context.close();
      });
      return visit;
    });
