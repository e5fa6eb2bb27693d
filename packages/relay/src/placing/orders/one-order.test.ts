import { expect, it } from 'vitest';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

it('places an order: one lead, one import, and what was really booked', async () => {
  const shop = openShop();
  const { order, reference } = await readyToBuy(shop);

  const { status, answer } = await post(shop.relay, order);

  expect(status).toBe(200);
  const [booked] = shop.crm.book.orders();
  expect(answer).toEqual({
    outcome: 'placed',
    order: {
      number: booked?.orderId,
      lines: [{ name: 'Starter kit', quantity: 1, price: { amount: 4900, currency: 'USD' }, nextBill: null }],
      shipping: { amount: 495, currency: 'USD' },
      total: { amount: 5395, currency: 'USD' },
      kind: 'one-time',
      upsellsUntil: null,
      capability: expect.stringMatching(/^[\w-]{43}$/),
    },
  });
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
  expect(shop.charges()).toEqual([{ txnType: 'SALE', amount: '53.95', currency: 'USD', reference }]);
  expect(shop.states()).toEqual(['claimed', 'identified', 'sent', 'placed']);
  expect((await find(shop.relay, order.key)).answer).toEqual(answer);
});
