import { describe, expect, it } from 'vitest';
import { readOrder } from './order.js';
import { sampleOrder, sampleOrderAsFound } from './sample-order.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const parsed = {
  number: 'D6C8C390A7',
  status: 'complete',
  mark: '1.mark',
  campaign: '1',
  lines: [
    {
      crmProduct: '12',
      name: 'Starter kit',
      quantity: 2,
      price: usd(4_900),
      purchase: '8A1B2C3D4E',
      recurring: false,
      nextBill: null,
    },
  ],
  shipping: usd(495),
  total: usd(10_295),
  parent: null,
};

describe('readOrder', () => {
  it('reads an import reply: a list of items, everything as text', () => {
    expect(readOrder(sampleOrder, 'custom1')).toEqual(parsed);
  });

  it('reads a look-up to the same: items by product id, with numbers', () => {
    expect(readOrder(sampleOrderAsFound, 'custom1')).toEqual(parsed);
  });

  it.each([
    ['PARTIAL', 'partial'],
    ['DECLINED', 'declined'],
    ['PENDING', 'pending'],
    ['COMPLETE', 'complete'],
    ['COD_PENDING', 'cod-pending'],
    ['REFUNDED', 'refunded'],
    ['CANCELLED', 'cancelled'],
  ])('knows %s', (orderStatus, status) => {
    expect(readOrder({ ...sampleOrder, orderStatus }, 'custom1')?.status).toBe(status);
  });

  it('has no mark where the field is another one, or empty', () => {
    expect(readOrder(sampleOrder, 'custom2')?.mark).toBeNull();
    expect(readOrder({ ...sampleOrder, custom1: '' }, 'custom1')?.mark).toBeNull();
  });

  it('takes an order that is not booked without lines and money, and then has none', () => {
    const partial = { orderId: 'D6C8C390A7', orderStatus: 'PARTIAL', campaignId: '1' };
    expect(readOrder(partial, 'custom1')).toEqual({
      number: 'D6C8C390A7',
      status: 'partial',
      mark: null,
      campaign: '1',
      lines: [],
      shipping: { amount: 0, currency: 'XXX' },
      total: { amount: 0, currency: 'XXX' },
      parent: null,
    });
  });

  it.each([
    [{ billingCycleType: 'RECURRING', nextBillDate: '2026-02-01' }, true, '2026-02-01'],
    [{ billingCycleType: 'RECURRING', nextBillDate: '2026-02-01 03:04:05' }, true, '2026-02-01'],
    [{ billingCycleType: 'RECURRING', nextBillDate: '' }, true, null],
    [{ nextBillDate: '2026-02-01' }, true, '2026-02-01'],
    [{ billingCycleType: 'ONE_TIME', nextBillDate: null }, false, null],
    [{ nextBillDate: '2026-02-30' }, false, null],
    [{ nextBillDate: '02/01/2026' }, false, null],
  ])('an item with %j: billed again %s, next on %s', (billing, recurring, nextBill) => {
    const [item] = sampleOrder.items;
    const order = readOrder({ ...sampleOrder, items: [{ ...item, ...billing }] }, 'custom1');
    expect(order?.lines).toMatchObject([{ recurring, nextBill }]);
  });

  it('counts whole yen', () => {
    const items = [{ productId: 12, name: 'Kit', qty: 1, price: '4900' }];
    const yen = { ...sampleOrder, currencyCode: 'JPY', items, shipTotal: 500, totalAmount: '5400.00' };
    expect(readOrder(yen, 'custom1')?.total).toEqual({ amount: 5_400, currency: 'JPY' });
  });

  it.each([
    ['no order id', { orderId: null }],
    ['an empty order id', { orderId: '' }],
    ['an order id that is none', { orderId: 'see /orders' }],
    ['a status that we do not know', { orderStatus: 'ON_HOLD' }],
    ['a status in another case', { orderStatus: 'Complete' }],
    ['no status', { orderStatus: undefined }],
    ['no currency', { currencyCode: null }],
    ['a sign for a currency', { currencyCode: '$' }],
    ['no total', { totalAmount: null }],
    ['a total that is no number', { totalAmount: '1,029.50' }],
    ['a total below zero', { totalAmount: '-102.95' }],
    ['half a cent', { totalAmount: 102.955 }],
    ['more than can be counted', { totalAmount: 1e21 }],
    ['no items', { items: undefined }],
    ['an item that is none', { items: ['12'] }],
    ['an item without quantity', { items: [{ productId: '12', price: '49.00' }] }],
    ['an item with half a piece', { items: [{ productId: '12', qty: 0.5, price: '49.00' }] }],
    ['an item without price', { items: [{ productId: '12', qty: 1 }] }],
    ['an item without product', { items: [{ qty: 1, price: '49.00' }] }],
  ])('takes no booked order with %s', (_, changed) => {
    expect(readOrder({ ...sampleOrder, ...changed }, 'custom1')).toBeUndefined();
  });
});
