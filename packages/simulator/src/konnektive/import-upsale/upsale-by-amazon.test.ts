import { describe, expect, test } from 'vitest';
import { type Fields, orderIdIn } from '../testing/shop.test.support.js';
import { token } from '../testing/small-amazon.test.support.js';
import {
  amazonImport,
  paidWith,
  upsalePath as path,
  reference,
  soldByAmazon,
} from '../testing/upsale.test.support.js';

const own = 'S01-2222222-2222222';
const agreement = 'C01-3333333-3333333';

const tooMuch = { result: 'ERROR', message: 'Transaction Declined: TransactionAmountExceeded' };

/** The video course at a price. */
const course = (productPrice: string): Fields => ({ productId: '14', productPrice });

describe('an upsale on the reference that paid for the order', () => {
  test('konnektive 48: up to 15 % of the first total is taken, without a token, and no more', async () => {
    const { amazon, shop, orderId } = await soldByAmazon();
    expect((await shop.post(path, { orderId, ...course('8.00') })).result).toBe('SUCCESS');
    expect(amazon.asked.slice(1)).toEqual([{ reference, amount: '8.00', currency: 'USD', for: orderId }]);
    expect(await shop.post(path, { orderId, ...course('0.10') })).toEqual(tooMuch);
    expect((await shop.post(path, { orderId, ...course('0.09') })).result).toBe('SUCCESS');
    expect(amazon.asked).toHaveLength(3);
    expect(shop.book.orders()).toMatchObject([
      {
        status: 'COMPLETE',
        total: '62.04',
        charges: [{ amount: '53.95' }, { amount: '8.00', reference }, { amount: '0.09', reference }],
      },
    ]);
  });

  test('konnektive 48: with its id and token the limit is the same', async () => {
    const { amazon, shop, orderId } = await soldByAmazon();
    expect(await shop.post(path, { orderId, ...course('8.10'), ...paidWith(reference) })).toEqual(tooMuch);
    const within = { orderId, ...course('8.09'), ...paidWith(reference) };
    expect((await shop.post(path, within)).result).toBe('SUCCESS');
    expect(amazon.asked.slice(1)).toMatchObject([{ reference, accessToken: token, amount: '8.09' }]);
  });

  test('konnektive 48: of a large order it is 75.00 at most', async () => {
    const { shop, orderId } = await soldByAmazon({}, {}, { product1_price: '995.05' });
    expect(await shop.post(path, { orderId, ...course('75.01') })).toEqual(tooMuch);
    expect((await shop.post(path, { orderId, ...course('75.00') })).result).toBe('SUCCESS');
  });

  test('konnektive 48: two at once do not pass the limit together', async () => {
    const { shop, orderId } = await soldByAmazon();
    const both = ['1', '2'].map(() => shop.post(path, { orderId, ...course('5.00') }));
    const results = (await Promise.all(both)).map(({ result }) => result);
    expect(results.toSorted()).toEqual(['ERROR', 'SUCCESS']);
    expect(shop.book.orders()).toMatchObject([{ total: '58.95', charges: [{}, { amount: '5.00' }] }]);
  });
});

