import { expect } from 'vitest';
import { expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

it('the button does not move when it is clicked', async ({ shop, visit }) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 900 });
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  await visit.open();
  await visit.signIn();
  const before = await visit.placeOrder.boundingBox();
  await visit.placeOrder.click();
  await shop.crm.controls.untilWaiting();
  expect(await visit.placeOrder.boundingBox()).toEqual(before);
  shop.crm.controls.release();
  await visit.untilOrdered();
  expectOneOrder(shop);
});

/** Slower than the half second in which a browser counts a move as the answer to a click. */
const networks = [
  ['fast', 0],
  ['slow', 700],
] as const;

it.for(networks)(
  'nothing moves by itself while page, offer and widgets load on a %s network',
  async ([, delay], { shop, visit }) => {
    const { page } = visit;
    // What stands below the window's edge moves nothing that a buyer sees.
    await page.setViewportSize({ width: 1280, height: 720 });
    if (delay > 0) shop.amazon.network.delay(delay);
    await page.addInitScript(() => {
      const observer = new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          if (Reflect.get(shift, 'hadRecentInput') === false)
            document.documentElement.dataset.moved = JSON.stringify(shift);
        }
      });
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    await visit.open();
    await visit.signIn();
    expect(await page.evaluate(() => document.documentElement.dataset.moved)).toBeUndefined();
  },
);
