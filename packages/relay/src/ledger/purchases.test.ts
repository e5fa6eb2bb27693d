import { expect, it } from 'vitest';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { find, getOffer, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { lines, newKey } from '../test-world/parsed.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

it('ledger 1: an open purchase has one unfinished attempt and one CRM order, by unique indexes', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
  expect((await post(shop.relay, order)).answer.outcome).toBe('settling');

  const { change } = shop.book;
  const again = (columns: string) =>
    change(
      `insert into attempt (id, purchase, reference, series, number, fingerprint, mark, sale, claimed_at, state)
       select id || '2', purchase, reference, series, ${columns} from attempt`,
    );
  const unique = /unique constraint/i;
  await expect(again(`number + 1, fingerprint, mark || '2', sale, claimed_at, 'claimed'`)).rejects.toThrow(
    unique,
  );
  await expect(again(`number, fingerprint, mark || '2', sale, claimed_at, 'claimed'`)).rejects.toThrow(
    unique,
  );
  await expect(
    change(
      `insert into purchase (id, buyer, offer, opened_at) select id || '2', buyer, offer, 0 from purchase`,
    ),
  ).rejects.toThrow(unique);
  await expect(
    change(
      `insert into purchase (id, buyer, offer, crm_order, opened_at)
       select id || '2', buyer, 'another', crm_order, 0 from purchase`,
    ),
  ).rejects.toThrow(unique);
});

it('ledger 1: another price is the same purchase, other quantities are another one', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const first = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();

  const other = await orderOf(shop, buyer, await buyer.newReference(), { lines: lines('starter-kit', 2) });
  shop.crm.controls.script({ on: 'leads/import', error: 'No leads today' });
  expect((await post(shop.relay, other)).answer).toMatchObject({ outcome: 'settling', resume: true });

  const otherPrice = await orderOf(shop, buyer, await buyer.newReference(), {
    expected: { total: 1, currency: 'USD', catalogueVersion: 'old', termsVersion: null },
  });
  expect((await post(shop.relay, otherPrice)).answer).toMatchObject({ code: 'purchase-open' });
  shop.crm.controls.release();
  expect((await first).answer.outcome).toBe('placed');
});

it('ledger 2: another buyer with a bound reference gets 403, and nothing is revealed', async () => {
  const shop = openShop();
  const { order, reference } = await readyToBuy(shop);
  await post(shop.relay, order);
  const thief = await shop.amazon.signIn(1);

  const { status, answer, text } = await post(shop.relay, await orderOf(shop, thief, reference));

  expect(status).toBe(403);
  expect(answer).toMatchObject({ outcome: 'refusal', code: 'wrong-buyer' });
  expect(text).not.toContain(shop.crm.book.orders()[0]?.orderId);
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 2: a reference that was used for other lines is refused', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  shop.amazon.controls.declineNext('InvalidPaymentMethod');
  expect((await post(shop.relay, order)).answer.outcome).toBe('declined');

  const other = await orderOf(shop, buyer, reference, { attempt: 2, lines: lines('video-course') });
  const { status, answer } = await post(shop.relay, other);

  expect(status).toBe(409);
  expect(answer).toMatchObject({ code: 'reference-bound' });
  expect(shop.charges()).toEqual([]);
});

it('ledger 3: a second tab finds the purchase open, and its key opens the first tab’s attempt', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const first = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();

  const secondTab = await orderOf(shop, buyer, await buyer.newReference());
  const refused = await post(shop.relay, secondTab);
  expect(refused.status).toBe(409);
  expect(refused.answer).toMatchObject({ code: 'purchase-open' });
  expect((await find(shop.relay, secondTab.key)).answer).toMatchObject({
    outcome: 'settling',
    resume: false,
  });

  shop.crm.controls.release();
  const placed = (await first).answer;
  expect(placed.outcome).toBe('placed');
  expect((await find(shop.relay, secondTab.key)).answer).toEqual(placed);
  expect((await post(shop.relay, secondTab)).answer).toEqual(placed);
  expect(shop.charges()).toHaveLength(1);
  expect(shop.calls().filter((call) => call === 'leads/import')).toHaveLength(1);
});

