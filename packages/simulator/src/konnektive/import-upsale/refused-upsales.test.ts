import { describe, expect, test } from 'vitest';
import { type Fields, fullImport, orderIdIn } from '../testing/shop.test.support.js';
import { upsalePath as path, soldByCard } from '../testing/upsale.test.support.js';

const course: Fields = { productId: '14' };

describe('an upsale that cannot be', () => {
  test.each([
    ['without an order id', { orderId: '', ...course }, { orderId: 'is a required field' }],
    ['without a product', { productQty: '1' }, { productId: 'is a required field' }],
    ['with a bad quantity', { ...course, productQty: '0' }, { productQty: 'is not valid' }],
    [
      'with several bad fields, Amazon’s among them',
      { ...course, productQty: '0', amazonOrderId: 'S01', amazonBillerId: '1' },
      {
        productQty: 'is not valid',
        amazonOrderId: 'is not valid',
        amazonBillerId: 'is not the id of a biller',
        amazonAddressConsent: 'is a required field',
      },
    ],
    ['with a bad price', { ...course, productPrice: 'free' }, { productPrice: 'is not valid' }],
    ['with a bad tax', { ...course, productSalesTax: '-1' }, { productSalesTax: 'is not valid' }],
    ['of a foreign product', { productId: '99' }, 'No products exist in the order'],
    ['of a foreign product, numbered', { product1_id: '99' }, 'No products exist in the order'],
    [
      'to an unknown order',
      { orderId: '0123456789', ...course },
      'No orders matching those parameters could be found',
    ],
  ])('konnektive 43: %s, it is refused', async (_name, sent: Fields, message) => {
    const { shop, orderId } = await soldByCard();
    const before = shop.book.orders();
    expect(await shop.post(path, { orderId, ...sent })).toEqual({ result: 'ERROR', message });
    expect(shop.book.orders()).toEqual(before);
  });

  test.each(['PARTIAL', 'DECLINED', 'CANCELLED', 'REFUNDED', 'PENDING'] as const)(
    'konnektive 44: to a %s order, it is refused',
    async (status) => {
      const { shop, orderId } = await soldByCard();
      shop.controls.setOrderStatus(orderId, status);
      const before = shop.book.orders();
      expect(await shop.post(path, { orderId, ...course })).toEqual({
        result: 'ERROR',
        message: `Order ${orderId} takes no upsale: it is ${status}`,
      });
      expect(shop.book.orders()).toEqual(before);
    },
  );

  test('konnektive 44: to a lead, it is refused', async () => {
    const { shop } = await soldByCard();
    const lead = { ...fullImport, ipAddress: '203.0.113.8' };
    const orderId = orderIdIn(await shop.post('/leads/import/', lead));
    expect((await shop.post(path, { orderId, ...course })).result).toBe('ERROR');
    expect(shop.book.orders().find((order) => order.orderId === orderId)).toMatchObject({
      lines: [],
      charges: [],
    });
  });

  test('konnektive 45: just inside two hours after the sale it is taken, later it is refused', async () => {
    const { shop, orderId } = await soldByCard();
    shop.controls.clock.advance(2 * 60 * 60_000);
    expect((await shop.post(path, { orderId, ...course })).result).toBe('SUCCESS');
    shop.controls.clock.advance(1);
    expect(await shop.post(path, { orderId, ...course })).toEqual({
      result: 'ERROR',
      message: `Order ${orderId} takes no upsale: the time for upsales is over`,
    });
    expect(shop.book.orders()).toMatchObject([{ total: '82.95', charges: [{}, {}] }]);
  });

  test('konnektive 45: the two hours begin with the sale, not with its lead; a campaign may set minutes', async () => {
    const { shop } = await soldByCard();
    shop.controls.seed({
      campaigns: [
        {
          campaignId: 1,
          name: 'Short',
          currency: 'USD',
          upsaleMinutes: 10,
          products: [{ productId: '12', name: 'Kit', price: '49.00', delivery: 'digital' }],
        },
      ],
    });
    const lead = orderIdIn(await shop.post('/leads/import/', { ...fullImport, ipAddress: '203.0.113.8' }));
    shop.controls.clock.advance(60 * 60_000);
    await shop.post('/order/import/', { ...fullImport, orderId: lead });
    shop.controls.clock.advance(10 * 60_000);
    expect((await shop.post(path, { orderId: lead, productId: '12' })).result).toBe('SUCCESS');
    shop.controls.clock.advance(1);
    expect((await shop.post(path, { orderId: lead, productId: '12' })).result).toBe('ERROR');
  });
});
