import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../index.js';
import {
  ann,
  annsAddress,
  type Fields,
  openShop,
  orderIdIn,
  starterKit,
} from '../testing/shop.test.support.js';
import { annsAmazonAddress, type Seeded, smallAmazon, token } from '../testing/small-amazon.test.support.js';

const path = '/order/import/';
const reference = 'S01-1234567-7654321';

const amazonImport: Fields = {
  ...ann,
  ...starterKit,
  paySource: 'AMAZON',
  amazonOrderId: reference,
  amazonBillerId: '7',
  amazonAddressConsent: token,
};

const open = (seeded: Seeded = {}, behaviour: Partial<Behaviour> = {}) => {
  const amazon = smallAmazon({ [reference]: seeded });
  const shop = openShop({
    amazon: { origin: 'http://amazon.test', fetch: amazon.fetch, billerIds: ['7'] },
    behaviour,
  });
  return { amazon, shop };
};

const withoutFields = (...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(amazonImport).filter(([name]) => !names.includes(name)));

const amazonsAddress = {
  shipFirstName: 'Mary',
  shipLastName: 'Ann Lee',
  shipAddress1: '7 Amazon Road',
  shipAddress2: 'Unit 3',
  shipCity: 'Seattle',
  shipState: 'WA',
  shipPostalCode: '98109',
  shipCountry: 'US',
};

describe('an order paid with Amazon', () => {
  test('konnektive 33: needs no address; Amazon’s is in the reply, and the card fields are null', async () => {
    const { amazon, shop } = open();
    const answered = await shop.post(path, amazonImport);
    expect(answered).toMatchObject({
      result: 'SUCCESS',
      message: {
        ...amazonsAddress,
        firstName: 'Ann',
        lastName: 'Lee',
        address1: '7 Amazon Road',
        city: 'Seattle',
        country: 'US',
        phoneNumber: '206-555-0100',
        paySource: 'AMAZON',
        cardType: null,
        cardLast4: null,
        totalAmount: '53.95',
        orderStatus: 'COMPLETE',
      },
    });
    const orderId = orderIdIn(answered);
    expect(amazon.asked).toEqual([
      { reference, accessToken: token, amount: '53.95', currency: 'USD', for: orderId },
    ]);
    expect(shop.book.orders()).toMatchObject([
      {
        orderId,
        amazonReference: reference,
        charges: [{ txnType: 'SALE', amount: '53.95', currency: 'USD', reference }],
      },
    ]);
  });

  test('konnektive 33: a billing address that Amazon gives out is the order’s', async () => {
    const billingAddress = { ...annsAmazonAddress, addressLine1: '9 Bank Street', city: 'Tacoma' };
    const { shop } = open({ billingAddress });
    expect((await shop.post(path, amazonImport)).message).toMatchObject({
      ...amazonsAddress,
      address1: '9 Bank Street',
      city: 'Tacoma',
    });
  });

  test('konnektive 33: digital goods need no shipping address', async () => {
    const { shop } = open({ shippingAddress: null });
    expect(await shop.post(path, { ...amazonImport, product1_id: '14' })).toMatchObject({
      result: 'SUCCESS',
      message: { shipAddress1: null, totalAmount: '29.00' },
    });
  });

  test('konnektive 33: goods to be shipped are refused where neither Amazon nor the caller has an address', async () => {
    const { amazon, shop } = open({ shippingAddress: null });
    expect(await shop.post(path, amazonImport)).toMatchObject({
      result: 'ERROR',
      message: { shipAddress1: 'is a required field' },
    });
    expect(amazon.asked).toEqual([]);
  });
});

describe('the three parameters', () => {
  test.each(['amazonOrderId', 'amazonBillerId', 'amazonAddressConsent'])(
    'konnektive 34: %s is required',
    async (name) => {
      const { amazon, shop } = open();
      expect(await shop.post(path, withoutFields(name))).toEqual({
        result: 'ERROR',
        message: { [name]: 'is a required field' },
      });
      expect(amazon.asked).toEqual([]);
      expect(shop.book.orders()).toEqual([]);
    },
  );

  test('konnektive 34: an unknown biller is refused', async () => {
    const { shop } = open();
    expect(await shop.post(path, { ...amazonImport, amazonBillerId: '8' })).toEqual({
      result: 'ERROR',
      message: { amazonBillerId: 'is not the id of a biller' },
    });
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 34: without an Amazon gateway every biller is unknown', async () => {
    expect(await openShop().post(path, amazonImport)).toEqual({
      result: 'ERROR',
      message: { amazonBillerId: 'is not the id of a biller' },
    });
  });
});

