import { expect, it } from 'vitest';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { find, post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

it('ledger 36, 9: while the relay is paused nothing is claimed, by any relay on the ledger', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  await shop.openLedger().pause('the CRM moves house');

  const refused = await post(shop.relay, order);

  expect(refused.status).toBe(503);
  expect(refused.answer).toMatchObject({ outcome: 'refusal', code: 'unavailable' });
  expect(refused.headers.get('Retry-After')).toBe('60');
  expect(refused.text).not.toContain('moves house');
  expect(shop.events).toContainEqual({ event: 'refused', reason: 'paused' });
  expect(shop.calls()).toEqual([]);
  expect((await find(shop.relay, order.key)).status).toBe(404);

  await shop.ledger.resume('it is there');
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});

it('ledger 36: a pause after the claim still comes before `sent`; the buyer’s click goes on after it', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const relay = shop.openRelay(shop.ledger, {
    reached: async (point) => {
      if (point === 'identified') await shop.openLedger().pause('look into double orders');
    },
  });

  const { status, answer } = await post(relay, order);
  expect(status).toBe(202);
  expect(answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.states().at(-1)).toBe('identified');
  expect(shop.calls()).toEqual(['leads/import']);

  shop.advance(1 * minutes);
  await shop.ledger.resume('all is well');
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
});

it('ledger 36: who has ordered reads the answer while the relay is paused', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const { answer } = await post(shop.relay, order);
  await shop.ledger.pause('for the night');
  expect((await find(shop.relay, order.key)).answer).toEqual(answer);
  expect((await post(shop.relay, order)).answer).toEqual(answer);
});
