import { expect } from 'vitest';
import { refillPlan, starterKit } from '../src/products/products.js';
import { upsalesSent } from './shop/book.js';
import { buy, declineOffer, takeOffer } from './shop/buy.js';
import { flowTest } from './shop/flow-test.js';
import type { Shop } from './shop/shop.js';
import { visitOf } from './shop/visit.js';

const it = flowTest('popup');

/** What a page says of a step that is sold: at once after the click, or later. */
const inTheOrder = /It was added to your order|It is in your order already/;

const linesBooked = (shop: Shop) =>
  shop.crm.book.orders().map(({ lines }) => lines.map(({ name, upsale }) => [name, upsale]));

it('Back and reload on an offer buy nothing, keep what was chosen, and show what is in the order already', async ({
  shop,
  visit,
}) => {
  const { page, words } = visit;
  await buy(visit, starterKit);
  await declineOffer(visit, 'offer-2');
  await visit.untilReady();
  const charged = shop.amazon.charges().length;
  await page.reload();
  await visit.heading(words.offers.course.heading).waitFor();
  await visit.signIn();
  expect(shop.amazon.charges()).toHaveLength(charged);
  await takeOffer(visit, 'thank-you');
  await visit.heading(/^Thank you!/).waitFor();

  await page.goBack();
  await visit.heading(words.offers.course.heading).waitFor();
  await page.getByText(inTheOrder).waitFor();
  await page.reload();
  await visit.heading(words.offers.course.heading).waitFor();
  await page.getByText(inTheOrder).waitFor();
  expect(await visit.accept.count()).toBe(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await visit.heading(/^Thank you!/).waitFor();
  expect(linesBooked(shop)).toEqual([
    [
      ['Starter kit', false],
      ['Video course', true],
    ],
  ]);
  expect(upsalesSent(shop)).toHaveLength(1);
});

it('two tabs sell one step once, and both know it', async ({ shop, visit }) => {
  await buy(visit, refillPlan);
  const opened = visit.context.waitForEvent('page');
  await visit.page.evaluate(() => void open(location.href, '_blank'));
  const other = visitOf(visit.context, await opened, shop.lander.origin, visit.manner);
  await other.heading(other.words.offers.refills.heading).waitFor();
  await other.signInOnly();
  await other.untilReady();

  visit.trace.expectComplaint(/409 \(Conflict\)/);
  shop.crm.controls.script({ on: 'upsale/import', hold: 'beforeCommit' });
  await visit.page.bringToFront();
  await visit.untilReady();
  await visit.accept.click();
  await shop.crm.controls.untilWaiting();
  await other.page.bringToFront();
  await other.accept.click();
  await other.page.getByText('We are checking whether it was added to your order.').waitFor();
  shop.crm.controls.release();
  await other.page.waitForURL('**/plan/offer-2');
  await visit.page.bringToFront();
  await visit.page.waitForURL('**/plan/offer-2');
  expect(upsalesSent(shop)).toHaveLength(1);
  expect(linesBooked(shop)).toEqual([
    [
      ['Refill plan', false],
      ['Refill pack', true],
    ],
  ]);
});

it('offline at the click nothing is added, and the buyer’s next click adds it once they are back', async ({
  shop,
  visit,
}) => {
  const { page } = visit;
  await buy(visit, refillPlan);
  await visit.untilReady();
  visit.trace.expectComplaint(/net::ERR_INTERNET_DISCONNECTED/);
  visit.trace.expectComplaint(/404 \(Not Found\)/);
  await visit.context.setOffline(true);
  await visit.accept.click();
  await page.getByText('We are checking whether it was added to your order.').waitFor();
  await visit.context.setOffline(false);
  await page.getByText('It was not added to your order yet.').waitFor();
  expect(upsalesSent(shop)).toEqual([]);
  await page.getByRole('button', { name: 'Add it now' }).click();
  await page.waitForURL('**/plan/offer-2');
  expect(upsalesSent(shop)).toHaveLength(1);
});

it('after an hour’s sleep the buyer signs in again and adds it; after two hours nothing can be added', async ({
  shop,
  visit,
}) => {
  const { page } = visit;
  const sleep = async (minutes: number): Promise<void> => {
    shop.amazon.advanceClock(minutes * 60_000);
    await page.clock.fastForward(minutes * 60_000);
  };
  await page.clock.install();
  await buy(visit, refillPlan);
  await visit.untilReady();
  // Amazon's clock goes first: it is asked once more with a token that has run out there.
  visit.trace.expectComplaint(/400 \(Bad Request\)/);
  await sleep(61);
  await visit.amazonButton.waitFor();
  expect(await visit.accept.getAttribute('aria-disabled')).toBe('true');
  await visit.signInOnly();
  await takeOffer(visit, 'offer-2');
  expect(upsalesSent(shop)).toHaveLength(1);
  await sleep(60);
  await page.getByText('Nothing can be added to your order any more.').waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await visit.heading(/^Thank you!/).waitFor();
  expect(upsalesSent(shop)).toHaveLength(1);
});