describe('the token', () => {
  test.each(['TokenUnknown', 'TokenExpired'] as const)('konnektive 35: %s is refused', async (code) => {
    const { amazon, shop } = open();
    amazon.endTokens(code);
    expect(await shop.post(path, amazonImport)).toEqual({
      result: 'ERROR',
      message: `Amazon Pay refused the order: ${code}`,
    });
    expect(amazon.asked).toEqual([]);
    expect(shop.book.orders()).toEqual([]);
  });

  test('konnektive 35: sent un-encoded, its plus signs are lost and it is unknown', async () => {
    const { shop } = open();
    const encoded = new URLSearchParams({
      ...withoutFields('amazonAddressConsent'),
      loginId: 'landerpay-simulator',
      password: 'simulator-password',
    });
    const response = await shop.fetch('http://konnektive.test/order/import/', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `${encoded}&amazonAddressConsent=${token}`,
    });
    expect(await response.json()).toEqual({
      result: 'ERROR',
      message: 'Amazon Pay refused the order: TokenUnknown',
    });
  });

  test('konnektive 35: by a switch, an expired one passes with an address of the caller’s', async () => {
    const { amazon, shop } = open({}, { tokenOptional: true });
    amazon.endTokens('TokenExpired');
    expect((await shop.post(path, amazonImport)).result).toBe('ERROR');
    expect(await shop.post(path, { ...amazonImport, ...annsAddress })).toMatchObject({
      result: 'SUCCESS',
      message: { shipAddress1: '1 Main Street', paySource: 'AMAZON' },
    });
    expect(amazon.asked).toMatchObject([{ reference, amount: '53.95' }]);
    expect(amazon.asked[0]).not.toHaveProperty('accessToken');
  });
});

describe('Amazon’s declines', () => {
  test.each(['InvalidPaymentMethod', 'AmazonRejected', 'TransactionTimedOut', 'ProcessingFailure'])(
    'konnektive 36: %s is told, nothing is booked, and the same order can be imported when Amazon allows',
    async (reason) => {
      const { shop } = open({ charges: [{ result: 'declined', reason, state: 'Suspended' }] });
      const orderId = orderIdIn(await shop.post('/leads/import/', { ...ann, campaignId: '1' }));
      expect(await shop.post(path, { ...amazonImport, orderId })).toEqual({
        result: 'ERROR',
        message: `Transaction Declined: ${reason}`,
      });
      expect(shop.book.orders()).toMatchObject([{ orderId, status: 'PARTIAL', charges: [] }]);
      expect((await shop.post(path, { ...amazonImport, orderId })).result).toBe('SUCCESS');
      expect(shop.book.orders()).toMatchObject([{ orderId, charges: [{ reference }] }]);
    },
  );

  test('konnektive 36: what Amazon keeps declining stays declined', async () => {
    const rejected = { result: 'declined', reason: 'AmazonRejected', state: 'Closed' };
    const { shop } = open({ charges: [rejected, rejected] });
    await shop.post(path, amazonImport);
    expect((await shop.post(path, amazonImport)).message).toBe('Transaction Declined: AmazonRejected');
  });
});

describe('what a reference is good for', () => {
  test('konnektive 37: one that has paid for another order is refused, and nothing is booked', async () => {
    const { shop } = open();
    await shop.post(path, amazonImport);
    expect(await shop.post(path, amazonImport)).toEqual({
      result: 'ERROR',
      message: 'Amazon Pay refused the order: ReferenceUsed',
    });
    expect(shop.book.orders()).toMatchObject([
      { status: 'COMPLETE', charges: [{ reference }] },
      { status: 'PARTIAL', charges: [] },
    ]);
  });

  test.each(['ReferenceStale', 'ReferenceCanceled', 'ReferenceClosed'])(
    'konnektive 37: %s is refused, and nothing is booked',
    async (code) => {
      const { shop } = open({ charges: [{ result: 'refused', code, message: 'No.' }] });
      expect(await shop.post(path, amazonImport)).toEqual({
        result: 'ERROR',
        message: `Amazon Pay refused the order: ${code}`,
      });
      expect(shop.book.orders()).toMatchObject([{ status: 'PARTIAL', charges: [] }]);
    },
  );

  test.each(['S01-1', 'X01-1234567-7654321', 's01-1234567-7654321'])(
    'konnektive 34: %s has not the form of an id, and Amazon is not asked',
    async (amazonOrderId) => {
      const { amazon, shop } = open();
      expect(await shop.post(path, { ...amazonImport, amazonOrderId })).toEqual({
        result: 'ERROR',
        message: { amazonOrderId: 'is not valid' },
      });
      expect(amazon.asked).toEqual([]);
      expect(shop.book.orders()).toEqual([]);
    },
  );

  test('konnektive 37: one that Amazon does not know is refused', async () => {
    const { shop } = open();
    expect(await shop.post(path, { ...amazonImport, amazonOrderId: 'S01-0000000-0000000' })).toEqual({
      result: 'ERROR',
      message: 'Amazon Pay refused the order: InvalidOrderReferenceId',
    });
  });
});
