import { describe, expect, test } from 'vitest';
import { fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const path = '/order/refund/';

const sold = async () => {
  const shop = openShop();
  return { shop, orderId: orderIdIn(await shop.post('/order/import/', fullImport)) };
};

describe('giving money back', () => {
  test.each([
    ['neither an amount nor all of it', {}, 'is a required field'],
    ['no amount', { refundAmount: 'all' }, 'is not valid'],
    ['nothing', { refundAmount: '0.00' }, 'is not valid'],
    ['more than remains', { refundAmount: '53.96' }, 'is more than remains to be refunded'],
  ])('konnektive 59: %s is refused', async (_, fields, refundAmount) => {
    const { shop, orderId } = await sold();
    expect(await shop.post(path, { orderId, ...fields })).toEqual({
      result: 'ERROR',
      message: { refundAmount },
    });
    expect((await shop.post(path, { orderId, fullRefund: '1' })).message).toMatchObject({
      totalRefunded: '53.95',
    });
  });

  test('konnektive 59: all of it leaves the order REFUNDED', async () => {
    const { shop, orderId } = await sold();
    expect(await shop.post(path, { orderId, fullRefund: '1' })).toMatchObject({
      result: 'SUCCESS',
      message: {
        orderId,
        orderStatus: 'REFUNDED',
        totalRefunded: '53.95',
        totalRefundRemaining: '0.00',
      },
    });
    expect((await shop.post(path, { orderId, fullRefund: '1' })).message).toBe(
      `Order ${orderId} does not take this: it is REFUNDED`,
    );
  });

  test('konnektive 59: a part leaves it COMPLETE, and all parts together REFUNDED', async () => {
    const { shop, orderId } = await sold();
    expect(await shop.post(path, { orderId, refundAmount: '50' })).toMatchObject({
      message: { orderStatus: 'COMPLETE', totalRefunded: '50.00', totalRefundRemaining: '3.95' },
    });
    expect((await shop.post(path, { orderId, refundAmount: '3.96' })).result).toBe('ERROR');
    expect(await shop.post(path, { orderId, refundAmount: '3.95' })).toMatchObject({
      message: { orderStatus: 'REFUNDED', totalRefundRemaining: '0.00' },
    });
    expect(await shop.post('/transactions/query/', { orderId })).toMatchObject({
      message: {
        data: [
          { txnType: 'REFUND', totalAmount: '3.95' },
          { txnType: 'REFUND', totalAmount: '50.00' },
          { txnType: 'SALE', totalAmount: '53.95' },
        ],
      },
    });
  });

  test('konnektive 59: an order that was cancelled can still be refunded', async () => {
    const { shop, orderId } = await sold();
    await shop.post('/order/cancel/', { orderId, cancelReason: 'Out of stock' });
    expect(await shop.post(path, { orderId, fullRefund: '1' })).toMatchObject({
      message: { orderStatus: 'REFUNDED', totalRefundRemaining: '0.00' },
    });
  });

  test('konnektive 59: what was only reserved is not refunded', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/order/import/', { ...fullImport, forceQA: '1' }));
    expect((await shop.post(path, { orderId, fullRefund: '1' })).message).toBe(
      `Order ${orderId} does not take this: it is PENDING`,
    );
  });
});
