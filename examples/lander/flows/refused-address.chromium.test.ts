import { expect } from 'vitest';
import { expectNothingPaid, expectOneOrder, importsSent } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

const sentence = 'The shop does not deliver to this country. Please choose another address.';

it('a country that the shop does not ship to brings the address book back, and another address is ordered to', async ({
  shop,
  visit,
}) => {
  shop.amazon.play('address-not-shippable');
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  await visit.addressBook.locator('li.selected', { hasText: 'Bahnhofstrasse 21' }).waitFor();
  await visit.placeOrder.click();

  await visit.page.getByRole('alert').getByText(sentence).waitFor();
  const focused = visit.page.getByRole('region', { name: 'Please choose another address.' });
  expect(await focused.evaluate((region) => region === document.activeElement)).toBe(true);
  expect(await visit.placeOrder.getAttribute('aria-disabled')).toBe('true');
  await visit.page.getByText('Please choose an address first.').waitFor();
  expectNothingPaid(shop);

  await visit.addressBook.getByRole('link', { name: 'Previous' }).click();
  await visit.chooseAddress('1 Harbor Road');
  await visit.untilReady();
  expect(await visit.page.getByText(sentence).count()).toBe(0);
  await visit.page.getByRole('region', { name: 'Address', exact: true }).waitFor();
  await visit.placeOrder.click();
  await visit.untilOrdered();

  expectOneOrder(shop, {
    attempt: 2,
    details: {
      shipAddress1: '1 Harbor Road',
      shipAddress2: undefined,
      shipCity: 'Portland',
      shipState: 'ME',
      shipPostalCode: '04101',
    },
  });
  const [order] = shop.crm.book.orders();
  expect(order?.amazonReference).toBe(reference);
  expect(importsSent(shop).map(({ body }) => [body.orderId, body.amazonOrderId])).toEqual(
    [1, 2].map(() => [order?.orderId, reference]),
  );
});

it('a reload after the refusal keeps the reference; the next order is another attempt', async ({
  shop,
  visit,
}) => {
  shop.amazon.play('address-not-shippable');
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  await visit.placeOrder.click();
  await visit.page.getByRole('alert').getByText(sentence).waitFor();
  await visit.page.reload();
  await visit.signIn();
  expect(await visit.reference()).toBe(reference);
  await visit.addressBook.getByRole('link', { name: 'Previous' }).click();
  await visit.chooseAddress('410 Terry Avenue');
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop, { attempt: 2 });
});
