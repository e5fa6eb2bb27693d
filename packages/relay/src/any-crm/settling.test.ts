import { describe, expect, it } from 'vitest';
import type { CrmShop } from '../test-world/any-crm/crm-shop.test.support.js';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';

/** Sweeps once a minute for so long. */
const sweepFor = async (shop: CrmShop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

describe.each(everyCrm)('in front of %s', (_, openShop) => {
  it('an answer that was lost is looked up at once', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.nextOrder('answer-lost');
    const { answer } = await post(shop.relay, order);
    expect(answer).toMatchObject({ outcome: 'placed', order: { number: shop.charged()[0]?.order } });
    expect(shop.charged()).toMatchObject([{ times: 1 }]);
  });

  it('while look-ups fail it settles, and then is found', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.nextOrder('answer-lost');
    shop.failNextLookUp();
    expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: false });
    expect((await post(shop.relay, order)).answer.outcome).toBe('settling');
    shop.advance(2 * seconds);
    await shop.relay.sweep();
    expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
    expect(shop.charged()).toMatchObject([{ times: 1 }]);
  });

  it.each(['request-lost', { gateway: '<h1>502</h1>' }] as const)(
    'after %j it is not believed at once that nothing was booked; then the buyer may try again',
    async (event) => {
      const shop = openShop();
      const buyer = await readyToBuy(shop);
      shop.nextOrder(event);
      expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('settling');
      await sweepFor(shop, 5 * minutes);
      expect((await find(shop.relay, buyer.order.key)).answer.outcome).toBe('settling');
      await sweepFor(shop, 1 * minutes);
      expect((await find(shop.relay, buyer.order.key)).answer).toEqual({
        outcome: 'not-placed',
        why: 'not-booked',
      });
      const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
      expect((await post(shop.relay, second)).answer.outcome).toBe('placed');
      expect(shop.charged()).toMatchObject([{ times: 1 }]);
      expect(shop.alarms()).toEqual([]);
    },
  );

  it('another buyer is not kept waiting by an order that settles, nor given it', async () => {
    const shop = openShop();
    const first = await readyToBuy(shop);
    shop.nextOrder('answer-lost');
    shop.failNextLookUp();
    await post(shop.relay, first.order);
    const second = await readyToBuy(shop, 1);
    const placed = await post(shop.relay, second.order);
    shop.advance(2 * seconds);
    await shop.relay.sweep();
    const settled = (await find(shop.relay, first.order.key)).answer;
    expect([settled.outcome, placed.answer.outcome]).toEqual(['placed', 'placed']);
    expect(new Set(shop.charged().map(({ order }) => order)).size).toBe(2);
  });

  it('an answer that comes after the look-ups began is recorded all the same', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.nextOrder('held');
    const placing = post(shop.relay, order);
    await shop.untilHeld();
    await sweepFor(shop, 2 * minutes);
    expect((await placing).answer.outcome).toBe('settling');
    shop.release();
    await shop.relay.finished();
    expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
    expect(shop.charged()).toMatchObject([{ times: 1 }]);
    expect(shop.alarms()).toEqual([]);
  });
});
