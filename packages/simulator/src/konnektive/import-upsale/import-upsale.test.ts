import { describe, expect, test } from 'vitest';
import { type Fields, fullImport, orderIdIn } from '../testing/shop.test.support.js';
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
    expect(await shop.post(path, { orderId, ...course, replaceProductId: '13' })).toEqual({
      result: 'ERROR',
      message: { replaceProductId: 'is not in the order' },
    });
    expect(shop.book.orders()).toMatchObject([{ lines: [{ productId: '12' }], total: '53.95' }]);
  });
});

describe('an upsale that cannot be', () => {
  test.each([
    ['without an order id', { orderId: '', ...course }, { orderId: 'is a required field' }],
    ['without a product', { productQty: '1' }, { productId: 'is a required field' }],
    ['with a bad quantity', { ...course, productQty: '0' }, { productQty: 'is not valid' }],
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
