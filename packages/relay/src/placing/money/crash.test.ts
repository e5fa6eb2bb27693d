import { expect, it } from 'vitest';
import { konnektiveShop } from '../../test-world/any-crm/konnektive-shop.test.support.js';
import { dieAt } from '../../test-world/dying/die-at.test.support.js';
import { minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { find, orderOf, outwaited, post, readyToBuy } from '../../test-world/page.test.support.js';
import type { Shop } from '../../test-world/shop.test.support.js';

const newShopAndOrder = async () => {
  const shop = konnektiveShop();
  return { shop, buyer: await readyToBuy(shop) };
};

/** Sweeps once a minute for so long. */
const sweepFor = async (shop: Shop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

it.each([
  ['claimed', [], ['leads/import', 'order/import']],
  ['lead-made', ['leads/import'], ['leads/import', 'leads/import', 'order/import']],
  ['identified', ['leads/import'], ['leads/import', 'order/import']],
] as const)(
  'ledger 17: killed at %s, the buyer’s click goes on and one order is made',
  async (point, before, after) => {
    const { shop, buyer } = await newShopAndOrder();
    await dieAt(point, shop, buyer.order);
    expect(shop.calls()).toEqual(before);
    expect((await find(shop.relay, buyer.order.key)).answer).toMatchObject({
      outcome: 'settling',
      resume: false,
    });

    shop.advance(60 * seconds);
    await shop.relay.sweep();
    expect((await find(shop.relay, buyer.order.key)).answer).toMatchObject({
      outcome: 'settling',
      resume: true,
    });
    expect(shop.charges()).toEqual([]);

    expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('placed');
    expect(shop.calls()).toEqual(after);
    expect(shop.crm.book.orders()).toHaveLength(1);
    expect(shop.charges()).toHaveLength(1);
  },
);

it('ledger 12: killed after `sent` was committed and before the request, nothing is sent again by itself', async () => {
  const { shop, buyer } = await newShopAndOrder();
  await dieAt('sent', shop, buyer.order);
  expect((await outwaited(shop, post(shop.relay, buyer.order))).answer).toMatchObject({
    outcome: 'settling',
    resume: false,
  });

  await sweepFor(shop, 7 * minutes);
  expect((await find(shop.relay, buyer.order.key)).answer).toEqual({
    outcome: 'not-placed',
    why: 'not-booked',
  });
  expect(shop.charges()).toEqual([]);

  const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  expect((await post(shop.relay, second)).answer.outcome).toBe('placed');
  expect(shop.crm.book.orders()).toHaveLength(1);
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 12: killed after the CRM booked and before that was recorded, the order is found', async () => {
  const { shop, buyer } = await newShopAndOrder();
  await dieAt('answered', shop, buyer.order);
  expect(shop.charges()).toHaveLength(1);
  expect((await outwaited(shop, post(shop.relay, buyer.order))).answer).toMatchObject({
    outcome: 'settling',
    resume: false,
  });

  shop.advance(90 * seconds);
  await shop.relay.sweep();
  const { answer } = await find(shop.relay, buyer.order.key);
  expect(answer).toMatchObject({ outcome: 'placed', order: { number: shop.crm.book.orders()[0]?.orderId } });
  expect((await post(shop.relay, buyer.order)).answer).toEqual(answer);
  expect(shop.charges()).toHaveLength(1);
});

it('killed after the answer was recorded, the same answer is given', async () => {
  const { shop, buyer } = await newShopAndOrder();
  await dieAt('recorded', shop, buyer.order);
  expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});
