import { expect, it } from 'vitest';
import { hours, minutes } from '../../test-world/moved-clock.test.support.js';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';
import { placedIn } from '../../test-world/upsales.test.support.js';

const days = 24 * hours;

const strippedIn = ({ events }: ReturnType<typeof openShop>) =>
  events.filter(({ event }) => event === 'stripped');

it('ledger 39: the sweep strips keys after 30 days and the last trace after two years, and no sooner', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const { number } = placedIn(await post(shop.relay, order));
  shop.advance(30 * days - 1 * minutes);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
  expect(strippedIn(shop)).toEqual([]);

  shop.advance(2 * hours);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer).toMatchObject({ code: 'unknown-attempt' });
  expect(await shop.ledger.findSoldOrder(number)).toMatchObject({ number });
  expect(strippedIn(shop)).toEqual([{ event: 'stripped', purchases: 1, tombstones: 0 }]);

  shop.advance(700 * days);
  await shop.relay.sweep();
  expect(await shop.ledger.findSoldOrder(number)).toMatchObject({ number });
  shop.advance(2 * days);
  await shop.relay.sweep();
  expect(await shop.ledger.findSoldOrder(number)).toBeNull();
  expect(strippedIn(shop).at(-1)).toEqual({ event: 'stripped', purchases: 0, tombstones: 1 });
});

it('ledger 39: what is unfinished is not stripped, however old it is', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  shop.crm.controls.script({ on: 'order/query', status: 502, times: 99 });
  await post(shop.relay, order);
  shop.advance(1 * hours);
  await shop.relay.sweep();
  shop.advance(800 * days);
  await shop.relay.sweep();
  expect(strippedIn(shop)).toEqual([]);
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('settling');
});

it('ledger 39: it looks once an hour, and at once again where more is waiting', async () => {
  const shop = openShop({ settings: { stripSize: 1 } });
  for (const buyer of [0, 1]) placedIn(await post(shop.relay, (await readyToBuy(shop, buyer)).order));
  await shop.relay.sweep();
  shop.advance(31 * days);
  await shop.relay.sweep();
  expect(strippedIn(shop)).toHaveLength(1);
  await shop.relay.sweep();
  expect(strippedIn(shop)).toHaveLength(2);

  placedIn(await post(shop.relay, (await readyToBuy(shop)).order));
  await shop.relay.sweep();
  await shop.book.change('update purchase set opened_at = 1 where stripped_at is null');
  await shop.book.change('update attempt set claimed_at = 1');
  shop.advance(59 * minutes);
  await shop.relay.sweep();
  expect(strippedIn(shop)).toHaveLength(2);
  shop.advance(1 * minutes);
  await shop.relay.sweep();
  expect(strippedIn(shop)).toHaveLength(3);
});
