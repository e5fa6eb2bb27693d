import { expect } from 'vitest';
import { expectNothingPaid, expectOneOrder, importsSent } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

/** A relay that believes "not booked" after three look-ups, and does not wait for a slow CRM first. */
const believesSoon = { sendWithin: 1_000, sentLease: 1_000, crmLongest: 0, settlingMargin: 0 };

it('an answer lost after booking is looked up: one order, one charge', async ({ shop, visit }) => {
  shop.crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  await visit.untilOrdered(expectOneOrder(shop));
  expect(importsSent(shop)).toHaveLength(1);
});

it('a connection that is cut before booking ends as no order, and the buyer’s click sends again', async ({
  shop,
  visit,
}) => {
  await shop.reset(believesSoon);
  shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  await visit.placeOrder.click();
  await visit.heading('One moment, please').waitFor();
  await visit.page
    .getByRole('alert')
    .getByText(/^No order was made, and you have not been charged\./)
    .waitFor();
  expectNothingPaid(shop);
  expect(importsSent(shop)).toHaveLength(1);

  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop, { attempt: 2 });
  expect(importsSent(shop).map(({ body }) => body.amazonOrderId)).toEqual([reference, reference]);
});

it('a CRM that fails before any money was sent leaves the order to the buyer’s next click', async ({
  shop,
  visit,
}) => {
  shop.crm.controls.script({ on: 'leads/import', status: 502, html: '<html>down</html>' });
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.heading('Shall we go on?').waitFor();
  expect(importsSent(shop)).toEqual([]);
  await visit.page.getByRole('button', { name: 'Send the order now' }).click();
  await visit.untilOrdered();
  expectOneOrder(shop);
});

it('an unsent order survives a reload: the buyer signs in again and sends it', async ({ shop, visit }) => {
  shop.crm.controls.script({ on: 'leads/import', status: 500 });
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  await visit.placeOrder.click();
  await visit.heading('Shall we go on?').waitFor();
  await visit.page.reload();
  await visit.heading('Shall we go on?').waitFor();
  await visit.signInOnly();
  await visit.page.getByRole('button', { name: 'Send the order now' }).click();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
});
