import { describe, expect, test } from 'vitest';
import { itemsIn, upsalePath as path, soldByCard } from '../testing/upsale.test.support.js';

describe('an upsale that replaces', () => {
  test('konnektive 42: the old item is gone, and the difference is charged', async () => {
    const { shop, orderId } = await soldByCard();
    const sent = { productId: '13', productQty: '4', replaceProductId: '12' };
    expect(itemsIn(await shop.post(path, { orderId, ...sent }))).toMatchObject([
      { productId: '13', qty: '4' },
    ]);
    expect(shop.book.orders()).toMatchObject([
      { total: '80.50', lines: [{ productId: '13' }], charges: [{ amount: '53.95' }, { amount: '26.55' }] },
    ]);
  });

  test('konnektive 42: by a switch the whole price is charged', async () => {
    const { shop, orderId } = await soldByCard({ behaviour: { replacementCosts: 'its-price' } });
    await shop.post(path, { orderId, productId: '14', replaceProductId: '12' });
    expect(shop.book.orders()).toMatchObject([
      { total: '29.00', charges: [{ amount: '53.95' }, { amount: '29.00' }] },
    ]);
  });

  test('konnektive 42: nothing is charged for what costs less', async () => {
    const { shop, orderId } = await soldByCard();
    await shop.post(path, { orderId, productId: '14', replaceProductId: '12' });
    expect(shop.book.orders()).toMatchObject([{ total: '29.00', lines: [{ productId: '14' }] }]);
    expect(shop.book.orders()[0]?.charges).toHaveLength(1);
  });

  test('konnektive 42: what is not in the order cannot be replaced', async () => {
    const { shop, orderId } = await soldByCard();
    expect(await shop.post(path, { orderId, productId: '14', replaceProductId: '13' })).toEqual({
      result: 'ERROR',
      message: { replaceProductId: 'is not in the order' },
    });
    expect(shop.book.orders()).toMatchObject([{ lines: [{ productId: '12' }], total: '53.95' }]);
  });
});
