import { expect } from 'vitest';
import { allowSignIn } from './shop/amazon-page.js';
import { expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

it('on a slow network every part of Amazon’s says that it is loading, and an order is placed', async ({
  shop,
  visit,
}) => {
  const { network } = shop.amazon;
  const { page } = visit;
  network.hold();
  await page.goto(shop.lander.origin);
  await network.untilWaiting();
  await visit.heading('Pour-over coffee, from the very first cup').waitFor();
  expect(await page.locator('[data-state="loading"][aria-busy="true"]').count()).toBe(1);
  expect(await visit.amazonButton.count()).toBe(0);
  network.release();
  await visit.amazonButton.waitFor();

  network.hold();
  // Playwright tells of a window when its page has come.
  const opened = page.waitForEvent('popup');
  await visit.amazonButton.click();
  await network.untilWaiting();
  await page.getByText('Have you closed the window? Click the button again.').waitFor();
  network.letPass();
  const allowed = allowSignIn(await opened);
  await network.untilWaiting();
  network.letPass();
  await allowed;

  await network.untilWaiting();
  await visit.heading('Address and payment').waitFor();
  expect(await page.locator('[data-state="loading"] section').getAttribute('aria-label')).toBe('Address');
  expect(await visit.placeOrder.getAttribute('aria-disabled')).toBe('true');
  network.release();

  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
});

it('a choice that takes its time is not lost: the order goes where the buyer chose', async ({
  shop,
  visit,
}) => {
  const { network } = shop.amazon;
  await visit.open();
  await visit.signIn();
  network.hold();
  await visit.addressBook.getByRole('link', { name: '1 Harbor Road' }).click();
  await network.untilWaiting();
  network.release();
  await visit.addressBook.locator('li.selected', { hasText: '1 Harbor Road' }).waitFor();
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  const [order] = shop.crm.book.orders();
  expect(order?.details).toMatchObject({ shipAddress1: '1 Harbor Road', shipCity: 'Portland' });
});
