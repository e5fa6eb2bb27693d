import { expect, test } from 'vitest';
import type { CampaignSeed } from '../index.js';
import { fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const campaigns: readonly CampaignSeed[] = [
  {
    campaignId: 1,
    name: 'Mugs',
    currency: 'USD',
    products: [{ productId: '12', name: 'Mug', price: '10.00', shipping: '2.50', delivery: 'shipped' }],
    coupons: [
      { code: 'TWOOFF', discount: '2.005' },
      { code: 'GIFT', discount: '50.00' },
    ],
  },
];

const path = '/order/import/';

test('konnektive 24: a known coupon takes its discount off, here and in the query', async () => {
  const shop = openShop({ campaigns });
  const answered = await shop.post(path, { ...fullImport, couponCode: 'TWOOFF' });
  const money = {
    couponCode: 'TWOOFF',
    basePrice: '10.00',
    discountPrice: '2.01',
    totalDiscount: '2.01',
    totalAmount: '10.50',
    amountPaid: '10.50',
  };
  expect(answered).toMatchObject({ result: 'SUCCESS', message: money });
  expect(shop.book.orders()).toMatchObject([{ total: '10.50', charges: [{ amount: '10.50' }] }]);
  const found = await shop.post('/order/query/', { orderId: orderIdIn(answered) });
  expect(found).toMatchObject({ message: { data: [money] } });
});

test('konnektive 24: takes no more off than the goods cost', async () => {
  const answered = await openShop({ campaigns }).post(path, { ...fullImport, couponCode: 'GIFT' });
  expect(answered).toMatchObject({ message: { discountPrice: '10.00', totalAmount: '2.50' } });
});

test('konnektive 24: an unknown coupon is passed over', async () => {
  const answered = await openShop({ campaigns }).post(path, { ...fullImport, couponCode: 'NONE' });
  expect(answered).toMatchObject({
    result: 'SUCCESS',
    message: { couponCode: null, discountPrice: '0.00', totalAmount: '12.50' },
  });
});

test('konnektive 24: or refused, by a switch, and nothing is booked', async () => {
  const shop = openShop({ campaigns, behaviour: { unknownCoupon: 'refused' } });
  expect(await shop.post(path, { ...fullImport, couponCode: 'NONE' })).toEqual({
    result: 'ERROR',
    message: { couponCode: 'is not the code of a coupon' },
  });
  expect(shop.book.orders()).toEqual([]);
  expect((await shop.post(path, { ...fullImport, couponCode: 'TWOOFF' })).result).toBe('SUCCESS');
});
