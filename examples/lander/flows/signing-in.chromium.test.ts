import { expect } from 'vitest';
import { allowSignIn, openedBy } from './shop/amazon-page.js';
import { expectNothingPaid, expectOneOrder, sentForOrders } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

it('a closed window leaves the button usable', async ({ shop, visit }) => {
  await visit.open();
  const popup = await openedBy(visit.page, () => visit.amazonButton.click());
  await popup.close();
  await visit.page.getByText('Have you closed the window? Click the button again.').waitFor();
  expectNothingPaid(shop);
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
});

it('a session that ends in the widgets asks to sign in again and loses nothing', async ({ shop, visit }) => {
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  shop.amazon.expireSessions();
  await visit.addressBook.getByRole('link', { name: '1 Harbor Road' }).click();
  await visit.page
    .getByRole('alert')
    .getByText(/^Your Amazon session has ended\./)
    .waitFor();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
});

it('a token that has run out when the order is placed sends nothing, and loses nothing', async ({
  shop,
  visit,
}) => {
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  shop.amazon.advanceClock(61 * 60_000);
  visit.trace.expectComplaint(/401 \(Unauthorized\)/);
  await visit.placeOrder.click();
  await visit.page.getByRole('alert').getByText('Please sign in with Amazon again.').waitFor();
  expect(sentForOrders(shop)).toEqual([]);
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
});

it('a buyer who signs out leaves nothing for the next one', async ({ shop, visit }) => {
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  await visit.page.getByRole('button', { name: 'Not you? Sign out' }).click();
  const popup = await openedBy(visit.page, () => visit.amazonButton.click());
  await allowSignIn(popup, 'Mary Ann van der Berg');
  await visit.untilReady();
  expect(await visit.reference()).not.toBe(reference);
  expectNothingPaid(shop);
});
