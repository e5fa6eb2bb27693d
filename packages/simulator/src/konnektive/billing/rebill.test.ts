import { describe, expect, test } from 'vitest';
import { soldByAmazon, soldByCard } from '../testing/upsale.test.support.js';

const days = (count: number) => count * 24 * 60 * 60_000;

const agreement = 'C01-3333333-3333333';

/** A shop that has sold the video club on trial: 1.00 now, 9.00 after 14 days and then every 30. */
const clubSold = (charges: readonly Readonly<Record<string, string>>[] = []) =>
  soldByAmazon({ [agreement]: { charges } }, {}, { amazonOrderId: agreement, product1_id: '16' });

const approved = { result: 'approved', state: 'Open' };
const declined = { result: 'declined', reason: 'InvalidPaymentMethod', state: 'Suspended' };

describe('time that moves on', () => {
  test('bills an agreement again: an order and a charge of its own, for the order of the sale', async () => {
    const { amazon, shop, orderId } = await clubSold();
    const billed = await shop.controls.billing.advance(days(14));
    expect(billed).toEqual([
      {
        orderId: expect.stringMatching(/^[0-9A-F]{10}$/),
        saleOrderId: orderId,
        purchaseId: expect.stringMatching(/^[0-9A-F]{10}$/),
        amount: '9.00',
        currency: 'USD',
        paid: true,
      },
    ]);
    expect(amazon.asked).toMatchObject([
      { reference: agreement, amount: '1.00', for: orderId },
      { reference: agreement, amount: '9.00', currency: 'USD', for: orderId },
    ]);
    expect(amazon.asked[1]).not.toHaveProperty('accessToken');
    expect(shop.book.orders()).toMatchObject([
      {
        orderId,
        rebillOf: null,
        total: '1.00',
        charges: [{ amount: '1.00' }],
        lines: [{ nextBill: '2026-02-15' }],
      },
      {
        orderId: billed[0]?.orderId,
        rebillOf: orderId,
        status: 'COMPLETE',
        createdAt: '2026-01-16T08:04:05.000Z',
        total: '9.00',
        amazonReference: agreement,
        lines: [{ productId: '16', price: '9.00', purchaseId: billed[0]?.purchaseId }],
        charges: [{ txnType: 'SALE', amount: '9.00', currency: 'USD', reference: agreement }],
      },
    ]);
  });

  test('bills nothing before its day', async () => {
    const { amazon, shop } = await clubSold();
    expect(await shop.controls.billing.advance(days(14) - 1)).toEqual([]);
    expect(amazon.asked).toHaveLength(1);
    expect(await shop.controls.billing.advance(1)).toHaveLength(1);
  });

  test('stops at every bill on its way; the last cycle comes again and again', async () => {
    const { shop, orderId } = await clubSold();
    expect(await shop.controls.billing.advance(days(75))).toHaveLength(3);
    expect(shop.book.orders().map(({ createdAt }) => createdAt.slice(0, 10))).toEqual([
      '2026-01-02',
      '2026-01-16',
      '2026-02-15',
      '2026-03-17',
    ]);
    expect(await shop.post('/order/query/', { orderId })).toMatchObject({
      message: { data: [{ items: { 16: { billingCycleNumber: 4, nextBillDate: '2026-04-16' } } }] },
    });
  });

  test('a query finds the bill as an order of its own kind', async () => {
    const { shop } = await clubSold();
    const [bill] = await shop.controls.billing.next();
    expect(await shop.post('/order/query/', { orderId: bill?.orderId ?? '' })).toMatchObject({
      message: {
        data: [
          {
            orderType: 'RECURRING',
            orderStatus: 'COMPLETE',
            paySource: 'AMAZON',
            totalAmount: '9.00',
            items: { 16: { billingCycleNumber: 2, purchaseId: bill?.purchaseId } },
          },
        ],
      },
    });
  });

  test('may go straight to the next bill, however far away', async () => {
    const { shop } = await clubSold();
    expect(await shop.controls.billing.next()).toMatchObject([{ amount: '9.00', paid: true }]);
    expect(await shop.controls.billing.next()).toMatchObject([{ amount: '9.00', paid: true }]);
    expect(shop.book.orders()[2]?.createdAt).toBe('2026-02-15T08:04:05.000Z');
  });

  test('finds nothing to bill where everything is paid once', async () => {
    const { shop } = await soldByCard();
    expect(await shop.controls.billing.next()).toEqual([]);
    expect(await shop.controls.billing.advance(days(400))).toEqual([]);
    expect(shop.book.orders()).toHaveLength(1);
  });

  test('bills no order that was cancelled', async () => {
    const { shop, orderId } = await clubSold();
    await shop.post('/order/cancel/', { orderId, cancelReason: 'Enough.' });
    expect(await shop.controls.billing.advance(days(60))).toEqual([]);
  });

  test('two hands at once make each bill once', async () => {
    const { amazon, shop } = await clubSold();
    const made = await Promise.all([
      shop.controls.billing.advance(days(14)),
      shop.controls.billing.advance(days(14)),
    ]);
    expect(made.flat()).toHaveLength(1);
    expect(amazon.asked).toHaveLength(2);
  });
});

describe('a bill that is declined', () => {
  test('is an order that was not paid, and is tried again after three days', async () => {
    const { shop, orderId } = await clubSold([approved, declined]);
    expect(await shop.controls.billing.advance(days(14))).toMatchObject([{ amount: '9.00', paid: false }]);
    expect(shop.book.orders()).toMatchObject([
      { orderId, status: 'COMPLETE', lines: [{ nextBill: '2026-01-19' }] },
      { rebillOf: orderId, status: 'DECLINED', charges: [] },
    ]);
    expect(await shop.controls.billing.advance(days(3))).toMatchObject([{ paid: true }]);
    expect(shop.book.orders()).toMatchObject([
      { lines: [{ nextBill: '2026-02-18' }] },
      { status: 'DECLINED' },
      { status: 'COMPLETE', charges: [{ amount: '9.00' }] },
    ]);
  });
});

test('a card is billed again too, and an upsale like a sale', async () => {
  const { shop, orderId } = await soldByCard();
  await shop.post('/upsale/import/', { orderId, productId: '15', productQty: '2' });
  expect(await shop.controls.billing.next()).toMatchObject([
    { saleOrderId: orderId, amount: '41.50', paid: true },
  ]);
  expect(shop.book.orders()).toMatchObject([
    { orderId },
    { rebillOf: orderId, paySource: 'CREDITCARD', lines: [{ productId: '15', quantity: 2, upsale: true }] },
  ]);
});

test('a call bills too: on to the next bill, or on by so many milliseconds', async () => {
  const { shop, orderId } = await clubSold();
  const bill = (body: unknown) =>
    shop
      .fetch('http://konnektive.test/__test/bill', { method: 'POST', body: JSON.stringify(body) })
      .then((response) => response.json());
  expect(await bill({ advanceMs: days(13) })).toEqual({ billed: [] });
  expect(await bill({})).toMatchObject({ billed: [{ saleOrderId: orderId, amount: '9.00', paid: true }] });
});
