import { describe, expect, test } from 'vitest';
import { fullImport, openShop, orderIdIn, startOfTest } from '../testing/shop.test.support.js';

const path = '/transactions/query/';
const declined = { ...fullImport, cardNumber: '4111111111110002' };
const prepaid = { ...fullImport, cardNumber: '4111111111110003' };

/** An order that was declined softly, then hard, and then paid. */
const threeTries = async () => {
  const shop = openShop();
  const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
  for (const fields of [declined, prepaid, fullImport]) {
    await shop.post('/order/import/', { ...fields, orderId });
  }
  return { shop, orderId };
};

describe('the transactions of an order', () => {
  test('konnektive 58: are all that gateways were asked, the latest first', async () => {
    const { shop, orderId } = await threeTries();
    expect(await shop.post(path, { orderId })).toEqual({
      result: 'SUCCESS',
      message: {
        totalResults: 3,
        resultsPerPage: 25,
        page: 1,
        data: [
          {
            transactionId: 700_003,
            orderId,
            actualOrderId: 100_001,
            customerId: 500_001,
            campaignId: 1,
            dateCreated: '2026-01-02 03:04:05',
            txnType: 'SALE',
            responseType: 'SUCCESS',
            responseText: 'Approved',
            totalAmount: '53.95',
            currencyCode: 'USD',
            currencySymbol: '$',
            merchantId: 1,
            merchantTxnId: expect.stringMatching(/^[0-9A-F]{10}$/),
          },
          expect.objectContaining({
            transactionId: 700_002,
            responseType: 'HARD_DECLINE',
            responseText: 'Prepaid Credit Cards Are Not Accepted',
            merchantTxnId: null,
          }),
          expect.objectContaining({
            transactionId: 700_001,
            responseType: 'SOFT_DECLINE',
            responseText: 'Card Declined',
          }),
        ],
      },
    });
  });

  test.each(['SUCCESS', 'HARD_DECLINE', 'SOFT_DECLINE'])(
    'konnektive 58: responseType=%s gives those alone',
    async (responseType) => {
      const { shop, orderId } = await threeTries();
      expect(await shop.post(path, { orderId, responseType })).toMatchObject({
        message: { totalResults: 1, data: [{ responseType }] },
      });
    },
  );

  test('konnektive 58: another responseType is refused here', async () => {
    const { shop, orderId } = await threeTries();
    expect(await shop.post(path, { orderId, responseType: 'xml' })).toEqual({
      result: 'ERROR',
      message: {
        responseType: "Not a valid input. Must be in: 'SUCCESS', 'HARD_DECLINE', 'SOFT_DECLINE'",
      },
    });
  });

  test('konnektive 58: elsewhere responseType is ignored, and what comes is JSON', async () => {
    const shop = openShop();
    const responseType = 'xml';
    const sold = await shop.post('/order/import/', { ...fullImport, responseType });
    const found = await shop.post('/order/query/', { orderId: orderIdIn(sold), responseType });
    expect(found).toMatchObject({ message: { totalResults: 1 } });
  });

  test('konnektive 58: none is an error', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    expect(await shop.post(path, { orderId })).toEqual({
      result: 'ERROR',
      message: 'No transactions matching those parameters could be found',
    });
  });

  test('konnektive 58: without an order id the account’s days are required', async () => {
    const { shop } = await threeTries();
    expect(await shop.post(path, {})).toEqual({
      result: 'ERROR',
      message: { startDate: 'is a required field', endDate: 'is a required field' },
    });
    const day = { startDate: '01/02/2026', endDate: '01/02/2026' };
    expect(await shop.post(path, day)).toMatchObject({ message: { totalResults: 3 } });
    expect((await shop.post(path, { startDate: '01/03/2026', endDate: '01/03/2026' })).result).toBe('ERROR');
  });

  test('konnektive 58: come in pages', async () => {
    const { shop, orderId } = await threeTries();
    expect(await shop.post(path, { orderId, resultsPerPage: '2', page: '2' })).toMatchObject({
      message: { totalResults: 3, resultsPerPage: 2, page: 2, data: [{ transactionId: 700_001 }] },
    });
  });

  test('a reset forgets them and counts from the start', async () => {
    const { shop } = await threeTries();
    shop.controls.reset();
    shop.controls.clock.set(startOfTest);
    const orderId = orderIdIn(await shop.post('/order/import/', fullImport));
    expect(await shop.post(path, { orderId })).toMatchObject({
      message: { data: [{ transactionId: 700_001 }] },
    });
  });
});
