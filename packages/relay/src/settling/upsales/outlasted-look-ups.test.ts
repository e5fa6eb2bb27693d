import { expect, it } from 'vitest';
import { minutes } from '../../test-world/moved-clock.test.support.js';
import { find } from '../../test-world/page.test.support.js';
import {
  funnelShop,
  postUpsale,
  upsaleOf,
  upsaleWith,
  whoOrdered,
} from '../../test-world/upsales.test.support.js';

it('ledger 25: a look-up that lasted until the next attempt was sent does not take that one’s line', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const first = await upsaleOf(shop, buyer);
  shop.crm.controls.script({ on: 'upsale/import', status: 502 });
  expect((await postUpsale(shop.relay, first)).answer.outcome).toBe('settling');
  for (let passed = 0; passed < 5; passed += 1) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }

  // Another relay begins to look the first attempt up, and its look-up takes long.
  const slow = shop.openRelay(shop.openLedger());
  shop.advance(1 * minutes);
  shop.crm.controls.script({ on: 'order/query', hold: 'beforeCommit' });
  const looking = slow.sweep();
  await shop.crm.controls.untilWaiting();
  await shop.relay.sweep();
  expect((await find(shop.relay, first.key)).answer).toMatchObject({ why: 'not-booked' });

  // The buyer clicks again: it is booked, and the answer is lost, and so is the look-up right after it.
  const second = await upsaleWith(shop, buyer, first.body.reference, { attempt: 2 });
  shop.crm.controls.script({ on: 'upsale/import', drop: 'afterCommit' });
  shop.crm.controls.script({ on: 'order/query' });
  shop.crm.controls.script({ on: 'order/query', status: 502 });
  expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('settling');

  shop.crm.controls.release();
  await looking;
  shop.advance(1 * minutes);
  await shop.relay.sweep();
  expect((await find(shop.relay, second.key)).answer.outcome).toBe('placed');
  expect((await find(shop.relay, first.key)).answer).toMatchObject({ why: 'not-booked' });
  expect(shop.alarms()).toEqual([]);
  expect(shop.charges()).toHaveLength(2);
});
