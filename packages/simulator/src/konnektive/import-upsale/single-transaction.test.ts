import { describe, expect, test } from 'vitest';
import { fullImport, openShop, orderIdIn, type Shop } from '../testing/shop.test.support.js';
import { soldByAmazon } from '../testing/upsale.test.support.js';

const windowMs = 30 * 60_000;

const campaign = {
  campaignId: 1,
  name: 'One transaction',
  currency: 'USD',
  upsaleMinutes: 30,
  singleTransaction: true,
  products: [
    { productId: '12', name: 'Kit', price: '49.00', shipping: '4.95', delivery: 'shipped' },
    { productId: '14', name: 'Course', price: '29.00', delivery: 'digital' },
  ],
} as const;

const sold = async (): Promise<{ readonly shop: Shop; readonly orderId: string }> => {
  const shop = openShop({ campaigns: [campaign] });
  return { shop, orderId: orderIdIn(await shop.post('/order/import/', fullImport)) };
};

const transactions = async (shop: Shop, orderId: string) =>
  (await shop.post('/transactions/query/', { orderId })).message;

describe('a campaign in single-transaction mode', () => {
  test('konnektive 50: an order waits, upsales gather, and all is taken once when their time is over', async () => {
    const { shop, orderId } = await sold();
    shop.controls.clock.advance(windowMs - 1);
    expect(await shop.post('/upsale/import/', { orderId, productId: '14' })).toMatchObject({
      result: 'SUCCESS',
      message: {
        orderStatus: 'PENDING',
        reviewStatus: null,
        totalAmount: '82.95',
        amountPaid: null,
        items: [{ txnType: 'AUTHORIZE' }, { productId: '14', txnType: 'AUTHORIZE' }],
      },
    });
    expect(shop.book.orders()).toMatchObject([
      { status: 'PENDING', total: '82.95', charges: [{ txnType: 'AUTHORIZE', amount: '53.95' }] },
    ]);
    shop.controls.clock.advance(1);
    expect((await shop.post('/order/query/', { orderId })).message).toMatchObject({
      data: [{ orderStatus: 'COMPLETE', amountPaid: '82.95' }],
    });
    const [order] = shop.book.orders();
    expect(order).toMatchObject({ status: 'COMPLETE', total: '82.95' });
    expect(order?.charges).toEqual([{ txnType: 'SALE', amount: '82.95', currency: 'USD', reference: null }]);
    expect(await transactions(shop, orderId)).toMatchObject({ totalResults: 3 });
  });

  test('konnektive 50: without an upsale what was reserved is captured', async () => {
    const { shop, orderId } = await sold();
    expect(await shop.controls.billing.advance(windowMs)).toEqual([]);
    expect(shop.book.orders()).toMatchObject([
      { status: 'COMPLETE', charges: [{ txnType: 'SALE', amount: '53.95' }] },
    ]);
    expect(await transactions(shop, orderId)).toMatchObject({ totalResults: 2 });
  });

  test('konnektive 50: afterwards there is no upsale any more', async () => {
    const { shop, orderId } = await sold();
    shop.controls.clock.advance(windowMs + 1);
    expect((await shop.post('/upsale/import/', { orderId, productId: '14' })).result).toBe('ERROR');
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', total: '53.95' }]);
  });

  test('konnektive 50: an order in review waits for its review, and takes no upsale', async () => {
    const shop = openShop({ campaigns: [campaign] });
    const orderId = orderIdIn(await shop.post('/order/import/', { ...fullImport, forceQA: '1' }));
    expect((await shop.post('/upsale/import/', { orderId, productId: '14' })).result).toBe('ERROR');
    await shop.controls.billing.advance(windowMs);
    expect(shop.book.orders()).toMatchObject([{ status: 'PENDING', charges: [{ txnType: 'AUTHORIZE' }] }]);
  });

  test('konnektive 50: Amazon’s money is taken at once', async () => {
    const { amazon, shop, orderId } = await soldByAmazon({}, { campaigns: [campaign] });
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', charges: [{ txnType: 'SALE' }] }]);
    const upsale = { orderId, productId: '14', productPrice: '5.00' };
    expect((await shop.post('/upsale/import/', upsale)).result).toBe('SUCCESS');
    expect(amazon.asked.map(({ amount }) => amount)).toEqual(['53.95', '5.00']);
  });
});
