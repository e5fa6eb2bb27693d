import { describe, expect, test } from 'vitest';
import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import { defaultCampaigns, simulatorCredentials } from '../index.js';
import {
  crmOrigin,
  fullImport,
  openShop,
  orderIdIn,
  type Shop,
  testCard,
} from '../testing/shop.test.support.js';

const control = (shop: Shop, name: string, body?: unknown) =>
  shop.fetch(`${crmOrigin}/__test/${name}`, {
    method: 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const readBook = async (shop: Shop): Promise<unknown> =>
  (await shop.fetch(`${crmOrigin}/__test/book`, {})).json();

describe('the book', () => {
  test('holds every order with its charges, and every request without secrets', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/order/import/', fullImport));
    expect(await readBook(shop)).toEqual({
      orders: [
        {
          orderId,
          status: 'COMPLETE',
          campaignId: 1,
          customerId: 500_001,
          rebillOf: null,
          createdAt: '2026-01-02T08:04:05.000Z',
          details: expect.objectContaining({ firstName: 'Ann', shipCity: 'Reno', ipAddress: '203.0.113.7' }),
          lines: [
            {
              productId: '12',
              name: 'Starter kit',
              quantity: 1,
              price: '49.00',
              shipping: '4.95',
              purchaseId: expect.stringMatching(/^[0-9A-F]{10}$/),
              upsale: false,
              nextBill: null,
            },
          ],
          total: '53.95',
          refunded: '0.00',
          currency: 'USD',
          paySource: 'CREDITCARD',
          amazonReference: null,
          charges: [{ txnType: 'SALE', amount: '53.95', currency: 'USD', reference: null }],
        },
      ],
      visits: [],
      mails: [],
      requests: [
        {
          number: 1,
          at: '2026-01-02T08:04:05.000Z',
          method: 'POST',
          endpoint: 'order/import',
          encoding: 'application/x-www-form-urlencoded',
          query: {},
          body: {
            ...fullImport,
            loginId: simulatorCredentials.loginId,
            password: '[hidden]',
            cardNumber: '[hidden]',
            cardSecurityCode: '[hidden]',
          },
          outcome: { kind: 'replied', reply: expect.objectContaining({ result: 'SUCCESS' }) },
        },
      ],
    });
    const kept = JSON.stringify(await readBook(shop));
    expect(kept).not.toContain(simulatorCredentials.password);
    expect(kept).not.toContain(testCard.cardNumber);
  });

  test('keeps no access token, and no lead repeats one', async () => {
    const shop = openShop();
    const token = 'Atza|canary';
    const lead = await shop.post('/leads/import/', { ...fullImport, amazonAddressConsent: token });
    const answered = await control(shop, 'log');
    expect(JSON.stringify([lead, await readBook(shop), await answered.json()])).not.toContain(token);
    expect(shop.book.requests()).toMatchObject([{ body: { amazonAddressConsent: '[hidden]' } }]);
  });

  test('`log` gives the requests alone', async () => {
    const shop = openShop();
    await shop.post('/order/query/', { orderId: 'ABCDEF0123' });
    expect(await (await control(shop, 'log')).json()).toEqual(shop.book.requests());
    expect(shop.book.requests()).toHaveLength(1);
  });
});

describe('what can be changed', () => {
  test('`clock` moves the stand-in’s time', async () => {
    const shop = openShop();
    await control(shop, 'clock', { advanceMs: 60_000 });
    await shop.post('/leads/import/', fullImport);
    await control(shop, 'clock', { now: '2027-05-06T12:00:00Z' });
    await shop.post('/order/import/', fullImport);
    expect(shop.book.orders()).toMatchObject([
      { createdAt: '2026-01-02T08:05:05.000Z' },
      { createdAt: '2027-05-06T12:00:00.000Z' },
    ]);
  });

  test('`seed` sells other campaigns, `reset` brings everything back', async () => {
    const shop = openShop();
    const [campaign] = defaultCampaigns;
    const products = [{ productId: '77', name: 'Mug', price: '8.00', delivery: 'shipped' }];
    await control(shop, 'seed', { campaigns: [{ ...campaign, currency: 'EUR', products }] });
    await control(shop, 'clock', { advanceMs: 60_000 });
    await control(shop, 'script', { on: 'order/query', error: 'no', times: 'always' });
    expect((await shop.post('/order/import/', fullImport)).result).toBe('ERROR');
    const sold = await shop.post('/order/import/', { ...fullImport, product1_id: '77' });
    expect(sold.message).toMatchObject({ totalAmount: '8.00', currencyCode: 'EUR', currencySymbol: '€' });

    await control(shop, 'reset');
    expect(await readBook(shop)).toEqual({ orders: [], visits: [], mails: [], requests: [] });
    const orderId = orderIdIn(await shop.post('/order/import/', fullImport));
    expect((await shop.post('/order/query/', { orderId })).result).toBe('SUCCESS');
    expect(shop.book.orders()).toMatchObject([
      { createdAt: '2026-01-02T08:04:05.000Z', customerId: 500_001 },
    ]);
  });

  test('`status` does what the shop’s people do', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/order/import/', { ...fullImport, forceQA: '1' }));
    await control(shop, 'status', { orderId, status: 'COMPLETE' });
    expect((await shop.post('/order/query/', { orderId })).message).toMatchObject({
      data: [{ orderStatus: 'COMPLETE', reviewStatus: null, amountPaid: '53.95' }],
    });
    await control(shop, 'status', { orderId, status: 'DECLINED' });
    expect(shop.book.orders()).toMatchObject([{ status: 'DECLINED', paySource: null, charges: [{}] }]);
  });
});

