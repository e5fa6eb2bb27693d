import { expect, it } from 'vitest';
import { find, post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import type { Ledger } from './ledger.js';

/** The ledger with one method that fails as a full disk does. */
const failing = (
  ledger: Ledger,
  method: 'claim' | 'findByKey' | 'identify' | 'markSent' | 'record',
): Ledger => ({
  ...ledger,
  [method]: () =>
    Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })),
});

it.each(['findByKey', 'claim'] as const)(
  'with %s failing the relay says 503 and sends nothing',
  async (method) => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);

    const { status, text, answer } = await post(shop.openRelay(failing(shop.ledger, method)), order);

    expect(status).toBe(503);
    expect(answer).toMatchObject({ outcome: 'refusal', code: 'unavailable' });
    expect(text).not.toContain('disk');
    expect(shop.calls()).toEqual([]);
    expect(shop.events).toContainEqual({
      event: 'failed',
      during: 'request',
      error: 'Error',
      code: 'SQLITE_FULL',
    });
    expect((await find(shop.relay, order.key)).status).toBe(404);
  },
);

it.each([
  ['identify', ['leads/import']],
  ['markSent', ['leads/import']],
] as const)('with %s failing no money is sent, and the buyer’s click goes on', async (method, calls) => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);

  const { answer } = await post(shop.openRelay(failing(shop.ledger, method)), order);

  expect(answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.calls()).toEqual(calls);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it('an answer that cannot be recorded is looked up later', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const { answer } = await post(shop.openRelay(failing(shop.ledger, 'record')), order);
  expect(answer).toMatchObject({ outcome: 'settling', resume: false });

  shop.advance(90_000);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});
