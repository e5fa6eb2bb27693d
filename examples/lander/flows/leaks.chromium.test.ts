import { afterAll, beforeEach, expect } from 'vitest';
import { allowSignIn, openedBy } from './shop/amazon-page.js';
import { type Analytics, startAnalytics } from './shop/analytics.js';
import { expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';
import { secretsIn } from './shop/no-leak.js';
import type { Shop } from './shop/shop.js';
import type { Visit } from './shop/visit.js';

// After every flow it is asked whether something leaked. Here somebody else's script listens all the while, too.
const analytics = await startAnalytics();
beforeEach(analytics.forget);
afterAll(analytics.close);

const byPopup = flowTest('popup', analytics.guest({ starter: false }));
const byRedirect = flowTest('redirect', analytics.guest({ starter: true }));
const withoutStarter = flowTest('redirect', analytics.guest({ starter: false }));

const hears = ({ heard }: Analytics, what: string) =>
  expect.poll(() => heard.filter((line) => line.startsWith(`${what} |`)).length);

const signInByRedirect = async ({ page, amazonButton }: Visit): Promise<void> => {
  await amazonButton.click();
  await allowSignIn(page);
};

/** From the first click to an order, with a token that runs out on the way and an error of the shop's own at the end. */
const buyWithTroubles = async (shop: Shop, visit: Visit, signIn: () => Promise<void>): Promise<void> => {
  const { page, trace } = visit;
  await visit.open();
  await signIn();
  await visit.untilReady();
  shop.amazon.advanceClock(61 * 60_000);
  trace.expectComplaint(/401 \(Unauthorized\)/);
  await visit.placeOrder.click();
  await page.getByRole('alert').getByText('Please sign in with Amazon again.').waitFor();
  await signIn();
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  trace.expectComplaint(/The shop’s own script broke/);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('The shop’s own script broke.');
    });
  });
  expectOneOrder(shop);
};

byPopup(
  'somebody else’s script learns neither token nor buyer from a purchase by popup',
  async ({ shop, visit }) => {
    await buyWithTroubles(shop, visit, async () =>
      allowSignIn(await openedBy(visit.page, () => visit.amazonButton.click())),
    );
    await hears(analytics, 'error').toBe(1);
    await hears(analytics, 'arrive').toBe(1);
    expect(visit.trace.referrers).toContain(`${shop.lander.origin}/`);
    expect(secretsIn(analytics.heard)).toEqual([]);
    expect(new Set(analytics.heard.filter((line) => line.startsWith('referer')))).toEqual(
      new Set([`referer | ${shop.lander.origin}/`]),
    );
  },
);

byRedirect('nor from a purchase by redirect, where the starter runs before it', async ({ shop, visit }) => {
  await buyWithTroubles(shop, visit, () => signInByRedirect(visit));
  await hears(analytics, 'error').toBe(1);
  // It heard of each time that the buyer went and came back.
  await hears(analytics, 'arrive').toBe(3);
  await hears(analytics, 'leave').toBe(2);
  expect(secretsIn(analytics.heard)).toEqual([]);
  expect(new Set(analytics.heard.filter((line) => line.startsWith('referer')))).toEqual(
    new Set([`referer | ${shop.lander.origin}/`]),
  );
});

withoutStarter(
  'without the starter it would learn the token: the watch is not blind',
  async ({ shop, visit }) => {
    await visit.open();
    await signInByRedirect(visit);
    await visit.untilReady();
    await hears(analytics, 'arrive').toBe(2);
    expect(secretsIn(analytics.heard)).not.toEqual([]);
    expect(shop.amazon.charges()).toEqual([]);
  },
);
