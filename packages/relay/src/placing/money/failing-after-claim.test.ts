import { expect, it } from 'vitest';
import type { Ledger } from '../../ledger/ledger.js';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { openShop, type Shop } from '../../test-world/shop.test.support.js';

/** The shop's ledger, with a method that fails as a bad disk does while `fails` says so. */
const failing = (shop: Shop, method: 'read' | 'takeLease', fails: () => boolean): Ledger => {
  const failure = () => Promise.reject(Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' }));
  const { ledger } = shop;
  return method === 'read'
    ? { ...ledger, read: (attempt) => (fails() ? failure() : ledger.read(attempt)) }
    : {
        ...ledger,
        takeLease: (attempt, leaseFor) => (fails() ? failure() : ledger.takeLease(attempt, leaseFor)),
      };
};

it('ledger 9, 37: after money was sent a failing store is no refusal: the page keeps its key and looks up', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const failingRelay = shop.openRelay(failing(shop, 'read', () => shop.charges().length > 0));

  const { status, answer } = await post(failingRelay, order);

  expect(status).toBe(202);
  expect(answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.charges()).toHaveLength(1);
  expect(shop.events).toContainEqual({
    event: 'failed',
    during: 'request',
    error: 'Error',
    code: 'SQLITE_IOERR',
  });
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
  expect((await post(failingRelay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 9, 37: a known key is not refused where the store fails as its attempt is taken up again', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const { ledger } = shop;
  await post(
    shop.openRelay({ ...ledger, identify: () => Promise.reject(new Error('disk I/O error')) }),
    order,
  );

  const { status, answer } = await post(shop.openRelay(failing(shop, 'takeLease', () => true)), order);

  expect(status).toBe(202);
  expect(answer).toMatchObject({ outcome: 'settling', resume: false });
  expect((await find(shop.relay, order.key)).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});
