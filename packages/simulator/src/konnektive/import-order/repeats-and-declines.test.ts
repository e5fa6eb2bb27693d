import { describe, expect, test } from 'vitest';
import { fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const path = '/order/import/';
const declined = { result: 'ERROR', message: 'Transaction Declined: Card Declined' };

describe('a decline', () => {
  const declinedCard = { ...fullImport, cardNumber: '4111111111110002' };

  test('konnektive 25: names no order, which stays PARTIAL and is found; its next import succeeds', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    expect(await shop.post(path, { ...declinedCard, orderId })).toEqual(declined);
    expect(await shop.post('/order/query/', { orderId })).toMatchObject({
      result: 'SUCCESS',
      message: { data: [{ orderId, orderStatus: 'PARTIAL', amountPaid: null, paySource: null }] },
    });
    expect(await shop.post(path, { ...fullImport, orderId })).toMatchObject({
      result: 'SUCCESS',
      message: { orderId, orderStatus: 'COMPLETE' },
    });
    expect(shop.book.orders()).toMatchObject([{ orderId, charges: [{ amount: '53.95' }] }]);
  });

  test('konnektive 25: without a lead leaves a PARTIAL order behind', async () => {
    const shop = openShop();
    expect(await shop.post(path, declinedCard)).toEqual(declined);
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', total: '53.95', charges: [] }]);
  });

  test('konnektive 26: of a prepaid card comes in the words that the vendor’s own lander compares', async () => {
    const shop = openShop();
    expect(await shop.post(path, { ...fullImport, cardNumber: '4111111111110003' })).toEqual({
      result: 'ERROR',
      message: 'Transaction Declined: Prepaid Credit Cards Are Not Accepted',
    });
    expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 25: can be scripted, for as many calls as wanted', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', decline: 'Do Not Honor', times: 2 });
    const refused = { result: 'ERROR', message: 'Transaction Declined: Do Not Honor' };
    expect(await shop.post(path, fullImport)).toEqual(refused);
    expect(await shop.post(path, fullImport)).toEqual(refused);
    expect((await shop.post(path, fullImport)).result).toBe('SUCCESS');
  });
});

describe('an import again', () => {
  test('konnektive 31: with a booked order’s id is refused and books nothing', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post(path, fullImport));
    const before = shop.book.orders();
    expect(await shop.post(path, { ...fullImport, orderId })).toEqual({
      result: 'ERROR',
      message: `Order ${orderId} cannot be imported again`,
    });
    expect(shop.book.orders()).toEqual(before);
  });

  test('konnektive 31: by the switch `replay` gives the same order back and books nothing', async () => {
    const shop = openShop({ behaviour: { completeOrderReimport: 'replay' } });
    const first = await shop.post(path, fullImport);
    const before = shop.book.orders();
    expect(await shop.post(path, { ...fullImport, orderId: orderIdIn(first) })).toEqual(first);
    expect(shop.book.orders()).toEqual(before);
  });

  test('konnektive 31: by the switch `double` charges again', async () => {
    const shop = openShop({ behaviour: { completeOrderReimport: 'double' } });
    const orderId = orderIdIn(await shop.post(path, fullImport));
    expect(orderIdIn(await shop.post(path, { ...fullImport, orderId }))).toBe(orderId);
    expect(shop.book.orders()).toMatchObject([
      { orderId, charges: [{ amount: '53.95' }, { amount: '53.95' }] },
    ]);
  });

  test('konnektive 31: at once with the first is refused too: the order is charged once', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    const both = await Promise.all([
      shop.post(path, { ...fullImport, orderId }),
      shop.post(path, { ...fullImport, orderId }),
    ]);
    expect(both).toMatchObject([
      { result: 'SUCCESS', message: { orderId } },
      { result: 'ERROR', message: `Order ${orderId} cannot be imported again` },
    ]);
    expect(shop.book.orders()).toMatchObject([{ orderId, charges: [{ amount: '53.95' }] }]);
  });

  test('konnektive 31: at once with the first charges again by the switch `double`', async () => {
    const shop = openShop({ behaviour: { completeOrderReimport: 'double' } });
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    await Promise.all([
      shop.post(path, { ...fullImport, orderId }),
      shop.post(path, { ...fullImport, orderId }),
    ]);
    expect(shop.book.orders()).toMatchObject([
      { orderId, charges: [{ amount: '53.95' }, { amount: '53.95' }] },
    ]);
  });

  test.each(['PENDING', 'COD_PENDING', 'REFUNDED', 'CANCELLED'] as const)(
    'konnektive 31: a %s order is booked too',
    async (status) => {
      const shop = openShop();
      const orderId = orderIdIn(await shop.post(path, fullImport));
      shop.controls.setOrderStatus(orderId, status);
      expect((await shop.post(path, { ...fullImport, orderId })).result).toBe('ERROR');
      expect(shop.book.orders()).toMatchObject([{ status, charges: [{ amount: '53.95' }] }]);
    },
  );

  test('konnektive 31: a DECLINED order may be imported again', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    shop.controls.setOrderStatus(orderId, 'DECLINED');
    expect(orderIdIn(await shop.post(path, { ...fullImport, orderId }))).toBe(orderId);
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', charges: [{ amount: '53.95' }] }]);
  });

  test('konnektive 32: identical and without an order id is a second order and a second charge', async () => {
    const shop = openShop();
    const first = orderIdIn(await shop.post(path, fullImport));
    const second = orderIdIn(await shop.post(path, fullImport));
    expect(second).not.toBe(first);
    expect(shop.book.orders()).toMatchObject([
      { orderId: first, status: 'COMPLETE', charges: [{ amount: '53.95' }] },
      { orderId: second, status: 'COMPLETE', charges: [{ amount: '53.95' }] },
    ]);
  });
});
