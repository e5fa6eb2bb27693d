import { describe, expect, test } from 'vitest';
import { ann, fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const path = '/order/import/';
const noProducts = { result: 'ERROR', message: 'No products exist in the order' };
const { product1_id: _, ...withoutProduct } = fullImport;

describe('products', () => {
  test.each([
    ['no product', withoutProduct],
    ['an unknown campaign', { ...fullImport, campaignId: '9' }],
    ['a product that the campaign does not have', { ...fullImport, product1_id: '99' }],
    ['one good and one foreign product', { ...fullImport, product2_id: '99' }],
  ])('konnektive 17: %s is refused, and the PARTIAL order stays PARTIAL', async (_name, sent) => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', { ...ann, campaignId: '1' }));
    expect(await shop.post(path, { ...sent, orderId })).toEqual(noProducts);
    expect(shop.book.orders()).toMatchObject([{ orderId, status: 'PARTIAL', lines: [], charges: [] }]);
  });

  test('konnektive 17: without an order id nothing is made', async () => {
    const shop = openShop();
    expect(await shop.post(path, withoutProduct)).toEqual(noProducts);
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 18: the numbers stop counting at the first gap', async () => {
    const shop = openShop();
    await shop.post(path, { ...fullImport, product3_id: '13' });
    expect(shop.book.orders()).toMatchObject([{ lines: [{ productId: '12' }], total: '53.95' }]);
  });

  test('the same product twice is refused', async () => {
    const shop = openShop();
    expect(await shop.post(path, { ...fullImport, product2_id: '12' })).toEqual({
      result: 'ERROR',
      message: { product2_id: 'is already in the order' },
    });
    expect(shop.book.orders()).toEqual([]);
  });
});

describe('prices', () => {
  test('konnektive 23: quantity, price and shipping that are sent take the place of the product’s', async () => {
    const shop = openShop();
    const answered = await shop.post(path, {
      ...fullImport,
      product1_qty: '3',
      product1_price: '9.995',
      product1_shipPrice: '1.10',
      product2_id: '14',
      salesTax: '2.00',
    });
    expect(answered.message).toMatchObject({
      basePrice: '58.99',
      shipTotal: '1.10',
      salesTax: '2.00',
      taxTotal: '2.00',
      totalAmount: '62.09',
      amountPaid: '62.09',
      items: [
        { productId: '12', qty: '3', price: '10.00', shipping: '1.10' },
        { productId: '14', qty: '1', price: '29.00', shipping: '0.00' },
      ],
    });
    expect(shop.book.orders()).toMatchObject([{ charges: [{ amount: '62.09', currency: 'USD' }] }]);
  });

  test('konnektive 23: a price of 0.00 is a price', async () => {
    const shop = openShop();
    await shop.post(path, { ...fullImport, product1_price: '0.00' });
    expect(shop.book.orders()).toMatchObject([{ total: '4.95' }]);
  });

  test('konnektive 23: by a switch a price is for the line, whatever the quantity', async () => {
    const shop = openShop({ behaviour: { priceIsFor: 'line' } });
    await shop.post(path, { ...fullImport, product1_qty: '3' });
    expect(shop.book.orders()).toMatchObject([{ total: '53.95', charges: [{ amount: '53.95' }] }]);
  });

  test.each([
    ['product1_qty', '0'],
    ['product1_qty', '1.5'],
    ['product1_price', '-1.00'],
    ['product1_price', '1,00'],
    ['product1_shipPrice', 'free'],
    ['salesTax', 'x'],
  ])('%s=%s is refused', async (name, value) => {
    const shop = openShop();
    expect(await shop.post(path, { ...fullImport, [name]: value })).toEqual({
      result: 'ERROR',
      message: { [name]: 'is not valid' },
    });
    expect(shop.book.orders()).toEqual([]);
  });
});
