import { expect, it } from 'vitest';
import { writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { getOffer, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { lines, product } from '../test-world/parsed.test.support.js';
import { bookedLine, bookedOrder, scriptedCrm } from '../test-world/scripted-crm.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { parseCatalogue } from './catalogue.js';

const dearer = parseCatalogue({
  ...writtenCatalogue,
  products: {
    ...writtenCatalogue.products,
    'starter-kit': { ...writtenCatalogue.products['starter-kit'], price: '59.00' },
  },
});

it('ledger 28: a price that the buyer did not see is refused with the new offer, and nothing is sent', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const relay = shop.openRelay(shop.ledger, { catalogue: dearer });

  const { status, answer } = await post(relay, order);

  expect(status).toBe(409);
  expect(answer).toMatchObject({ code: 'price-changed', offer: await getOffer(relay, lines()) });
  expect(answer).toHaveProperty('offer.total.amount', 6395);
  expect(shop.calls()).toEqual([]);
});

it.each([
  ['total', { total: 5394 }],
  ['currency', { currency: 'EUR' }],
  ['catalogue version', { catalogueVersion: 'older' }],
  ['terms version', { termsVersion: 'terms-1' }],
] as const)('ledger 28: another %s is a change', async (_, changed) => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const body = { ...order.body, expected: { ...order.body.expected, ...changed } };
  expect((await post(shop.relay, { ...order, body })).answer).toMatchObject({ code: 'price-changed' });
});

it('ledger 28: keys and attempts already known are answered before prices are compared', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  shop.amazon.controls.declineNext('ProcessingFailure');
  const declined = await post(shop.relay, order);
  const relay = shop.openRelay(shop.ledger, { catalogue: dearer });

  expect((await post(relay, order)).text).toBe(declined.text);
  const stale = await orderOf(shop, buyer, reference);
  expect((await post(relay, stale)).text).toBe(declined.text);
});

it('ledger 28: an open or placed purchase is told before prices are compared', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  const relay = shop.openRelay(shop.ledger, { catalogue: dearer });
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const placing = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();
  const buyAnew = async () => post(relay, await orderOf(shop, buyer, await buyer.newReference()));

  expect((await buyAnew()).answer).toMatchObject({ code: 'purchase-open' });
  shop.crm.controls.release();
  await placing;
  expect((await buyAnew()).answer).toMatchObject({ code: 'already-placed' });
});

it('ledger 28: a resumed attempt is compared again, and ends unsent where the price changed', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', drop: 'beforeCommit' });
  await post(shop.relay, order);
  const relay = shop.openRelay(shop.ledger, { catalogue: dearer });

  expect((await post(relay, order)).answer).toEqual({ outcome: 'not-placed', why: 'not-sent' });
  expect(shop.calls()).toEqual(['leads/import']);
  const next = await orderOf(shop, buyer, reference, { attempt: 2 });
  expect((await post(relay, next)).answer).toMatchObject({ code: 'price-changed' });
  expect((await post(relay, await orderOf({ relay }, buyer, reference, { attempt: 2 }))).answer.outcome).toBe(
    'placed',
  );
});

it('ledger 28: a CRM’s total that differs afterwards is placed, with an alarm', async () => {
  const total = { amount: 5800, currency: 'USD' };
  const shop = openShop({
    crm: scriptedCrm({
      import: (draft) => ({ answer: 'order', order: bookedOrder(draft, { total }) }),
    }),
  });
  const { order } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'placed', order: { total } });
  expect(shop.alarms()).toEqual(['booked-differently']);
});

it('ledger 29: placed carries the lines and total really booked, under our names', async () => {
  const line = (crmProduct: string, quantity: number) =>
    bookedLine({
      crmProduct,
      quantity,
      name: 'the CRM’s own name',
      price: { amount: 100, currency: 'USD' },
    });
  const shop = openShop({
    crm: scriptedCrm({
      import: (draft) => ({
        answer: 'order',
        order: bookedOrder(draft, {
          lines: [line('12', 3), line('77', 1)],
          shipping: { amount: 0, currency: 'USD' },
          total: { amount: 400, currency: 'USD' },
        }),
      }),
    }),
  });
  const { order } = await readyToBuy(shop);
  const { text, answer } = await post(shop.relay, order);
  expect(answer).toMatchObject({
    outcome: 'placed',
    order: {
      lines: [
        { name: 'Starter kit', quantity: 3, price: { amount: 100, currency: 'USD' } },
        { name: 'Product 77', quantity: 1, price: { amount: 100, currency: 'USD' } },
      ],
      shipping: { amount: 0, currency: 'USD' },
      total: { amount: 400, currency: 'USD' },
    },
  });
  expect(text).not.toContain('CRM');
});

it('several lines are sold as one order, each with its own shipping', async () => {
  const shop = openShop();
  const buyer = await readyToBuy(shop);
  const bought = [
    { product: product('refill-pack'), quantity: 2 },
    { product: product('video-course'), quantity: 1 },
    { product: product('starter-kit'), quantity: 1 },
  ];
  const order = await orderOf(shop, buyer, buyer.reference, { lines: bought });
  expect((await post(shop.relay, order)).answer).toMatchObject({
    outcome: 'placed',
    order: { total: { amount: 2 * 1950 + 2900 + 4900 + 250 + 495, currency: 'USD' } },
  });
  expect(shop.crm.book.orders()[0]?.lines).toMatchObject([
    { productId: '13', quantity: 2, price: '19.50', shipping: '2.50' },
    { productId: '14', quantity: 1, price: '29.00', shipping: '0.00' },
    { productId: '12', quantity: 1, price: '49.00', shipping: '4.95' },
  ]);
});
