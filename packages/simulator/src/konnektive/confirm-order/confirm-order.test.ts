import { expect, test } from 'vitest';
import { fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';
import { soldByCard } from '../testing/upsale.test.support.js';

const path = '/order/confirm/';

test('konnektive 52: a COMPLETE order is confirmed by one mail, however often it is asked for', async () => {
  const { shop, orderId } = await soldByCard();
  expect(shop.book.mails()).toEqual([]);
  expect(await shop.post(path, { orderId })).toEqual({ result: 'SUCCESS', message: { orderId } });
  shop.controls.clock.advance(60_000);
  expect((await shop.post(path, { orderId })).result).toBe('SUCCESS');
  expect(shop.book.mails()).toEqual([{ orderId, to: 'ann@example.com', at: '2026-01-02T08:04:05.000Z' }]);
});

test('konnektive 52: a PARTIAL order is not confirmed', async () => {
  const shop = openShop();
  const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
  expect(await shop.post(path, { orderId })).toEqual({
    result: 'ERROR',
    message: `Order ${orderId} cannot be confirmed: it is PARTIAL`,
  });
  expect(shop.book.mails()).toEqual([]);
});

test('konnektive 52: an order must be named, and be there', async () => {
  const shop = openShop();
  expect(await shop.post(path, {})).toEqual({ result: 'ERROR', message: { orderId: 'is a required field' } });
  expect(await shop.post(path, { orderId: '0123456789' })).toEqual({
    result: 'ERROR',
    message: 'No orders matching those parameters could be found',
  });
});

test.each([
  [false, 'SUCCESS'],
  [true, 'ERROR'],
])(
  'konnektive 52: with confirmClosesUpsell %s an upsale after it is %s',
  async (confirmClosesUpsell, result) => {
    const { shop, orderId } = await soldByCard({ behaviour: { confirmClosesUpsell } });
    await shop.post(path, { orderId });
    expect((await shop.post('/upsale/import/', { orderId, productId: '14' })).result).toBe(result);
  },
);
