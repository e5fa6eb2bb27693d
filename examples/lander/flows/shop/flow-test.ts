import { test } from 'vitest';
import type { Guest } from '../../demo/lander/guest.js';
import type { EverythingOptions } from '../../demo/start-everything.js';
import { browserFor, type Manner } from './manner.js';
import { expectNoLeak } from './no-leak.js';
import { openShop } from './shop.js';
import { type Visit, visitOf } from './visit.js';

type SignIn = EverythingOptions['signIn'];

const newFlowTest = (by: SignIn, guest?: Guest) =>
  test
    .extend('signIn', { scope: 'worker' }, by)
    .extend('shop', { scope: 'worker' }, async ({ signIn }, { onCleanup }) => {
      const shop = await openShop(signIn, guest);
      onCleanup(shop.close);
      return shop;
    })
    .extend('visitBy', async ({ shop, signIn }, { onCleanup }) => {
      await shop.reset();
      const visits: Visit[] = [];
      onCleanup(async () => {
        for (const visit of visits) {
          await expectNoLeak(shop, visit);
          await visit.context.close();
        }
      });
      return async (
        device: Manner['device'],
        language: Manner['language'],
        browser = shop.browser,
      ): Promise<Visit> => {
        const manner: Manner = { signIn, device, language };
        const context = await browser.newContext(browserFor(manner));
        const visit = visitOf(context, await context.newPage(), shop.lander.origin, manner);
        visits.push(visit);
        return visit;
      };
    })
    .extend('visit', ({ visitBy }) => visitBy('desktop', 'en'));

/** To build and to open a shop takes longer than most flows: who runs several files opens it for the first of them. */
const withoutGuest = {
  popup: newFlowTest('popup'),
  redirect: newFlowTest('redirect'),
  'when-needed': newFlowTest('when-needed'),
} as const satisfies { readonly [By in SignIn]: unknown };

/**
 * `it` for a flow: a shop that is reset for each test, and a buyer's visit with a browser profile of its own, on a desktop
 * and in English unless `visitBy` is asked for another one. A `guest` is somebody else's script on the page, whose shop is
 * not shared with other files. After the test nothing may have leaked, and the console may hold no error but those that
 * `visit.trace.expectComplaint` allows.
 */
export const flowTest = (signIn: SignIn, guest?: Guest) =>
  guest === undefined ? withoutGuest[signIn] : newFlowTest(signIn, guest);
