import { describe, expect, test } from 'vitest';
import { ann, fullImport, openShop, orderIdIn, starterKit } from '../testing/shop.test.support.js';
import { smallAmazon, token } from '../testing/small-amazon.test.support.js';

const path = '/order/query/';
const notFound = { result: 'ERROR', message: 'No orders matching those parameters could be found' };

describe('by order id', () => {
  test('konnektive 53: gives one order in `data`, its items keyed by product id with numbers', async () => {
    const shop = openShop();
    const imported = await shop.post('/order/import/', {
      ...fullImport,
      product1_qty: '2',
      product2_id: '14',
    });
    const orderId = orderIdIn(imported);
    const { items: _, ...shared } = Object.fromEntries(Object.entries(imported.message));
    expect(await shop.post(path, { orderId })).toEqual({
      result: 'SUCCESS',
      message: {
        totalResults: 1,
        resultsPerPage: 25,
        page: 1,
        data: [
          {
            ...shared,
            actualOrderId: expect.any(Number),
            clientOrderId: null,
            hasUpsell: false,
            items: {
              12: expect.objectContaining({ productId: '12', qty: 2, price: 49, shipping: 4.95 }),
              14: expect.objectContaining({ productId: '14', qty: 1, price: 29, shipping: 0 }),
            },
            fulfillments: [],
          },
        ],
        params: { orderId },
        queryArgs: { orderId },
        errors: [],
        sortBy: 'dateCreated',
        sortDir: 'DESC',
      },
    });
  });

  test('konnektive 54: no hit is an error', async () => {
    const shop = openShop();
    expect(await shop.post(path, { orderId: 'ABCDEF0123' })).toEqual(notFound);
    const orderId = orderIdIn(await shop.post('/order/import/', fullImport));
    expect(await shop.post(path, { orderId, orderStatus: 'PARTIAL' })).toEqual(notFound);
    expect((await shop.post(path, { orderId, orderStatus: 'COMPLETE' })).result).toBe('SUCCESS');
  });
});

describe('by day', () => {
  const day = { startDate: '01/02/2026', endDate: '1/2/26' };

  test('konnektive 55: without an order id both days are required', async () => {
    expect(await openShop().post(path, { emailAddress: 'ann@example.com' })).toEqual({
      result: 'ERROR',
      message: { startDate: 'is a required field', endDate: 'is a required field' },
    });
    expect(await openShop().post(path, { startDate: '13/01/2026', endDate: '2026-01-02' })).toEqual({
      result: 'ERROR',
      message: { startDate: 'is not valid', endDate: 'is not valid' },
    });
  });

  test('konnektive 55: days are the account’s: 23:59 there is already the next day in UTC', async () => {
    const shop = openShop({ now: () => Date.parse('2026-01-03T04:59:00Z') });
    await shop.post('/order/import/', fullImport);
    expect(await shop.post(path, { startDate: '01/03/2026', endDate: '01/03/2026' })).toEqual(notFound);
    expect((await shop.post(path, day)).result).toBe('SUCCESS');
  });

  test.each([
    ['emailAddress', 'ANN@example.com', 'bob@example.com'],
    ['firstName', 'ann', 'Bob'],
    ['lastName', 'Lee', 'Fox'],
    ['phoneNumber', '555-0100', '555-0101'],
    ['ipAddress', '203.0.113.7', '203.0.113.8'],
    ['postalCode', '89501', '89502'],
    ['shipCity', 'Reno', 'Tacoma'],
    ['orderStatus', 'COMPLETE', 'PARTIAL'],
    ['campaignId', '1', '2'],
    ['customerId', '500001', '500002'],
  ])('konnektive 55: filters by %s', async (name, its, anothers) => {
    const shop = openShop();
    await shop.post('/order/import/', fullImport);
    expect((await shop.post(path, { ...day, [name]: its })).result).toBe('SUCCESS');
    expect(await shop.post(path, { ...day, [name]: anothers })).toEqual(notFound);
  });

  test('konnektive 55: the days are those of the order’s making, or of its last change', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    shop.controls.clock.advance(24 * 60 * 60_000);
    await shop.post('/order/import/', { ...fullImport, orderId });
    const nextDay = { startDate: '01/03/2026', endDate: '01/03/2026' };
    expect(await shop.post(path, { ...nextDay, dateRangeType: 'dateCreated' })).toEqual(notFound);
    expect((await shop.post(path, { ...nextDay, dateRangeType: 'dateUpdated' })).result).toBe('SUCCESS');
  });

  test('konnektive 55: what is asked wrongly is refused, every field by its name', async () => {
    expect(await openShop().post(path, { dateRangeType: 'dateShipped', startDate: '01/02/2026' })).toEqual({
      result: 'ERROR',
      message: {
        dateRangeType: "Not a valid input. Must be in: 'dateCreated', 'dateUpdated'",
        endDate: 'is a required field',
      },
    });
  });

  test('konnektive 55: a filter that nobody has documented narrows nothing', async () => {
    const shop = openShop();
    await shop.post('/order/import/', fullImport);
    expect((await shop.post(path, { ...day, favouriteColour: 'green' })).result).toBe('SUCCESS');
  });

  test('konnektive 55: pages hold 25, or up to 200 by parameter, newest first', async () => {
    const shop = openShop();
    for (let made = 0; made < 26; made += 1) await shop.post('/order/import/', fullImport);
    const [oldest] = shop.book.orders();
    expect(await shop.post(path, { ...day, page: '2' })).toMatchObject({
      result: 'SUCCESS',
      message: { totalResults: 26, resultsPerPage: 25, page: 2, data: [{ orderId: oldest?.orderId }] },
    });
    expect((await shop.post(path, { ...day, resultsPerPage: '200' })).message).toMatchObject({
      resultsPerPage: 200,
      data: { length: 26 },
    });
    expect(await shop.post(path, { ...day, resultsPerPage: '201' })).toEqual({
      result: 'ERROR',
      message: { resultsPerPage: 'is not valid' },
    });
  });

  test('konnektive 55: an unknown status is refused', async () => {
    expect((await openShop().post(path, { ...day, orderStatus: 'LOST' })).message).toHaveProperty(
      'orderStatus',
      expect.stringMatching(/^Not a valid input\. Must be in: 'PARTIAL', /),
    );
  });
});