describe('an upsale with a reference of its own', () => {
  test('konnektive 48: has no limit at first, and its own from then on', async () => {
    const { amazon, shop, orderId } = await soldByAmazon({ [own]: {} });
    expect((await shop.post(path, { orderId, ...course('100.00'), ...paidWith(own) })).result).toBe(
      'SUCCESS',
    );
    expect(await shop.post(path, { orderId, ...course('15.01'), ...paidWith(own) })).toEqual(tooMuch);
    expect((await shop.post(path, { orderId, ...course('15.00'), ...paidWith(own) })).result).toBe('SUCCESS');
    expect((await shop.post(path, { orderId, ...course('8.00') })).result).toBe('SUCCESS');
    expect(amazon.asked.map((asked) => [asked.reference, asked.amount, asked.for])).toEqual([
      [reference, '53.95', orderId],
      [own, '100.00', orderId],
      [own, '15.00', orderId],
      [reference, '8.00', orderId],
    ]);
  });

  test('konnektive 48: by a switch it counts against the order’s limit', async () => {
    const behaviour = { upsaleOnOwnReference: 'limit-of-the-order' } as const;
    const { shop, orderId } = await soldByAmazon({ [own]: {} }, { behaviour });
    expect((await shop.post(path, { orderId, ...course('8.00') })).result).toBe('SUCCESS');
    expect(await shop.post(path, { orderId, ...course('0.10'), ...paidWith(own) })).toEqual(tooMuch);
    expect((await shop.post(path, { orderId, ...course('0.09'), ...paidWith(own) })).result).toBe('SUCCESS');
  });

  test('one that has paid for another order is refused', async () => {
    const { shop, orderId } = await soldByAmazon({ [own]: {} });
    const other = orderIdIn(await shop.post('/order/import/', { ...amazonImport, amazonOrderId: own }));
    expect(other).not.toBe(orderId);
    expect(await shop.post(path, { orderId, ...course('1.00'), ...paidWith(own) })).toEqual({
      result: 'ERROR',
      message: 'Amazon Pay refused the order: ReferenceUsed',
    });
  });

  test.each(['amazonOrderId', 'amazonBillerId', 'amazonAddressConsent'])(
    'half of Amazon’s parameters is none: %s is required',
    async (name) => {
      const { amazon, shop, orderId } = await soldByAmazon({ [own]: {} });
      const sent = { orderId, ...course('1.00'), ...paidWith(own), [name]: '' };
      expect(await shop.post(path, sent)).toEqual({
        result: 'ERROR',
        message: { [name]: 'is a required field' },
      });
      expect(amazon.asked).toHaveLength(1);
    },
  );

  test('one of another form, or that the token does not open, is refused', async () => {
    const { shop, orderId } = await soldByAmazon({ [own]: {} });
    const sent = { orderId, ...course('1.00') };
    expect(await shop.post(path, { ...sent, ...paidWith('S01-1') })).toEqual({
      result: 'ERROR',
      message: { amazonOrderId: 'is not valid' },
    });
    const foreign = { ...sent, ...paidWith(own), amazonAddressConsent: 'Atza|other' };
    expect((await shop.post(path, foreign)).message).toBe('Amazon Pay refused the order: TokenUnknown');
    expect(shop.book.orders()).toMatchObject([{ total: '53.95' }]);
  });

  test('konnektive 47: what Amazon declines leaves the order as it was', async () => {
    const declined = { result: 'declined', reason: 'InvalidPaymentMethod', state: 'Suspended' };
    const { shop, orderId } = await soldByAmazon({ [own]: { charges: [declined] } });
    const before = shop.book.orders();
    expect(await shop.post(path, { orderId, ...course('9.00'), ...paidWith(own) })).toEqual({
      result: 'ERROR',
      message: 'Transaction Declined: InvalidPaymentMethod',
    });
    expect(shop.book.orders()).toEqual(before);
  });
});

describe('an upsale on a billing agreement', () => {
  test('konnektive 48: has no limit but the agreement’s for a calendar month', async () => {
    const { amazon, shop, orderId } = await soldByAmazon(
      { [agreement]: {} },
      { limits: { monthlyLimit: '120.00' } },
      { amazonOrderId: agreement },
    );
    expect((await shop.post(path, { orderId, ...course('66.00') })).result).toBe('SUCCESS');
    expect(await shop.post(path, { orderId, ...course('0.06') })).toEqual(tooMuch);
    expect(amazon.asked.slice(1)).toEqual([
      { reference: agreement, amount: '66.00', currency: 'USD', for: orderId },
    ]);
  });

  test('konnektive 48: a new month by the account’s clock begins anew', async () => {
    const { shop, orderId } = await soldByAmazon(
      { [agreement]: {} },
      { now: () => Date.parse('2026-02-01T04:30:00Z'), limits: { monthlyLimit: '60.00' } },
      { amazonOrderId: agreement },
    );
    expect(await shop.post(path, { orderId, ...course('60.00') })).toEqual(tooMuch);
    shop.controls.clock.advance(60 * 60_000);
    expect((await shop.post(path, { orderId, ...course('60.00') })).result).toBe('SUCCESS');
  });
});
