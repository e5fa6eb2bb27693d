import { expect } from 'vitest';
import { expectOneOrder, importsSent } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';
import { visitOf } from './shop/visit.js';

const it = flowTest('popup');

it('a double click places one order, and clicks while it is placed do nothing', async ({ shop, visit }) => {
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.dblclick();
  await shop.crm.controls.untilWaiting();
  await visit.page.getByRole('button', { name: 'Placing your order…' }).dblclick({ force: true });
  shop.crm.controls.release();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(importsSent(shop)).toHaveLength(1);
});

it('a reload while placing finds the order by its key, without the buyer', async ({ shop, visit }) => {
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await shop.crm.controls.untilWaiting();
  await visit.page.reload();
  await visit.heading('One moment, please').waitFor();
  await visit.page
    .getByRole('status')
    .getByText('We are checking your order. You will not be charged twice.')
    .waitFor();
  shop.crm.controls.release();
  await visit.heading(/is placed$/).waitFor();
  await visit.heading(visit.words.afterwards.isPlaced(expectOneOrder(shop))).waitFor();
  expect(importsSent(shop)).toHaveLength(1);
});

it('two tabs of one buyer end as one order, and both show it', async ({ shop, visit }) => {
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const other = visitOf(visit.context, await visit.context.newPage(), shop.lander.origin, visit.manner);
  await visit.open();
  await visit.signIn();
  await other.open();
  await other.signIn();
  expect(await other.reference()).not.toBe(await visit.reference());
  visit.trace.expectComplaint(/409 \(Conflict\)/);

  await visit.page.bringToFront();
  await visit.placeOrder.click();
  await shop.crm.controls.untilWaiting();
  await other.page.bringToFront();
  await other.placeOrder.click();
  await other.heading('One moment, please').waitFor();
  shop.crm.controls.release();
  await other.untilOrdered();
  await visit.page.bringToFront();
  await visit.untilOrdered();
  const number = expectOneOrder(shop);
  for (const tab of [visit, other]) await tab.untilOrdered(number);
  expect(importsSent(shop)).toHaveLength(1);
});