describe('nonsense', () => {
  test.each<[string, string, unknown]>([
    ['script', 'The script (on): ', { on: 'somewhere' }],
    ['clock', 'The body: write {"advanceMs": 60000} or {"now": "2026-01-02T03:04:05Z"}.', {}],
    ['clock', 'The time can be moved by ten years at once', { advanceMs: -1e300 }],
    ['clock', 'The time would leave the years 1970 to 2099', { now: '2100-01-01T00:00:00Z' }],
    ['bill', 'The time can be moved by ten years at once', { advanceMs: 1e300 }],
    ['bill', 'The time can be moved by ten years at once', { advanceMs: 8_640_000_000_000_000 }],
    ['seed', 'The seed (campaigns.0.products.0.price): "8,00" is not a price', seedOf({ price: '8,00' })],
    ['seed', 'a productId has digits only', seedOf({ productId: 'mug' })],
    ['status', 'There is no order ABCDEF0123.', { orderId: 'ABCDEF0123', status: 'COMPLETE' }],
    ['status', 'The body (status): ', { orderId: 'ABCDEF0123', status: 'LOST' }],
  ])('`%s` refuses it with a sentence: %s', async (name, sentence, body) => {
    const response = await control(openShop(), name, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      code: 'simulator-misuse',
      message: expect.stringContaining(sentence),
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
    'a time of %j leaves the clock where it is',
    async (time) => {
      const { controls, post } = openShop();
      expect(() => controls.clock.advance(time)).toThrow(SimulatorMisuse);
      expect(() => controls.clock.set(time)).toThrow(SimulatorMisuse);
      await expect(controls.billing.advance(time)).rejects.toThrow(SimulatorMisuse);
      const lead = await post('/leads/import/', fullImport);
      expect(lead.message).toMatchObject({ dateCreated: '2026-01-02 03:04:05' });
    },
  );

  test('an unpaid order cannot be COMPLETE', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/leads/import/', fullImport));
    expect(() => shop.controls.setOrderStatus(orderId, 'COMPLETE')).toThrow('has not been paid');
  });

  test('a body that is not JSON', async () => {
    const response = await openShop().fetch(`${crmOrigin}/__test/script`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });
});

function seedOf(changed: Readonly<Record<string, string>>): unknown {
  const product = { productId: '77', name: 'Mug', price: '8.00', delivery: 'shipped', ...changed };
  return { campaigns: [{ campaignId: 1, name: 'Mugs', currency: 'USD', products: [product] }] };
}
