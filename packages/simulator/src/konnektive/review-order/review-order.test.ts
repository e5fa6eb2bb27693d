import { describe, expect, test } from 'vitest';
import { fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const path = '/order/qa/';

const inReview = async () => {
  const shop = openShop();
  const orderId = orderIdIn(await shop.post('/order/import/', { ...fullImport, forceQA: '1' }));
  return { shop, orderId };
};

describe('the review of an order', () => {
  test('konnektive 28: without an action is refused', async () => {
    const { shop, orderId } = await inReview();
    expect(await shop.post(path, { orderId })).toEqual({
      result: 'ERROR',
      message: 'action is a required value',
    });
  });

  test('konnektive 28: with another action is refused', async () => {
    const { shop, orderId } = await inReview();
    expect(await shop.post(path, { orderId, action: 'approve' })).toEqual({
      result: 'ERROR',
      message: { action: "Not a valid input. Must be in: 'APPROVE', 'DECLINE'" },
    });
    expect(shop.book.orders()).toMatchObject([{ status: 'PENDING', charges: [{ txnType: 'AUTHORIZE' }] }]);
  });

  test('konnektive 28: APPROVE takes what was reserved, once', async () => {
    const { shop, orderId } = await inReview();
    expect(await shop.post(path, { orderId, action: 'APPROVE' })).toMatchObject({
      result: 'SUCCESS',
      message: { orderId, orderStatus: 'COMPLETE', reviewStatus: null, amountPaid: '53.95' },
    });
    expect(shop.book.orders()).toMatchObject([
      { status: 'COMPLETE', charges: [{ txnType: 'SALE', amount: '53.95' }] },
    ]);
    expect((await shop.post(path, { orderId, action: 'DECLINE' })).result).toBe('ERROR');
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
  });

  test('konnektive 28: DECLINE gives it up, and the order is DECLINED', async () => {
    const { shop, orderId } = await inReview();
    expect(await shop.post(path, { orderId, action: 'DECLINE' })).toMatchObject({
      result: 'SUCCESS',
      message: { orderId, orderStatus: 'DECLINED', amountPaid: null },
    });
    expect(shop.book.orders()).toMatchObject([{ status: 'DECLINED', charges: [] }]);
    const again = await shop.post('/order/import/', { ...fullImport, orderId });
    expect(again).toMatchObject({ result: 'SUCCESS', message: { orderId, orderStatus: 'COMPLETE' } });
  });

  test('konnektive 28: is of an order that is in review', async () => {
    const shop = openShop();
    const action = 'APPROVE';
    expect(await shop.post(path, { action })).toEqual({
      result: 'ERROR',
      message: { orderId: 'is a required field' },
    });
    expect(await shop.post(path, { action, orderId: 'ABCDEF0123' })).toEqual({
      result: 'ERROR',
      message: 'No orders matching those parameters could be found',
    });
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    expect(await shop.post(path, { action, orderId })).toEqual({
      result: 'ERROR',
      message: `Order ${orderId} does not take this: it is PARTIAL, and not in review`,
    });
  });

  test('konnektive 28: an order that waits for upsales is in no review', async () => {
    const campaigns = [
      {
        campaignId: 1,
        name: 'Mugs',
        currency: 'USD',
        singleTransaction: true,
        products: [{ productId: '12', name: 'Mug', price: '8.00', delivery: 'shipped' }],
      },
    ] as const;
    const shop = openShop({ campaigns });
    const orderId = orderIdIn(await shop.post('/order/import/', fullImport));
    expect((await shop.post(path, { orderId, action: 'APPROVE' })).message).toBe(
      `Order ${orderId} does not take this: it is PENDING, and not in review`,
    );
    expect(shop.book.orders()).toMatchObject([{ status: 'PENDING' }]);
  });

  test('konnektive 58: leaves the reservation and its end in the transactions', async () => {
    const { shop, orderId } = await inReview();
    await shop.post(path, { orderId, action: 'APPROVE' });
    const answered = await shop.post('/transactions/query/', { orderId });
    expect(answered).toMatchObject({
      message: {
        data: [
          { txnType: 'CAPTURE', responseType: 'SUCCESS', totalAmount: '53.95' },
          { txnType: 'AUTHORIZE', responseType: 'SUCCESS', totalAmount: '53.95' },
        ],
      },
    });
  });
});
