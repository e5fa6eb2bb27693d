import { describe, expect, it } from 'vitest';
import { minutes } from '../../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../../test-world/page.test.support.js';
import { openShop, type Shop } from '../../test-world/shop.test.support.js';

type Script = Parameters<Shop['crm']['controls']['script']>[0];

/** What the CRM may do with a second import of an order that it has booked; nobody has recorded which. */
const reimports = ['error', 'replay', 'double'] as const;

const faults: readonly Script[] = [
  { on: 'order/import', drop: 'afterCommit' },
  { on: 'order/import', drop: 'beforeCommit' },
  { on: 'order/import', drop: 'midReply' },
  { on: 'order/import', status: 502, at: 'afterCommit' },
  { on: 'order/import', status: 429, at: 'beforeCommit' },
  { on: 'order/import', error: 'Something that nobody has seen before' },
  { on: 'order/import', decline: 'ProcessingFailure' },
];

const sweepFor = async (shop: Shop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(minutes);
    await shop.relay.sweep();
  }
};

describe.each(reimports)('a CRM that answers a second import with %s', (completeOrderReimport) => {
  it.each(faults)('%j: however often the buyer tries, one order and one charge', async (fault) => {
    const shop = openShop({ behaviour: { completeOrderReimport } });
    const buyer = await readyToBuy(shop);
    shop.crm.controls.script(fault);
    await post(shop.relay, buyer.order);
    await post(shop.relay, buyer.order);
    await post(shop.relay, await orderOf(shop, buyer, buyer.reference));
    await sweepFor(shop, 8 * minutes);

    const ended = (await find(shop.relay, buyer.order.key)).answer;
    if (ended.outcome !== 'placed') {
      expect(ended.outcome).toMatch(/^(declined|not-placed)$/);
      const again = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
      expect((await post(shop.relay, again)).answer.outcome).toBe('placed');
      await post(shop.relay, again);
    }
    expect(shop.charges()).toHaveLength(1);
    expect(shop.alarms()).toEqual([]);
  });
});
