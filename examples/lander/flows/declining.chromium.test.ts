import { expect } from 'vitest';
import { expectNothingPaid, expectOneOrder, importsSent } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

it('a declined card brings the wallet back with the same reference; another card pays', async ({
  shop,
  visit,
}) => {
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  const addressHint = visit.page.getByText('Choose one of the addresses in your Amazon account.');
  expect(await addressHint.count()).toBe(1);
  await visit.chooseCard('3434');
  await visit.placeOrder.click();
  await visit.page
    .getByRole('alert')
    .getByText('Your payment method was declined. Please choose another one.')
    .waitFor();
  await visit.wallet.locator('li.declined', { hasText: 'ending in 3434' }).waitFor();
  expectNothingPaid(shop);
  expect(await visit.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Your payment method was declined. Please choose another one.',
  );
  expect(await visit.placeOrder.getAttribute('aria-disabled')).toBe('true');
  await visit.page.getByText('Choose a payment method.').waitFor();

  await visit.chooseCard('4444');
  await visit.untilReady();
  await visit.page.getByText('Amazon keeps this address for your order.').waitFor();
  expect(await addressHint.count()).toBe(0);
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop, { attempt: 2 });
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
  expect(importsSent(shop).map(({ body }) => [body.orderId, body.amazonOrderId])).toEqual(
    [1, 2].map(() => [shop.crm.book.orders()[0]?.orderId, reference]),
  );
});

it('an account that the CRM refuses is not the buyer’s to mend: a sentence, no order', async ({
  shop,
  visit,
}) => {
  shop.crm.controls.script({ on: 'order/import', error: 'Could not authenticate credentials' });
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.heading('No order was made').waitFor();
  await visit.page
    .getByRole('status')
    .getByText(/^The shop cannot take orders at the moment\./)
    .waitFor();
  expectNothingPaid(shop);
  await visit.page.getByRole('button', { name: 'Start again' }).click();
  await visit.untilReady();
});
