import { expect, it } from 'vitest';
import type { CrmShop } from '../test-world/any-crm/crm-shop.test.support.js';
import { meridianShop } from '../test-world/any-crm/meridian-shop.test.support.js';
import { dieAt } from '../test-world/dying/die-at.test.support.js';
import { minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';

/** Sweeps once a minute for so long. */
const sweepFor = async (shop: CrmShop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

it.each(['claimed', 'identified'] as const)(
  'ledger 17: without leads, killed at %s, the buyer’s click goes on and one order is made',
  async (point) => {
    const shop = meridianShop();
    const buyer = await readyToBuy(shop);
    await dieAt(point, shop, buyer.order);
    shop.advance(60 * seconds);
    await shop.relay.sweep();
    expect((await find(shop.relay, buyer.order.key)).answer).toMatchObject({ resume: true });
    expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('placed');
    expect(shop.charged()).toMatchObject([{ times: 1 }]);
  },
);

it('ledger 12: without leads, killed after `sent` was committed, nothing is sent again by itself', async () => {
  const shop = meridianShop();
  const buyer = await readyToBuy(shop);
  await dieAt('sent', shop, buyer.order);
  await sweepFor(shop, 7 * minutes);
  expect((await find(shop.relay, buyer.order.key)).answer).toMatchObject({ why: 'not-booked' });
  expect(shop.charged()).toEqual([]);
  const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  expect((await post(shop.relay, second)).answer.outcome).toBe('placed');
  expect(shop.charged()).toMatchObject([{ times: 1 }]);
});

it('ledger 10: without leads, killed after booking, the committed mark finds the order', async () => {
  const shop = meridianShop();
  const { order } = await readyToBuy(shop);
  await dieAt('answered', shop, order);
  expect(shop.charged()).toMatchObject([{ times: 1 }]);
  shop.advance(90 * seconds);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer).toMatchObject({
    outcome: 'placed',
    order: { number: shop.charged()[0]?.order },
  });
  expect(shop.charged()).toMatchObject([{ times: 1 }]);
});
