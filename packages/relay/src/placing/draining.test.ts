import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gate } from '../test-world/gate.test.support.js';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { find, post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

it('ledger 40: draining refuses what is not claimed yet, and stores nothing', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const stopping = shop.openRelay(shop.ledger);
  await stopping.drain();

  const { status, answer } = await post(stopping, order);

  expect(status).toBe(503);
  expect(answer).toMatchObject({ outcome: 'refusal', code: 'unavailable' });
  expect((await find(shop.relay, order.key)).status).toBe(404);
  expect(shop.calls()).toEqual([]);
});

it('ledger 40: draining waits for a request that still asks Amazon', async () => {
  const asked = gate();
  const answered = gate();
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const stopping = shop.openRelay(shop.ledger, {
    fetch: async (url, init) => {
      asked.open();
      await answered.opened;
      return shop.amazon.fetch(url, init);
    },
  });
  const posted = post(stopping, order);
  await asked.opened;
  let drained = false;
  const draining = stopping.drain().then(() => {
    drained = true;
  });
  await setImmediate();
  expect(drained).toBe(false);

  answered.open();
  expect((await posted).status).toBe(503);
  await draining;
  expect(shop.calls()).toEqual([]);
});

it('ledger 40: an attempt of which nothing was sent is not taken up again while draining', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const { ledger } = shop;
  await post(
    shop.openRelay({ ...ledger, identify: () => Promise.reject(new Error('disk I/O error')) }),
    order,
  );
  const before = shop.calls();
  const stopping = shop.openRelay(ledger);
  await stopping.drain();

  expect((await post(stopping, order)).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.calls()).toEqual(before);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});

it('ledger 40: draining waits for the look-up that is under way, and lets the next relay make the others', async () => {
  const shop = openShop({ behaviour: { leadWithoutOrderId: 'makes-new-order' } });
  for (const number of [0, 1]) {
    const { order } = await readyToBuy(shop, number);
    shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
    expect((await post(shop.relay, order)).answer.outcome).toBe('settling');
  }
  shop.advance(1 * minutes);
  const before = shop.calls().length;
  shop.crm.controls.script({ on: 'order/query', hold: 'beforeCommit' });
  const sweeping = shop.relay.sweep();
  await shop.crm.controls.untilWaiting();
  const draining = shop.relay.drain();
  shop.crm.controls.release();
  await Promise.all([sweeping, draining]);
  expect(shop.calls().slice(before)).toEqual(['order/query']);

  await shop.openRelay(shop.ledger).sweep();
  expect(shop.calls().slice(before)).toEqual(['order/query', 'order/query']);
});
