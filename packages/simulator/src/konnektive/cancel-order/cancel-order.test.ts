import { describe, expect, test } from 'vitest';
import { fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const path = '/order/cancel/';
const cancelReason = 'The buyer has changed her mind';

const sold = async () => {
  const shop = openShop();
  return { shop, orderId: orderIdIn(await shop.post('/order/import/', fullImport)) };
};

describe('the end of an order', () => {
  test('konnektive 59: without a reason is refused', async () => {
    const { shop, orderId } = await sold();
    expect(await shop.post(path, { orderId })).toEqual({
      result: 'ERROR',
      message: { cancelReason: 'is a required field' },
    });
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }]);
  });

  test('konnektive 59: names everything that is wrong', async () => {
    const { shop } = await sold();
    expect(await shop.post(path, { cancelReason: 'x'.repeat(101), afterNextBill: '1' })).toEqual({
      result: 'ERROR',
      message: {
        orderId: 'is a required field',
        cancelReason: 'is longer than 100 characters',
        afterNextBill: 'is not simulated',
      },
    });
  });

  test('konnektive 59: cancels the order and its purchases, and keeps the money', async () => {
    const { shop, orderId } = await sold();
    expect(await shop.post(path, { orderId, cancelReason })).toMatchObject({
      result: 'SUCCESS',
      message: {
        orderId,
        orderStatus: 'CANCELLED',
        items: [{ purchaseStatus: 'CANCELLED' }],
        totalRefunded: '0.00',
        totalRefundRemaining: '53.95',
      },
    });
    expect(await shop.post('/order/query/', { orderId })).toMatchObject({
      message: { data: [{ orderStatus: 'CANCELLED', items: { 12: { purchaseStatus: 'CANCELLED' } } }] },
    });
  });

  test('konnektive 59: with fullRefund=1 gives it back', async () => {
    const { shop, orderId } = await sold();
    expect(await shop.post(path, { orderId, cancelReason, fullRefund: '1' })).toMatchObject({
      message: { orderStatus: 'CANCELLED', totalRefunded: '53.95', totalRefundRemaining: '0.00' },
    });
    expect(await shop.post('/transactions/query/', { orderId })).toMatchObject({
      message: { data: [{ txnType: 'REFUND', totalAmount: '53.95' }, { txnType: 'SALE' }] },
    });
  });

  test('konnektive 59: lets go of what was only reserved, and gives nothing back', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/order/import/', { ...fullImport, forceQA: '1' }));
    expect(await shop.post(path, { orderId, cancelReason, fullRefund: '1' })).toMatchObject({
      message: { orderStatus: 'CANCELLED', totalRefunded: '0.00', totalRefundRemaining: '0.00' },
    });
    expect(shop.book.orders()).toMatchObject([{ status: 'CANCELLED', charges: [] }]);
    expect(await shop.post('/transactions/query/', { orderId })).toMatchObject({
      message: {
        totalResults: 2,
        data: [{ txnType: 'VOID', totalAmount: '53.95' }, { txnType: 'AUTHORIZE' }],
      },
    });
  });

  test('konnektive 59: comes once, and to an order that was booked', async () => {
    const { shop, orderId } = await sold();
    await shop.post(path, { orderId, cancelReason });
    expect((await shop.post(path, { orderId, cancelReason })).message).toBe(
      `Order ${orderId} does not take this: it is CANCELLED`,
    );
    const lead = orderIdIn(await shop.post('/leads/import/', fullImport));
    expect((await shop.post(path, { orderId: lead, cancelReason })).message).toBe(
      `Order ${lead} does not take this: it is PARTIAL`,
    );
    expect((await shop.post(path, { orderId: 'ABCDEF0123', cancelReason })).message).toBe(
      'No orders matching those parameters could be found',
    );
  });
});
