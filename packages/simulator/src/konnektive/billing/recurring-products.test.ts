import { describe, expect, test } from 'vitest';
import {
  amazonImport,
  paidWith,
  reference,
  soldByAmazon,
  soldByCard,
} from '../testing/upsale.test.support.js';

const agreement = 'C01-3333333-3333333';

const clubItem = {
  productId: '16',
  price: '1.00',
  billingCycleType: 'RECURRING',
  billingCycleNumber: 1,
  trialEnabled: '1',
  cycle1_billDelay: '14',
  cycle2_billDelay: '30',
  nextBillDate: '2026-01-16',
};

describe('a product that is billed again', () => {
  test('konnektive 38: on an order reference it is refused, and nothing is charged', async () => {
    const { amazon, shop } = await soldByAmazon({ 'S01-2222222-2222222': {} });
    const sent = { ...amazonImport, amazonOrderId: 'S01-2222222-2222222', product1_id: '16' };
    expect(await shop.post('/order/import/', sent)).toEqual({
      result: 'ERROR',
      message: 'A recurring product cannot be paid with an Amazon order reference',
    });
    expect(amazon.asked).toHaveLength(1);
    expect(shop.book.orders()).toHaveLength(1);
  });

  test('konnektive 38: by a switch it is taken on one, with the day of the next bill', async () => {
    const { shop, orderId } = await soldByAmazon(
      {},
      { behaviour: { recurringOnOrderReference: 'accepted' } },
      { product1_id: '16' },
    );
    const found = await shop.post('/order/query/', { orderId });
    expect(found.message).toMatchObject({ data: [{ items: { 16: { ...clubItem, price: 1 } } }] });
  });

  test('konnektive 38: on a billing agreement it is taken, with the day of the next bill', async () => {
    const { shop } = await soldByAmazon({ [agreement]: {} });
    const sent = { ...amazonImport, amazonOrderId: agreement, product1_id: '16' };
    expect(await shop.post('/order/import/', sent)).toMatchObject({
      result: 'SUCCESS',
      message: { orderType: 'NEW_SALE', totalAmount: '1.00', items: [clubItem] },
    });
    expect(shop.book.orders()).toMatchObject([
      { lines: [{ productId: '12', nextBill: null }] },
      { amazonReference: agreement, lines: [{ productId: '16', nextBill: '2026-01-16' }] },
    ]);
  });

  test('konnektive 38: an agreement without the buyer’s consent is refused by that name', async () => {
    const refused = { result: 'refused', code: 'BuyerConsentNotSet', message: 'No.' };
    const { shop } = await soldByAmazon({ [agreement]: { charges: [refused] } });
    const sent = { ...amazonImport, amazonOrderId: agreement, product1_id: '16' };
    expect(await shop.post('/order/import/', sent)).toEqual({
      result: 'ERROR',
      message: 'Transaction Declined: BuyerConsentNotSet',
    });
    expect(shop.book.orders()).toMatchObject([{}, { status: 'PARTIAL', charges: [] }]);
  });

  test('konnektive 38: so it is with an upsale, of whatever it is paid with', async () => {
    const { shop, orderId } = await soldByAmazon({ [agreement]: {} });
    const upsale = { orderId, productId: '16' };
    const refused = 'A recurring product cannot be paid with an Amazon order reference';
    expect((await shop.post('/upsale/import/', upsale)).message).toBe(refused);
    expect((await shop.post('/upsale/import/', { ...upsale, ...paidWith(reference) })).message).toBe(refused);
    expect(await shop.post('/upsale/import/', { ...upsale, ...paidWith(agreement) })).toMatchObject({
      message: { orderId, items: [{ productId: '12', billingCycleType: 'ONE_TIME' }, clubItem] },
    });
  });

  test('in review it has no next bill yet, and once cancelled none any more', async () => {
    const { shop, orderId } = await soldByCard({}, { product1_id: '16' });
    const nextBillDate = async () => (await shop.post('/order/query/', { orderId })).message;
    expect(await nextBillDate()).toMatchObject({ data: [{ items: { 16: { nextBillDate: '2026-01-16' } } }] });
    shop.controls.setOrderStatus(orderId, 'PENDING');
    expect(await nextBillDate()).toMatchObject({ data: [{ items: { 16: { nextBillDate: '' } } }] });
    shop.controls.setOrderStatus(orderId, 'CANCELLED');
    expect(await nextBillDate()).toMatchObject({ data: [{ items: { 16: { nextBillDate: null } } }] });
  });
});
