import { describe, expect, test } from 'vitest';
import { ann, annsAddress, fullImport, openShop, orderIdIn, testCard } from '../testing/shop.test.support.js';

const path = '/order/import/';

describe('a sale', () => {
  test('konnektive 21: without a lead gives the complete order, money as decimal strings', async () => {
    const shop = openShop();
    const answered = await shop.post(path, { ...fullImport, product2_id: '14', product2_qty: '2' });
    expect(answered).toEqual({
      result: 'SUCCESS',
      message: {
        orderId: expect.stringMatching(/^[0-9A-F]{10}$/),
        dateCreated: '2026-01-02 03:04:05',
        dateUpdated: '2026-01-02 03:04:05',
        orderType: 'NEW_SALE',
        orderStatus: 'COMPLETE',
        reviewStatus: null,
        campaignId: 1,
        campaignName: 'Simulated campaign',
        customerId: expect.any(Number),
        name: 'Ann Lee',
        firstName: 'Ann',
        lastName: 'Lee',
        companyName: null,
        emailAddress: 'ann@example.com',
        phoneNumber: '555-0100',
        ipAddress: '203.0.113.7',
        address1: '1 Main Street',
        address2: null,
        city: 'Reno',
        state: 'NV',
        postalCode: '89501',
        country: 'US',
        shipFirstName: 'Ann',
        shipLastName: 'Lee',
        shipCompanyName: null,
        shipAddress1: '1 Main Street',
        shipAddress2: null,
        shipCity: 'Reno',
        shipState: 'NV',
        shipPostalCode: '89501',
        shipCountry: 'US',
        sessionId: null,
        affId: null,
        ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`sourceValue${n}`, null])),
        ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`custom${n}`, null])),
        salesUrl: null,
        paySource: 'CREDITCARD',
        cardType: 'TESTCARD',
        cardLast4: '0000',
        merchantTxnId: expect.stringMatching(/^[0-9A-F]{10}$/),
        currencyCode: 'USD',
        currencySymbol: '$',
        basePrice: '107.00',
        baseShipping: '4.95',
        discountPrice: '0.00',
        totalDiscount: '0.00',
        salesTax: '0.00',
        subTotal: '107.00',
        shipTotal: '4.95',
        taxTotal: '0.00',
        totalAmount: '111.95',
        amountPaid: '111.95',
        couponCode: null,
        paypalUrl: null,
        paypalSdkParams: null,
        gatewayUrl: null,
        gatewaySdkParams: null,
        items: [
          item({ productId: '12', name: 'Starter kit', qty: '1', price: '49.00', shipping: '4.95' }),
          item({ productId: '14', name: 'Video course', qty: '2', price: '29.00', shipping: '0.00' }),
        ],
      },
    });
    expect(shop.book.orders()).toMatchObject([
      { charges: [{ txnType: 'SALE', amount: '111.95', currency: 'USD', reference: null }] },
    ]);
  });

  test('konnektive 22: with a lead’s id is the same order, COMPLETE, and repeats nothing of the lead', async () => {
    const shop = openShop();
    const orderId = orderIdIn(
      await shop.post('/leads/import/', { ...ann, ...annsAddress, campaignId: '1', custom1: 'own key' }),
    );
    const answered = await shop.post(path, { ...testCard, orderId, billShipSame: '1', product1_id: '12' });
    expect(answered).toMatchObject({
      result: 'SUCCESS',
      message: { orderId, orderStatus: 'COMPLETE', firstName: 'Ann', city: 'Reno', custom1: 'own key' },
    });
    expect(shop.book.orders()).toMatchObject([{ orderId, status: 'COMPLETE', total: '53.95' }]);
  });

  test('konnektive 27: the card 0000000000000000 is a test card', async () => {
    expect(await openShop().post(path, fullImport)).toMatchObject({
      result: 'SUCCESS',
      message: { orderStatus: 'COMPLETE', cardType: 'TESTCARD', cardLast4: '0000' },
    });
  });

  test('konnektive 30: custom fields, tracking and session come back unchanged, here and in the query', async () => {
    const shop = openShop();
    const tracking = {
      ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`custom${n}`, `own key ${n}: ü|+&=`])),
      ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`sourceValue${n}`, `source ${n}`])),
      affId: 'A1',
      sessionId: '0123456789abcdef0123456789abcdef',
    };
    const answered = await shop.post(path, { ...fullImport, ...tracking });
    expect(answered).toMatchObject({ result: 'SUCCESS', message: tracking });
    const queried = await shop.post('/order/query/', { orderId: orderIdIn(answered) });
    expect(queried).toMatchObject({ result: 'SUCCESS', message: { data: [tracking] } });
  });
});

describe('a review', () => {
  test('konnektive 28: forceQA=1 leaves the order PENDING, authorised and unpaid', async () => {
    const shop = openShop();
    expect(await shop.post(path, { ...fullImport, forceQA: '1' })).toMatchObject({
      result: 'SUCCESS',
      message: {
        orderStatus: 'PENDING',
        reviewStatus: 'PENDING',
        totalAmount: '53.95',
        amountPaid: null,
        items: [{ txnType: 'AUTHORIZE', purchaseStatus: 'PENDING', nextBillDate: '' }],
      },
    });
    expect(shop.book.orders()).toMatchObject([
      { status: 'PENDING', charges: [{ txnType: 'AUTHORIZE', amount: '53.95' }] },
    ]);
  });

  test('konnektive 28: a script can put any order into review', async () => {
    const shop = openShop();
    shop.controls.script({ on: 'order/import', review: true });
    expect((await shop.post(path, fullImport)).message).toHaveProperty('reviewStatus', 'PENDING');
    expect((await shop.post(path, fullImport)).message).toHaveProperty('reviewStatus', null);
  });
});

const item = (own: Readonly<Record<string, string>>) => ({
  ...own,
  purchaseId: expect.stringMatching(/^[0-9A-F]{10}$/),
  purchaseStatus: 'ACTIVE',
  billingCycleType: 'ONE_TIME',
  nextBillDate: null,
  trialEnabled: '0',
  txnType: 'SALE',
  billingCycleNumber: 1,
  responseType: 'SUCCESS',
  merchantId: 1,
  descriptor: 'SIMULATOR',
});