describe('what a look-up can tell', () => {
  test('konnektive 56: PARTIAL after a decline', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    shop.controls.script({ on: 'order/import', decline: 'Card Declined' });
    await shop.post('/order/import/', { ...fullImport, orderId });
    expect(await shop.post(path, { orderId })).toMatchObject({
      message: { data: [{ orderId, orderStatus: 'PARTIAL' }] },
    });
  });

  test.each([
    ['Card Declined', 'SOFT_DECLINE'],
    ['AmazonRejected', 'HARD_DECLINE'],
  ])(
    'konnektive 56: the items of an order declined for %s say %s, and SUCCESS once it is paid',
    async (decline, told) => {
      const shop = openShop();
      const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
      shop.controls.script({ on: 'order/import', decline });
      await shop.post('/order/import/', { ...fullImport, orderId });
      expect((await shop.post(path, { orderId })).message).toMatchObject({
        data: [{ items: { 12: { purchaseStatus: 'PARTIAL', responseType: told } } }],
      });
      await shop.post('/order/import/', { ...fullImport, orderId });
      expect((await shop.post(path, { orderId })).message).toMatchObject({
        data: [{ items: { 12: { purchaseStatus: 'ACTIVE', responseType: 'SUCCESS' } } }],
      });
    },
  );

  test('konnektive 56: the items of an order that no gateway was asked about have no response', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    shop.controls.script({ on: 'order/import', redirect: 'url' });
    await shop.post('/order/import/', {
      ...fullImport,
      orderId,
      redirectsTo: 'https://shop.test/paid',
      errorRedirectsTo: 'https://shop.test/failed',
    });
    expect((await shop.post(path, { orderId })).message).toMatchObject({
      data: [{ items: { 12: { responseType: null } } }],
    });
  });

  test('konnektive 56: COMPLETE after a lost reply, PARTIAL when the call was lost before', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    shop.controls.script({ on: 'order/import', drop: 'beforeCommit' });
    shop.controls.script({ on: 'order/import', drop: 'afterCommit' });
    await expect(shop.post('/order/import/', { ...fullImport, orderId })).rejects.toThrow('fetch failed');
    expect(await shop.post(path, { orderId })).toMatchObject({
      message: { data: [{ orderStatus: 'PARTIAL' }] },
    });
    await expect(shop.post('/order/import/', { ...fullImport, orderId })).rejects.toThrow('fetch failed');
    expect(await shop.post(path, { orderId })).toMatchObject({
      message: { data: [{ orderStatus: 'COMPLETE', amountPaid: '53.95' }] },
    });
  });

  test('konnektive 57: no Amazon id, though the caller names one', async () => {
    const reference = 'S01-1234567-7654321';
    const amazon = smallAmazon({ [reference]: {} });
    const shop = openShop({
      amazon: { origin: 'http://amazon.test', fetch: amazon.fetch, billerIds: ['7'] },
    });
    const ids = { amazonOrderId: reference, amazonBillerId: '7', amazonAddressConsent: token };
    const sent = { ...ann, ...starterKit, ...ids, paySource: 'AMAZON' };
    const orderId = orderIdIn(await shop.post('/order/import/', sent));
    const queried = await shop.post(path, { orderId, ...ids });
    expect(queried.result).toBe('SUCCESS');
    expect(JSON.stringify(queried)).not.toContain(reference);
    expect(JSON.stringify(queried)).not.toMatch(/amazon(OrderId|BillerId|AddressConsent)|Atza/);
  });
});
