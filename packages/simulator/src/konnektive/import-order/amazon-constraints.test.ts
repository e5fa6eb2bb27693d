import { describe, expect, test } from 'vitest';
import { orderIdIn } from '../testing/shop.test.support.js';
import { amazonImport, soldByAmazon } from '../testing/upsale.test.support.js';

describe('what Amazon does not take', () => {
  test('konnektive 39: an order above the seeded limit is refused by name', async () => {
    const { shop } = await soldByAmazon({ 'S01-2222222-2222222': {} }, { limits: { orderLimit: '53.95' } });
    const sent = { ...amazonImport, amazonOrderId: 'S01-2222222-2222222', product1_qty: '2' };
    expect(await shop.post('/order/import/', sent)).toEqual({
      result: 'ERROR',
      message: 'Amazon Pay refused the order: TransactionAmountExceeded',
    });
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE' }, { status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 39: another currency than the gateway’s is refused by name', async () => {
    const { amazon, shop } = await soldByAmazon(
      { 'S01-2222222-2222222': {} },
      { limits: { currency: 'USD' } },
    );
    const kit = { productId: '12', name: 'Kit', price: '49.00', delivery: 'digital' } as const;
    shop.controls.seed({
      campaigns: [{ campaignId: 1, name: 'Europe', currency: 'EUR', products: [kit] }],
    });
    const sent = { ...amazonImport, amazonOrderId: 'S01-2222222-2222222' };
    expect(await shop.post('/order/import/', sent)).toEqual({
      result: 'ERROR',
      message: 'Amazon Pay refused the order: CurrencyMismatch',
    });
    expect(amazon.asked).toHaveLength(1);
  });

  test.each(['AmountNotSet', 'PaymentMethodNotAllowed', 'ShippingAddressNotSet', 'PaymentPlanNotSet'])(
    'konnektive 39: %s is told by its name',
    async (code) => {
      const other = 'S01-2222222-2222222';
      const { shop } = await soldByAmazon({
        [other]: { charges: [{ result: 'refused', code, message: 'No.' }] },
      });
      const orderId = orderIdIn(await shop.post('/leads/import/', { ...amazonImport, ipAddress: '1.1.1.1' }));
      expect(await shop.post('/order/import/', { ...amazonImport, amazonOrderId: other, orderId })).toEqual({
        result: 'ERROR',
        message: `Transaction Declined: ${code}`,
      });
      expect(shop.book.orders().find((order) => order.orderId === orderId)).toMatchObject({
        status: 'PARTIAL',
        charges: [],
      });
    },
  );
});