it('ledger 3: a second handle has its own fingerprint', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
  await post(shop.relay, order);
  const secondTab = await orderOf(shop, buyer, await buyer.newReference());
  await post(shop.relay, secondTab);

  expect((await post(shop.relay, { key: secondTab.key, body: order.body })).status).toBe(422);
});

it('ledger 3: a second handle with another reference does not resume the first tab’s attempt', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', drop: 'beforeCommit' });
  expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: true });

  const secondTab = await orderOf(shop, buyer, await buyer.newReference());
  expect((await post(shop.relay, secondTab)).answer).toMatchObject({ code: 'purchase-open' });
  expect((await find(shop.relay, secondTab.key)).answer).toMatchObject({ resume: false });
  expect((await post(shop.relay, secondTab)).answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.charges()).toEqual([]);
});

it('ledger 3: a reload that lost its key resumes with a new one, since its request is the same', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', drop: 'beforeCommit' });
  await post(shop.relay, order);

  const reloaded = { ...order, key: newKey() };
  expect((await post(shop.relay, reloaded)).answer).toMatchObject({ code: 'purchase-open' });
  expect((await find(shop.relay, reloaded.key)).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect((await post(shop.relay, reloaded)).answer.outcome).toBe('placed');
});

it('ledger 3: after a decline another reference goes on with the same purchase and the same CRM order', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  shop.amazon.controls.declineNext('AmazonRejected');
  expect((await post(shop.relay, order)).answer).toEqual({
    outcome: 'declined',
    reason: 'AmazonRejected',
    retry: 'new-reference',
  });

  const { answer } = await post(shop.relay, await orderOf(shop, buyer, await buyer.newReference()));

  expect(answer.outcome).toBe('placed');
  expect(shop.crm.book.orders()).toHaveLength(1);
  expect(shop.calls()).toEqual(['leads/import', 'order/import', 'order/query', 'order/import']);
});

it('ledger 3: buying the same again within 30 minutes must be said, with a new reference', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  await post(shop.relay, order);
  const number = shop.crm.book.orders()[0]?.orderId;
  const buy = async (more: Parameters<typeof orderOf>[3], on = buyer.newReference()) =>
    post(shop.relay, await orderOf(shop, buyer, await on, more));

  shop.advance(29 * minutes);
  const refused = await buy({});
  expect(refused.status).toBe(409);
  expect(refused.answer).toMatchObject({ code: 'already-placed', order: number });
  const placedBefore = (await find(shop.relay, order.key)).answer;
  if (placedBefore.outcome !== 'placed') throw new Error('The first order is not placed.');
  const again = placedBefore.order.number;
  expect((await buy({ again }, Promise.resolve(reference))).answer).toMatchObject({
    code: 'reference-bound',
  });

  const second = await buy({ again });
  expect(second.answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
  expect((await buy({ again })).answer).toMatchObject({
    code: 'already-placed',
    order: shop.crm.book.orders()[1]?.orderId,
  });
});

it('ledger 3: after 30 minutes the same may be bought without a question, but not with the used reference', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  await post(shop.relay, order);
  shop.advance(30 * minutes);

  const used = await post(shop.relay, await orderOf(shop, buyer, reference));
  expect(used.answer).toMatchObject({ code: 'reference-bound' });
  const fresh = await post(shop.relay, await orderOf(shop, buyer, await buyer.newReference()));
  expect(fresh.answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 6: of 50 parallel claims one wins', async () => {
  const shop = openShop();
  const buyer = await shop.amazon.signIn();
  const orders = await Promise.all(
    Array.from({ length: 50 }, async () => orderOf(shop, buyer, await buyer.newReference())),
  );
  const { total } = await getOffer(shop.relay, lines());

  const answers = await Promise.all(orders.map((order) => post(shop.relay, order)));

  const codes = answers.map(({ answer }) => (answer.outcome === 'refusal' ? answer.code : answer.outcome));
  expect(codes.filter((code) => code === 'placed')).toHaveLength(1);
  expect(codes.filter((code) => code === 'purchase-open' || code === 'already-placed')).toHaveLength(49);
  expect(shop.charges().map(({ amount }) => amount)).toEqual([(total.amount / 100).toFixed(2)]);
});

it('ledger 6: 50 copies of one request are one attempt', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);

  const answers = await Promise.all(Array.from({ length: 50 }, () => post(shop.relay, order)));

  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
});
