import { expect, it } from 'vitest';
import { gate } from '../test-world/gate.test.support.js';
import { minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

it('ledger 36, 9: after three login refusals nothing is claimed or sent; after the pause one order tries', async () => {
  const shop = openShop();
  const buyer = await readyToBuy(shop);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    shop.crm.controls.script({ on: 'leads/import', error: 'Could not authenticate credentials' });
    await post(shop.relay, await orderOf(shop, buyer, buyer.reference, { attempt }));
  }
  expect(shop.states().filter((state) => state === 'rejected')).toHaveLength(3);
  const before = shop.calls();
  const fourth = await orderOf(shop, buyer, buyer.reference, { attempt: 4 });

  const refused = await post(shop.relay, fourth);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('Retry-After')).toBe('30');
  expect(shop.events).toContainEqual({ event: 'refused', reason: 'crm-in-trouble' });
  expect(shop.calls()).toEqual(before);
  expect((await find(shop.relay, fourth.key)).status).toBe(404);

  shop.advance(30 * seconds);
  expect((await post(shop.relay, fourth)).answer.outcome).toBe('placed');
  expect(shop.events).toContainEqual({
    event: 'circuit',
    money: 'sent-again',
    because: 'account-refused',
  });
});

it('ledger 36: unknown ends stop money, also of what was claimed before; look-ups go on, and find it', async () => {
  const identified = gate();
  const stopped = gate();
  let holds = true;
  const shop = openShop({
    behaviour: { leadWithoutOrderId: 'makes-new-order' },
    settings: { circuit: { refusals: 3, unknowns: 1, within: 1 * minutes, probePause: 30 * seconds } },
    reached: async (point) => {
      if (point !== 'identified' || !holds) return;
      holds = false;
      identified.open();
      await stopped.opened;
    },
  });
  const buyer = await readyToBuy(shop);
  const posted = post(shop.relay, buyer.order);
  await identified.opened;
  shop.crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  const other = await orderOf(shop, buyer, await buyer.newReference(), { lines: lines('starter-kit', 2) });
  // The look-up right after the lost answer finds the order, while no more money is sent.
  expect((await post(shop.relay, other)).answer.outcome).toBe('placed');
  stopped.open();

  expect((await posted).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.charges()).toHaveLength(1);
  expect(shop.events).toContainEqual({ event: 'circuit', money: 'stopped', because: 'unknown-ends' });

  shop.advance(30 * seconds);
  expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
});
