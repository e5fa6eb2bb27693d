import { describe, expect, test } from 'vitest';
import { simulatorCredentials } from '../index.js';
import type { Fields } from '../testing/shop.test.support.js';
import { itemsIn, upsalePath as path, soldByCard } from '../testing/upsale.test.support.js';

const course: Fields = { productId: '14' };

describe('an upsale', () => {
  test('konnektive 40: adds to the order, and the reply is the whole order', async () => {
    const { shop, orderId } = await soldByCard();
    const answered = await shop.post(path, { orderId, ...course });
    expect(answered).toMatchObject({
      result: 'SUCCESS',
      message: {
        orderId,
        orderStatus: 'COMPLETE',
        totalAmount: '82.95',
        amountPaid: '82.95',
        items: [
          { productId: '12', qty: '1', price: '49.00', shipping: '4.95' },
          { productId: '14', qty: '1', price: '29.00', shipping: '0.00' },
        ],
      },
    });
    const [first, second] = itemsIn(answered);
    expect(second?.purchaseId).toMatch(/^[0-9A-F]{10}$/);
    expect(second?.purchaseId).not.toBe(first?.purchaseId);
    expect(shop.book.orders()).toMatchObject([
      {
        orderId,
        total: '82.95',
        lines: [
          { productId: '12', purchaseId: first?.purchaseId, upsale: false },
          { productId: '14', purchaseId: second?.purchaseId, upsale: true },
        ],
        charges: [{ amount: '53.95' }, { txnType: 'SALE', amount: '29.00', reference: null }],
      },
    ]);
  });

  test('konnektive 40: a query tells whether an order has one', async () => {
    const { shop, orderId } = await soldByCard();
    const hasUpsell = async () => (await shop.post('/order/query/', { orderId })).message;
    expect(await hasUpsell()).toMatchObject({ data: [{ hasUpsell: false }] });
    await shop.post(path, { orderId, ...course });
    expect(await hasUpsell()).toMatchObject({
      data: [{ hasUpsell: true, items: { 12: { qty: 1 }, 14: { qty: 1, price: 29 } } }],
    });
  });

  test('konnektive 40: quantity, price, shipping and tax that are sent count', async () => {
    const { shop, orderId } = await soldByCard({}, { salesTax: '1.00' });
    const sent = {
      productQty: '2',
      productPrice: '10.00',
      productShipPrice: '1.50',
      productSalesTax: '0.75',
    };
    expect(await shop.post(path, { orderId, productId: '13', ...sent })).toMatchObject({
      message: {
        taxTotal: '1.75',
        totalAmount: '77.20',
        items: [{ productId: '12' }, { productId: '13', qty: '2', price: '10.00', shipping: '1.50' }],
      },
    });
    expect(shop.book.orders()).toMatchObject([{ charges: [{ amount: '54.95' }, { amount: '22.25' }] }]);
  });

  test('konnektive 41: numbered, it comes to the same, and a second product comes with it', async () => {
    const single = await soldByCard();
    const numbered = await soldByCard();
    await single.shop.post(path, { orderId: single.orderId, productId: '13', productQty: '2' });
    const sent = { product1_id: '13', product1_qty: '2' };
    await numbered.shop.post(path, { orderId: numbered.orderId, ...sent });
    const anyId = expect.any(String);
    const [{ lines = [], charges = [] } = {}] = single.shop.book.orders();
    const sameLines = lines.map((line) => ({ ...line, purchaseId: anyId }));
    expect(numbered.shop.book.orders()).toMatchObject([{ lines: sameLines, charges, total: '95.45' }]);

    const two = { product1_id: '13', product2_id: '14' };
    expect(await numbered.shop.post(path, { orderId: numbered.orderId, ...two })).toMatchObject({
      message: { totalAmount: '146.45' },
    });
    expect(numbered.shop.book.orders()).toMatchObject([
      {
        lines: [{ productId: '12' }, { productId: '13' }, { productId: '13' }, { productId: '14' }],
        charges: [{}, {}, { amount: '51.00' }],
      },
    ]);
  });

  test('konnektive 41: so it is in a query string, and as a form of many parts', async () => {
    const { shop, orderId } = await soldByCard();
    const fields = { ...simulatorCredentials, orderId, product1_id: '14' };
    const query = `http://konnektive.test${path}?${new URLSearchParams(fields)}`;
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const calls = [
      () => shop.fetch(query, { method: 'GET' }),
      () => shop.fetch(query, { method: 'POST' }),
      () => shop.fetch(`http://konnektive.test${path}`, { method: 'POST', body }),
    ];
    for (const call of calls) expect(await (await call()).json()).toMatchObject({ result: 'SUCCESS' });
    expect(shop.book.orders()).toMatchObject([
      { total: '140.95', charges: [{}, {}, {}, { amount: '29.00' }] },
    ]);
  });

  test('konnektive 46: the same one twice is two items and two charges', async () => {
    const { shop, orderId } = await soldByCard();
    await shop.post(path, { orderId, ...course });
    const [, one, other] = itemsIn(await shop.post(path, { orderId, ...course }));
    expect([one?.productId, other?.productId]).toEqual(['14', '14']);
    expect(one?.purchaseId).not.toBe(other?.purchaseId);
    expect(shop.book.orders()).toMatchObject([
      { total: '111.95', charges: [{}, { amount: '29.00' }, { amount: '29.00' }] },
    ]);
    expect((await shop.post('/order/query/', { orderId })).message).toMatchObject({
      data: [{ items: { 12: {}, 14: { productId: '14' }, '14-2': { productId: '14', qty: 1, price: 29 } } }],
    });
  });

  test('konnektive 47: declined, the order stays as it was', async () => {
    const { shop, orderId } = await soldByCard();
    const before = shop.book.orders();
    shop.controls.script({ on: 'upsale/import', decline: 'Card Declined' });
    expect(await shop.post(path, { orderId, ...course })).toEqual({
      result: 'ERROR',
      message: 'Transaction Declined: Card Declined',
    });
    expect(shop.book.orders()).toEqual(before);
    expect((await shop.post(path, { orderId, ...course })).result).toBe('SUCCESS');
  });

  test('konnektive 51: two at once are both booked', async () => {
    const { shop, orderId } = await soldByCard();
    shop.controls.script({ on: 'upsale/import', hold: 'beforeCommit', times: 2 });
    const both = ['13', '14'].map((productId) => shop.post(path, { orderId, productId }));
    await shop.controls.untilWaiting(2);
    shop.controls.release();
    expect((await Promise.all(both)).map(({ result }) => result)).toEqual(['SUCCESS', 'SUCCESS']);
    expect(shop.book.orders()).toMatchObject([
      {
        total: '104.95',
        lines: [{ productId: '12' }, { productId: '13' }, { productId: '14' }],
        charges: [{ amount: '53.95' }, { amount: '22.00' }, { amount: '29.00' }],
      },
    ]);
  });
});
