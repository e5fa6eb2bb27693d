import { expect } from 'vitest';
import { expectNothingPaid, expectOneOrder, importsSent } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

it('Back, Forward and reload lead to what was chosen, and after the order to the order', async ({
  shop,
  visit,
}) => {
  const { page, words } = visit;
  const at = (path: string) => page.waitForURL(`${shop.lander.origin}${path}`);
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  await visit.chooseCard('4444');

  await page.goBack();
  await at('/');
  await page.getByRole('link', { name: words.sales.toCheckout }).waitFor();
  await page.goForward();
  await at('/checkout');
  await visit.untilReady();
  await page.reload();
  await visit.signIn();
  await visit.wallet.locator('li.selected', { hasText: '4444' }).waitFor();
  expect(await visit.reference()).toBe(reference);
  expectNothingPaid(shop);

  await visit.placeOrder.click();
  await visit.heading(/^Thank you!/).waitFor();
  const number = expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
  await page.goBack();
  await visit.heading(words.afterwards.isPlaced(number)).waitFor();
  await page.reload();
  await visit.heading(words.afterwards.isPlaced(number)).waitFor();
  await page.goBack();
  await at('/');
  await page.getByRole('link', { name: words.sales.toCheckout }).click();
  await page.getByRole('link', { name: words.afterwards.toThankYou }).click();
  await visit.heading(words.thanks.heading(number)).waitFor();
  expectOneOrder(shop);
  expect(importsSent(shop)).toHaveLength(1);
});

it('offline at Place order nothing is sent, and the buyer’s click sends it once they are back', async ({
  shop,
  visit,
}) => {
  const { page, words } = visit;
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  visit.trace.expectComplaint(/net::ERR_INTERNET_DISCONNECTED/);
  visit.trace.expectComplaint(/404 \(Not Found\)/);
  await visit.context.setOffline(true);
  await visit.placeOrder.click();
  await visit.heading(words.afterwards.oneMoment).waitFor();
  await visit.context.setOffline(false);
  await visit.heading(words.afterwards.goOn).waitFor();
  expectNothingPaid(shop);
  await page.getByRole('button', { name: 'Send the order now' }).click();
  await visit.heading(/^Thank you!/).waitFor();
  expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
});
