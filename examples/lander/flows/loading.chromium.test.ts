import type { Catalogue } from '@landerpay/relay';
import { expect } from 'vitest';
import { expectNothingPaid, expectOneOrder, sentForOrders } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';
import type { Shop } from './shop/shop.js';

const it = flowTest('popup');

/** The shop's catalogue once the starter kit costs ten dollars more. */
const dearer = ({ relay }: Shop): Catalogue => {
  const { catalogue } = relay.configuration;
  const products = [...catalogue.products.values()].map((product) =>
    product.name === 'Starter kit' ? { ...product, price: { amount: 5900, currency: 'USD' } } : product,
  );
  return { ...catalogue, products: new Map(products.map((product) => [product.id, product])) };
};

it('a script that does not load at all is told, and Try again loads it', async ({ shop, visit }) => {
  shop.amazon.failScript(1_000);
  visit.trace.expectComplaint(/status of 503/);
  await visit.page.goto(shop.lander.origin);
  await visit.page.getByRole('status').getByText('Amazon Pay had a problem. Please try again.').waitFor();
  expect(await visit.amazonButton.count()).toBe(0);
  expectNothingPaid(shop);
  shop.amazon.reset();
  await visit.page.getByRole('button', { name: 'Try again' }).click();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
});

it('a relay that does not answer is told, and Try again finds it', async ({ shop, visit }) => {
  visit.trace.expectComplaint(/net::ERR_FAILED/);
  await visit.page.route(`${shop.relay.origin}/offer**`, (route) => route.abort());
  await visit.page.goto(shop.lander.origin);
  await visit.page.getByRole('status').getByText('We cannot reach the shop at the moment.').waitFor();
  await visit.page.unroute(`${shop.relay.origin}/offer**`);
  await visit.page.getByRole('button', { name: 'Try again' }).click();
  await visit.signIn();
  expectNothingPaid(shop);
});

it('a price that changed while the page was open is shown before it is paid', async ({ shop, visit }) => {
  await visit.open();
  await visit.signIn();
  await shop.relay.restart({ catalogue: dearer(shop) });
  visit.trace.expectComplaint(/409 \(Conflict\)/);
  await visit.placeOrder.click();
  await visit.page.getByRole('alert').getByText('The price has changed.').waitFor();
  expect(await visit.placeOrder.textContent()).toBe('Place order · $63.95');
  expect(sentForOrders(shop)).toEqual([]);
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expect(shop.amazon.charges().map(({ amount, currency }) => ({ amount, currency }))).toEqual([
    { amount: '63.95', currency: 'USD' },
  ]);
  expect(shop.crm.book.orders().map(({ total, status }) => ({ total, status }))).toEqual([
    { total: '63.95', status: 'COMPLETE' },
  ]);
});
