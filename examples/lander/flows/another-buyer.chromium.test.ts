import { expect } from 'vitest';
import { expectNothingPaid } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

it('another buyer who signs in in the middle of a purchase pays with nothing of the first one’s', async ({
  shop,
  visit,
}) => {
  await visit.open();
  await visit.signIn();
  const first = await visit.reference();
  shop.amazon.expireSessions();
  await visit.addressBook.getByRole('link', { name: '1 Harbor Road' }).click();
  await visit.page
    .getByRole('alert')
    .getByText(/^Your Amazon session has ended\./)
    .waitFor();
  await visit.signIn('Mary Ann van der Berg');
  await visit.page
    .getByRole('alert')
    .getByText(/^Another Amazon account is in use now\./)
    .waitFor();
  const second = await visit.reference();
  expect(second).not.toBe(first);
  expectNothingPaid(shop);
  await visit.placeOrder.click();
  await visit.untilOrdered();
  const orders = shop.crm.book.orders().filter(({ charges }) => charges.length > 0);
  expect(orders.map(({ amazonReference, details }) => [amazonReference, details.firstName])).toEqual([
    [second, 'Mary Ann'],
  ]);
  expect(shop.amazon.charges().map(({ reference }) => reference)).toEqual([second]);
});
