import { expect } from 'vitest';
import { expectedImport, expectOneOrder, expectPaidOrder, importsSent } from './shop/book.js';
import { declineOffers } from './shop/buy.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

it('a buyer signs in, places one order, and reads its number and what was booked, also after a reload', async ({
  shop,
  visit,
}) => {
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  const number = expectOneOrder(shop);
  const [order] = shop.crm.book.orders();
  expect(order && importsSent(shop).map(({ method, query, body }) => ({ method, query, body }))).toEqual([
    { method: 'POST', query: {}, body: order && expectedImport(order) },
  ]);
  await declineOffers(visit);
  await visit.heading(`Thank you! Your order is ${number}.`).waitFor();
  expect(await visit.page.locator('dl > div').allInnerTexts()).toEqual([
    '1 × Starter kit\n$49.00',
    'Shipping\n$4.95',
    'Total\n$53.95',
  ]);

  await visit.page.reload();
  await visit.heading(`Thank you! Your order is ${number}.`).waitFor();
  expectOneOrder(shop);
});

it('the order goes to the address that was chosen, in the name of who signed in', async ({ shop, visit }) => {
  await visit.open();
  await visit.signIn('Mary Ann van der Berg');
  await visit.chooseAddress('Coolsingel 40');
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop, {
    details: {
      firstName: 'Mary Ann',
      lastName: 'van der Berg',
      emailAddress: 'mary.ann@example.com',
      address1: 'Herengracht 5',
      city: 'Amsterdam',
      state: 'NH',
      postalCode: '1015 BA',
      country: 'NL',
      phoneNumber: '+31 20 555 0142',
      // The CRM takes Amazon's address apart by itself.
      shipFirstName: 'Mary',
      shipLastName: 'Ann van der Berg',
      shipAddress1: 'Coolsingel 40',
      shipAddress2: '2. etage',
      shipCity: 'Rotterdam',
      shipState: 'ZH',
      shipPostalCode: '3011 AD',
      shipCountry: 'NL',
    },
  });
});

it('buying the same again asks each time, and then is another order with a reference of its own', async ({
  shop,
  visit,
}) => {
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  const first = expectOneOrder(shop);

  visit.trace.expectComplaint(/409 \(Conflict\)/);
  await declineOffers(visit);
  await visit.page.getByRole('button', { name: 'Buy another' }).click();
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.heading('Would you like another one?').waitFor();
  expect(await visit.page.getByRole('status').textContent()).toBe(
    `You ordered this a short while ago: order ${first}.`,
  );
  expectOneOrder(shop);

  await visit.page.getByRole('button', { name: 'Order it again' }).click();
  await visit.untilReady();
  expect(await visit.page.getByRole('alert').textContent()).toMatch(
    /^Nothing is ordered a second time yet\./,
  );
  await visit.placeOrder.click();
  await visit.untilOrdered();
  const orders = shop.crm.book.orders();
  expect(orders).toHaveLength(2);
  for (const order of orders) expectPaidOrder(shop, order);
  expect(new Set(orders.map(({ amazonReference }) => amazonReference)).size).toBe(2);
  await visit.untilOrdered(orders[1]?.orderId);

  await declineOffers(visit);
  await visit.page.getByRole('button', { name: 'Buy another' }).click();
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.page.getByRole('button', { name: 'No, leave it at one' }).click();
  await visit.amazonButton.waitFor();
  expect(shop.amazon.charges()).toHaveLength(2);
});
