import type { CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { repeated, selling } from '../../test-world/joining-crm.test.support.js';
import { minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { placedIn, postUpsale, upsaleOf } from '../../test-world/upsales.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

it('ledger 23: a redirect has one address until the buyer is back; what counts then is a look-up', async () => {
  let booked: CrmOrder | null = null;
  const { shop, upsale, sold, told, becomes, sweepAfter } = await selling((_, __, added) => {
    booked = added;
    return { answer: 'redirect', url: 'https://bank.example/3ds' };
  });
  const asked = {
    outcome: 'action-required',
    url: 'https://bank.example/3ds',
    expiresAt: '2026-03-01T12:30:00.000Z',
  };
  expect(sold.answer).toEqual(asked);
  expect((await postUpsale(shop.relay, upsale)).answer).toEqual(asked);
  becomes(() => booked ?? {});
  await sweepAfter(2 * seconds);
  expect(placedIn({ answer: await told() }).lines).toHaveLength(2);
});

it('ledger 23: an address that is not allowed is not told, and alarmed', async () => {
  const { shop, sold } = await selling(() => ({ answer: 'redirect', url: 'https://elsewhere.example/' }));
  expect(sold.answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.alarms()).toEqual(['redirect-refused']);
});

it.each([
  ['complete', undefined, []],
  ['cancelled', 'refused', ['review-refused']],
  ['declined', 'refused', ['review-refused']],
] as const)(
  'ledger 15: an upsale in review is sold, others may follow, and it is told when it is %s',
  async (status, review, alarms) => {
    const { shop, buyer, sold, told, becomes, sweepAfter } = await selling((world, _, added) => {
      const order: CrmOrder = { ...added, status: 'pending' };
      world.becomes(() => order);
      return { answer: 'order', order };
    });
    expect(placedIn(sold)).toMatchObject({ review: 'pending', lines: [{}, {}] });
    const next = await upsaleOf(shop, buyer, { step: 'offer-2' });
    expect(placedIn(await postUpsale(shop.relay, next)).lines).toHaveLength(3);
    expect(await postUpsale(shop.relay, await upsaleOf(shop, buyer))).toMatchObject({
      answer: { code: 'step-already-sold' },
    });
    becomes(() => ({ status }));
    await sweepAfter(1 * minutes);
    const order = placedIn({ answer: await told() });
    expect(order.review).toBe(review);
    expect(new Set(shop.alarms())).toEqual(new Set(alarms));
    await sweepAfter(40 * minutes);
    expect(shop.alarms()).not.toContain('held');
  },
);

it('ledger 15: an answer that does not differ by this upsale is settling, whatever it says', async () => {
  const { shop, sold, told, becomes, sweepAfter } = await selling((_, order) => ({
    answer: 'order',
    order,
  }));
  expect(sold.answer).toMatchObject({ outcome: 'settling', resume: false });
  becomes(() => ({ total: usd(1) }));
  await sweepAfter(2 * seconds);
  expect(await told()).toMatchObject({ outcome: 'settling' });
  expect(shop.alarms()).toEqual(['held']);
});

it('ledger 28: an upsale that is booked with another total is placed, and alarmed', async () => {
  const { shop, sold } = await selling((_, __, added) => ({
    answer: 'order',
    order: { ...added, total: usd(added.total.amount + 150) },
  }));
  expect(placedIn(sold).total).toEqual(usd(7745));
  expect(shop.alarms()).toEqual(['booked-differently']);
});

it.each<[string, (added: CrmOrder) => Partial<CrmOrder>]>([
  ['the line twice', ({ lines }) => ({ lines: [...lines, ...lines.slice(1).map(repeated)] })],
  ['another quantity', ({ lines }) => ({ lines: lines.map((line) => ({ ...line, quantity: 2 })) })],
  ['another product', ({ lines }) => ({ lines: lines.map((line) => ({ ...line, crmProduct: '99' })) })],
  ['a line less', ({ lines }) => ({ lines: lines.slice(1) })],
])('ledger 25: an order with %s is held, not adopted', async (_, changed) => {
  const { shop, told, sweepAfter } = await selling((world, __, added) => {
    world.becomes(() => ({ ...added, ...changed(added) }));
    return { answer: 'unknown', detail: 'lost' };
  });
  expect(await told()).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.alarms()).toEqual(['held']);
  await sweepAfter(60 * minutes);
  expect(shop.alarms()).toEqual(['held']);
});
