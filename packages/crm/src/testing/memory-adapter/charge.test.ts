import { expect, it } from 'vitest';
import { newKey, requestFor } from '../crm-adapter/buyer.js';
import type { MemoryBill, MemoryCharge } from './charge.js';
import { memoryAdapter } from './memory-adapter.js';
import { memoryWorld } from './memory-world.test.support.js';
import type { MemoryAdapterOptions } from './options.js';

/** A shop that is paid by whatever answers are left, with the bills that were sent. */
const paidShop = (answers: readonly MemoryCharge[], options: MemoryAdapterOptions = {}) => {
  const bills: MemoryBill[] = [];
  const left = [...answers];
  const shop = memoryAdapter({
    ...options,
    charge: (bill) => {
      bills.push(bill);
      return left.shift() ?? { result: 'approved' };
    },
  });
  const world = memoryWorld(() => shop);
  const order = async (key = newKey()) => {
    const request = await requestFor(world);
    const answer = await shop.importOrder(request, { key, accessToken: world.accessToken });
    return { key, request, answer };
  };
  return { bills, shop, order, world };
};

it('an order is charged once, in decimals, before it is booked', async () => {
  const { bills, shop, order, world } = paidShop([]);
  const { key, request, answer } = await order();
  expect(answer).toMatchObject({ outcome: 'placed' });
  expect(await shop.importOrder(request, { key, accessToken: world.accessToken })).toEqual(answer);
  expect(bills).toEqual([
    {
      reference: request.reference,
      accessToken: world.accessToken,
      amount: '102.95',
      currency: 'USD',
      for: key,
    },
  ]);
  expect(shop.orders).toHaveLength(1);
});

it.each([
  ['InvalidPaymentMethod', 'same-reference'],
  ['TransactionTimedOut', 'same-reference'],
  ['AmazonRejected', 'new-reference'],
] as const)('%s declines the order, to be tried again with the %s', async (reason, retry) => {
  const { shop, order } = paidShop([{ result: 'declined', reason }]);
  expect((await order()).answer).toEqual({ outcome: 'declined', reason, retry });
  expect(shop.orders).toEqual([]);
  expect((await order()).answer).toMatchObject({ outcome: 'placed' });
});

it('what Amazon refuses to charge is a refusal that leaves the key unused', async () => {
  const { shop, order } = paidShop([{ result: 'refused', message: 'The access token has expired.' }]);
  const { key, answer } = await order();
  expect(answer).toEqual({
    outcome: 'refusal',
    code: 'token-refused',
    detail: 'The access token has expired.',
  });
  expect(await shop.findAttempt(key)).toMatchObject({ code: 'unknown-attempt' });
});

it('a scripted attempt is not charged', async () => {
  const { bills, order } = paidShop([], { attempts: [[{ outcome: 'placed' }]] });
  expect((await order()).answer).toMatchObject({ outcome: 'placed' });
  expect(bills).toEqual([]);
});
