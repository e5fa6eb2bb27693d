import { expect, test } from 'vitest';
import { canOrder, openSignedInPage, placeOrder } from './page-in-chromium.test.support.js';

test('amazon 79: in Chromium, frames that leave and come back are one reference, with which is paid', async () => {
  const { remote, crm, showWidgets, takeWidgetsAway } = await openSignedInPage();
  await showWidgets();
  await canOrder();
  await takeWidgetsAway();
  expect(document.querySelectorAll('iframe').length).toBe(0);
  await showWidgets();
  expect(document.querySelectorAll('iframe').length).toBe(2);
  await canOrder();
  await placeOrder().click();
  await expect.poll(() => crm.orders.length, { timeout: 20_000 }).toBe(1);
  expect(remote.references()).toEqual(crm.orders.map(({ reference }) => reference));
});
