import { expect, it } from 'vitest';
import { hours, minutes } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { lines, token } from '../test-world/parsed.test.support.js';
import { openShop, type Shop } from '../test-world/shop.test.support.js';

const strange = (name: string) => token(`Atza|${name.padEnd(380, 'x')}`);

/** A buyer whose order was declined so many times. */
const declined = async (shop: Shop, times: number) => {
  const buyer = await readyToBuy(shop);
  const again = (attempt: number) => orderOf(shop, buyer, buyer.reference, { attempt });
  const sent = [];
  for (let attempt = 1; attempt <= times; attempt += 1) {
    shop.crm.controls.script({ on: 'order/import', decline: 'InvalidPaymentMethod' });
    const one = await again(attempt);
    sent.push(one);
    expect((await post(shop.relay, one)).answer.outcome).toBe('declined');
  }
  return { buyer, again, sent };
};

it('ledger 33, 9: after five declines a purchase waits half an hour; nothing is stored, replays and reads are answered', async () => {
  const shop = openShop();
  const { again, sent } = await declined(shop, 5);
  const sixth = await again(6);
  const before = shop.calls();

  const refused = await post(shop.relay, sixth);
  expect(refused.status).toBe(429);
  expect(refused.answer).toMatchObject({ outcome: 'refusal', code: 'too-many-attempts' });
  expect(refused.headers.get('Retry-After')).toBe('1800');
  expect(shop.events).toContainEqual({ event: 'refused', reason: 'too-many-declines' });
  expect((await find(shop.relay, sixth.key)).status).toBe(404);
  for (const one of sent) {
    expect((await post(shop.relay, one)).headers.get('Idempotent-Replayed')).toBe('true');
    expect((await find(shop.relay, one.key)).answer.outcome).toBe('declined');
  }
  expect(shop.calls()).toEqual(before);

  shop.advance(30 * minutes);
  expect((await post(shop.relay, sixth)).answer.outcome).toBe('placed');
});

it('ledger 33: ten attempts an hour are a buyer’s, over all that they buy; another buyer at the same address has their own', async () => {
  const shop = openShop();
  const { buyer } = await declined(shop, 5);
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    shop.crm.controls.script({ on: 'leads/import', error: { emailAddress: 'is invalid' } });
    const one = await orderOf(shop, buyer, await buyer.newReference(), { lines: lines('starter-kit', 2) });
    expect((await post(shop.relay, one)).answer.outcome).toBe('rejected');
  }
  const third = { lines: lines('starter-kit', 3) };
  const eleventh = await orderOf(shop, buyer, await buyer.newReference(), third);
  for (let copy = 0; copy < 100; copy += 1) {
    expect((await post(shop.relay, eleventh)).status).toBe(429);
  }
  expect(shop.events).toContainEqual({ event: 'refused', reason: 'too-many-attempts' });

  const neighbour = await readyToBuy(shop, 1);
  expect((await post(shop.relay, neighbour.order)).answer.outcome).toBe('placed');

  shop.advance(1 * hours);
  const { accessToken } = await shop.amazon.signIn();
  const later = { ...eleventh, body: { ...eleventh.body, accessToken } };
  expect((await post(shop.relay, later)).answer.outcome).toBe('placed');
});

it('ledger 33: an address that sends tokens which Amazon refuses is not asked about any more, and its known keys are answered', async () => {
  const shop = openShop({ settings: { refusedTokens: { most: 3, within: 10 * minutes } } });
  const { order } = await readyToBuy(shop);
  const { answer } = await post(shop.relay, order);
  const forge = async (name: string) =>
    post(shop.relay, await orderOf(shop, { accessToken: strange(name) }, order.body.reference));
  for (const name of ['a', 'b', 'c']) expect((await forge(name)).status).toBe(401);
  const asked = shop.events.filter(({ event }) => event === 'amazon-answered').length;

  const refused = await forge('d');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('600');
  expect(shop.events.filter(({ event }) => event === 'amazon-answered')).toHaveLength(asked);
  expect(shop.events).toContainEqual({ event: 'refused', reason: 'too-many-from-address' });
  expect((await post(shop.relay, order)).answer).toEqual(answer);
  expect((await find(shop.relay, order.key)).answer).toEqual(answer);

  shop.advance(10 * minutes);
  expect((await forge('e')).status).toBe(401);
});
