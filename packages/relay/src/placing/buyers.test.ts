import { expect, it } from 'vitest';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

it('ledger 30: name and e-mail are those that Amazon gives for the token', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  await post(shop.relay, order);
  const told = shop.crm.book.requests().map(({ body }) => [body.firstName, body.lastName, body.emailAddress]);
  expect(told).toEqual([
    ['Robin', 'Sample', 'robin.sample@example.com'],
    ['Robin', 'Sample', 'robin.sample@example.com'],
  ]);
});

it('ledger 30, 17: an unsent attempt goes on with a token of its own buyer only, and Amazon is asked again', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const dying = shop.openRelay({
    ...shop.ledger,
    markSent: () => Promise.reject(new Error('disk I/O error')),
  });
  await post(dying, order);
  shop.advance(2 * minutes);
  expect((await find(shop.relay, order.key)).answer).toMatchObject({ resume: true });
  const other = await shop.amazon.signIn(1);
  const withToken = (accessToken: typeof other.accessToken) => ({
    ...order,
    body: { ...order.body, accessToken },
  });

  expect((await post(shop.relay, withToken(other.accessToken))).answer).toMatchObject({
    code: 'wrong-buyer',
  });
  const away = shop.openRelay(shop.ledger, { fetch: () => Promise.reject(new TypeError('fetch failed')) });
  expect((await post(away, order)).status).toBe(503);
  expect(shop.charges()).toEqual([]);

  const again = await shop.amazon.signIn();
  expect((await post(shop.relay, withToken(again.accessToken))).answer.outcome).toBe('placed');
});

it('ledger 30: a token that was made for another client id buys nothing', async () => {
  const shop = openShop();
  const { reference } = await readyToBuy(shop);
  const foreign = await shop.amazon.signIn(0, 'another-client');
  const refused = await post(shop.relay, await orderOf(shop, foreign, reference));
  expect([refused.status, refused.answer]).toEqual([401, expect.objectContaining({ code: 'token-refused' })]);
  expect(shop.calls()).toEqual([]);
});
