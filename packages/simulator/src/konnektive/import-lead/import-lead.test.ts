import { describe, expect, test } from 'vitest';
import { defaultCampaigns } from '../index.js';
import { ann, fullImport, openShop, orderIdIn } from '../testing/shop.test.support.js';

const lead = { ...ann, campaignId: '1', ipAddress: '203.0.113.7' };
const path = '/leads/import/';

describe('what a lead needs', () => {
  test('konnektive 13: a campaign alone is refused for its names', async () => {
    const shop = openShop();
    expect(await shop.post(path, { campaignId: '1' })).toEqual({
      result: 'ERROR',
      message: 'First and last name are required fields.',
    });
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 13: names without e-mail or phone are refused', async () => {
    const shop = openShop();
    const refused = await shop.post(path, { campaignId: '1', firstName: 'Ann', lastName: 'Lee' });
    expect(refused).toEqual({ result: 'ERROR', message: 'Email address or phone number is required.' });
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 13: a phone number is enough', async () => {
    const sent = { campaignId: '1', firstName: 'Ann', lastName: 'Lee', phoneNumber: '555-0100' };
    expect((await openShop().post(path, sent)).result).toBe('SUCCESS');
  });

  test.each([
    ['no campaign', { ...ann }, { campaignId: 'is a required field' }],
    ['an unknown campaign', { ...lead, campaignId: '9' }, { campaignId: 'is not the id of a campaign' }],
    ['an unknown order', { ...lead, orderId: 'ABCDEF0123' }, { orderId: 'is not the id of an order' }],
    [
      'a custom field longer than a lead takes',
      { ...lead, custom1: 'x'.repeat(31) },
      { custom1: 'is longer than 30 characters' },
    ],
  ])('a lead with %s is refused', async (_, sent, message) => {
    const shop = openShop();
    expect(await shop.post(path, sent)).toEqual({ result: 'ERROR', message });
    expect(shop.book.orders()).toEqual([]);
  });
});

describe('a good lead', () => {
  test('konnektive 14: gets what it sent back, with a PARTIAL order', async () => {
    const shop = openShop();
    const answered = await shop.post(path, { ...lead, custom1: 'own key', sourceValue2: 'mail' });
    expect(answered).toEqual({
      result: 'SUCCESS',
      message: {
        ...lead,
        custom1: 'own key',
        sourceValue2: 'mail',
        campaignId: 1,
        orderId: expect.stringMatching(/^[0-9A-F]{10}$/),
        orderStatus: 'PARTIAL',
        orderType: 'NEW_SALE',
        customerId: expect.any(Number),
        dateCreated: '2026-01-02 03:04:05',
        dateUpdated: '2026-01-02 03:04:05',
        isProcessLead: true,
      },
    });
    expect(shop.book.orders()).toMatchObject([
      { orderId: orderIdIn(answered), status: 'PARTIAL', charges: [] },
    ]);
  });
});

test('a last name of one blank is a name: the vendor’s own pages send it for a one-word name', async () => {
  const shop = openShop();
  expect((await shop.post(path, { ...lead, firstName: 'Cher', lastName: ' ' })).result).toBe('SUCCESS');
  expect(shop.book.orders()).toMatchObject([{ details: { firstName: 'Cher', lastName: ' ' } }]);
});

describe('a lead again', () => {
  test('konnektive 15: with its order id keeps the order and updates its fields', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post(path, lead));
    const again = await shop.post(path, { orderId, firstName: 'Anna' });
    expect(orderIdIn(again)).toBe(orderId);
    expect(shop.book.orders()).toMatchObject([
      { orderId, details: { firstName: 'Anna', lastName: 'Lee', emailAddress: 'ann@example.com' } },
    ]);
  });

  test('konnektive 15: from the same address gets the same PARTIAL order, whoever the buyer is', async () => {
    const shop = openShop();
    const first = orderIdIn(await shop.post(path, lead));
    const bob = { ...lead, firstName: 'Bob', lastName: 'Ray', emailAddress: 'bob@example.com' };
    expect(orderIdIn(await shop.post(path, bob))).toBe(first);
    expect(shop.book.orders()).toHaveLength(1);
  });

  test('konnektive 15: without an address, the caller’s own counts', async () => {
    const shop = openShop();
    const first = orderIdIn(await shop.post(path, { ...ann, campaignId: '1' }));
    expect(orderIdIn(await shop.post(path, { ...ann, campaignId: '1' }))).toBe(first);
  });

  test.each([
    ['from another address', { ipAddress: '203.0.113.8' }, {}],
    ['with the switch', {}, { leadWithoutOrderId: 'makes-new-order' } as const],
  ])('konnektive 15: %s gets an order of its own', async (_, changed, behaviour) => {
    const shop = openShop({ behaviour });
    const first = orderIdIn(await shop.post(path, lead));
    expect(orderIdIn(await shop.post(path, { ...lead, ...changed }))).not.toBe(first);
  });

  test('konnektive 15: in another campaign gets an order of its own', async () => {
    const [first] = defaultCampaigns;
    const campaigns = [1, 2].map((campaignId) => ({
      campaignId,
      name: 'Mugs',
      currency: 'USD',
      products: first?.products ?? [],
    }));
    const shop = openShop({ campaigns });
    await shop.post(path, lead);
    await shop.post(path, { ...lead, campaignId: '2' });
    expect(shop.book.orders()).toMatchObject([{ campaignId: 1 }, { campaignId: 2 }]);
  });

  test('konnektive 15: from the same address gets a new order once the first is COMPLETE', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post(path, lead));
    await shop.post('/order/import/', { ...fullImport, orderId });
    expect(orderIdIn(await shop.post(path, lead))).not.toBe(orderId);
  });

  test('with the id of a booked order is refused and changes nothing', async () => {
    const shop = openShop();
    const orderId = orderIdIn(await shop.post('/order/import/', fullImport));
    const before = shop.book.orders();
    expect((await shop.post(path, { ...lead, orderId })).result).toBe('ERROR');
    expect(shop.book.orders()).toEqual(before);
  });
});

describe('customers', () => {
  const elsewhere = { ...lead, ipAddress: '198.51.100.1', emailAddress: 'ANN@example.com' };

  test('konnektive 16: the same e-mail address in another order is the same customer', async () => {
    const shop = openShop();
    await shop.post(path, lead);
    await shop.post(path, elsewhere);
    const [first, second] = shop.book.orders();
    expect(second?.orderId).not.toBe(first?.orderId);
    expect(second?.customerId).toBe(first?.customerId);
  });

  test('konnektive 16: unless de-duplication is off', async () => {
    const shop = openShop();
    await shop.post(path, lead);
    await shop.post(path, { ...elsewhere, disableCustomerDedup: '1' });
    const [first, second] = shop.book.orders();
    expect(second?.customerId).not.toBe(first?.customerId);
  });
});
