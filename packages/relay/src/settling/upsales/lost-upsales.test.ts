import { expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { find } from '../../test-world/page.test.support.js';
import type { Shop } from '../../test-world/shop.test.support.js';
import {
  funnelShop,
  placedIn,
  postUpsale,
  upsaleOf,
  upsaleWith,
  whoOrdered,
} from '../../test-world/upsales.test.support.js';

const on = 'upsale/import';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const ordered = async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  return { shop, buyer, upsale: await upsaleOf(shop, buyer) };
};

const sweepFor = async (shop: Shop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

it('ledger 25: an answer that was lost after booking is looked up at once: the line that came is ours', async () => {
  const { shop, upsale } = await ordered();
  shop.crm.controls.script({ on, drop: 'afterCommit' });
  const { answer } = await postUpsale(shop.relay, upsale);
  expect(placedIn({ answer })).toMatchObject({
    lines: [{ name: 'Starter kit' }, { name: 'Refill pack' }],
    total: { amount: 7595, currency: 'USD' },
  });
  expect(shop.charges()).toHaveLength(2);
  expect(shop.alarms()).toEqual([]);
});

it('ledger 25: the same product again is told from the one that was there, by the CRM’s ids of its lines', async () => {
  const { shop, buyer } = await ordered();
  await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  const second = await upsaleOf(shop, buyer, { step: 'offer-2' });
  shop.crm.controls.script({ on, drop: 'beforeCommit' });
  expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('settling');
  await sweepFor(shop, 7 * minutes);
  expect((await find(shop.relay, second.key)).answer).toEqual({ outcome: 'not-placed', why: 'not-booked' });
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 25: with a replacement the old line must be gone and the new one there', async () => {
  const { shop, buyer } = await ordered();
  const swap = await upsaleOf(shop, buyer, { step: 'offer-4' });
  shop.crm.controls.script({ on, drop: 'afterCommit' });
  const { answer } = await postUpsale(shop.relay, swap);
  expect(placedIn({ answer }).lines).toMatchObject([{ name: 'Refill pack', quantity: 3 }]);
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 25, 19: an order that is what it was means “not booked” only when the CRM must have finished', async () => {
  const { shop, buyer, upsale } = await ordered();
  shop.crm.controls.script({ on, status: 502 });
  expect((await postUpsale(shop.relay, upsale)).answer).toMatchObject({ outcome: 'settling', resume: false });
  await sweepFor(shop, 5 * minutes);
  expect((await find(shop.relay, upsale.key)).answer.outcome).toBe('settling');
  await sweepFor(shop, 1 * minutes);
  expect((await find(shop.relay, upsale.key)).answer).toEqual({ outcome: 'not-placed', why: 'not-booked' });

  const again = await upsaleWith(shop, buyer, upsale.body.reference, { attempt: 2 });
  expect((await postUpsale(shop.relay, again)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
  expect(shop.alarms()).toEqual([]);
});

it('ledger 25: an order that changed in another way is held for a person, and blocks further upsales', async () => {
  const { shop, buyer, upsale } = await ordered();
  shop.crm.controls.script({ on, drop: 'afterCommit' });
  shop.crm.controls.script({ on: 'order/query' });
  shop.crm.controls.script({ on: 'order/query', status: 502 });
  expect((await postUpsale(shop.relay, upsale)).answer.outcome).toBe('settling');
  // Somebody else adds to the order meanwhile.
  await shop.backend.importUpsale?.({
    parent: buyer.placed.number,
    line: { crmProduct: '14', quantity: 1, price: usd(2900), shipping: usd(0) },
    replaces: null,
    reference: await buyer.newReference(),
    accessToken: buyer.accessToken,
    mark: '1.somebody-else',
    ipAddress: '203.0.113.9',
  });
  await sweepFor(shop, 1 * minutes);
  expect(shop.alarms()).toEqual(['held']);
  expect(shop.events).toContainEqual(
    expect.objectContaining({ event: 'held', because: 'booked-differently', step: 'offer-1' }),
  );
  expect((await find(shop.relay, upsale.key)).answer).toMatchObject({ outcome: 'settling', resume: false });
  const other = await upsaleOf(shop, buyer, { step: 'offer-2' });
  expect(await postUpsale(shop.relay, other)).toMatchObject({ status: 503, answer: { code: 'unavailable' } });
});

it('ledger 22: what cannot be settled in thirty minutes is held, until look-ups can tell', async () => {
  const { shop, upsale } = await ordered();
  shop.crm.controls.script({ on, drop: 'afterCommit' });
  shop.crm.controls.script({ on: 'order/query' });
  shop.crm.controls.script({ on: 'order/query', status: 503, times: 'always' });
  await postUpsale(shop.relay, upsale);
  await sweepFor(shop, 29 * minutes);
  expect(shop.alarms()).toEqual([]);
  await sweepFor(shop, 2 * minutes);
  expect(shop.alarms()).toEqual(['held']);
  expect(shop.events).toContainEqual(
    expect.objectContaining({ event: 'held', because: 'unsettled-too-long' }),
  );
  shop.crm.controls.unscript();
  await sweepFor(shop, 15 * minutes);
  expect((await find(shop.relay, upsale.key)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 16: before a further attempt is sent, the order must equal its snapshot', async () => {
  const { shop, buyer, upsale } = await ordered();
  shop.amazon.controls.declineNext('ProcessingFailure');
  await postUpsale(shop.relay, upsale);
  const second = await upsaleWith(shop, buyer, upsale.body.reference, { attempt: 2 });
  shop.crm.controls.script({ on: 'order/query', status: 500 });
  expect((await postUpsale(shop.relay, second)).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.calls().filter((call) => call === on)).toHaveLength(1);
  expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 16: an upsale that was declined, and has another after it, is not found in the other’s line', async () => {
  const { shop, buyer, upsale } = await ordered();
  shop.amazon.controls.declineNext('ProcessingFailure');
  await postUpsale(shop.relay, upsale);
  const second = await upsaleWith(shop, buyer, upsale.body.reference, { attempt: 2 });
  await postUpsale(shop.relay, second);
  await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  const before = shop.calls().length;
  await sweepFor(shop, 11 * minutes);
  expect(shop.calls().slice(before)).toEqual(['order/query']);
  expect((await find(shop.relay, upsale.key)).answer).toMatchObject({ outcome: 'declined' });
  expect(shop.alarms()).toEqual([]);
});

it('ledger 19: a late booking is found after an hour, and alarmed; the step is sold then', async () => {
  const { shop, buyer, upsale } = await ordered();
  shop.crm.controls.script({ on, hold: 'beforeCommit' });
  const selling = postUpsale(shop.relay, upsale);
  await shop.crm.controls.untilWaiting();
  shop.advance(25 * seconds);
  expect((await selling).answer.outcome).toBe('settling');
  await sweepFor(shop, 8 * minutes);
  expect((await find(shop.relay, upsale.key)).answer).toMatchObject({ why: 'not-booked' });
  shop.crm.controls.release();
  await shop.relay.finished();
  expect((await find(shop.relay, upsale.key)).answer.outcome).toBe('placed');
  expect(shop.alarms()).toEqual(['late-booking']);
  expect(await postUpsale(shop.relay, await upsaleOf(shop, buyer))).toMatchObject({
    answer: { code: 'step-already-sold' },
  });
  await sweepFor(shop, 1 * hours);
  expect(shop.alarms()).toEqual(['late-booking']);
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 20: a late booking after a later attempt of the step was sent is alarmed as double', async () => {
  const { shop, buyer, upsale } = await ordered();
  shop.crm.controls.script({ on, hold: 'beforeCommit' });
  const selling = postUpsale(shop.relay, upsale);
  await shop.crm.controls.untilWaiting();
  await sweepFor(shop, 8 * minutes);
  await selling;
  const second = await upsaleOf(shop, buyer);
  expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('placed');
  shop.crm.controls.release();
  await shop.relay.finished();
  await sweepFor(shop, 61 * minutes);
  expect(shop.alarms()).toEqual(['late-booking', 'double']);
  expect((await find(shop.relay, upsale.key)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(3);
});

it('ledger 16: an order that was cancelled meanwhile takes no upsale, and nothing is sent', async () => {
  const { shop, buyer, upsale } = await ordered();
  shop.crm.controls.setOrderStatus(buyer.placed.number, 'CANCELLED');
  expect((await postUpsale(shop.relay, upsale)).answer).toEqual({ outcome: 'not-placed', why: 'not-sent' });
  expect(shop.calls()).not.toContain(on);
});
