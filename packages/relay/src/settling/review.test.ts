import type { CrmFindAnswer, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { bookedOrder, scriptedCrm } from '../test-world/scripted-crm.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

/** A CRM that answers its first money call by `first`, and whose order has the status that is set. */
const reviewing = (
  first: 'pending' | 'declined',
  changed: (order: CrmOrder) => Partial<CrmOrder> = () => ({}),
) => {
  let booked: CrmOrder | null = null;
  let found: CrmFindAnswer = { answer: 'cannot-tell', detail: 'down' };
  const shop = openShop({
    crm: scriptedCrm({
      import: (draft) => {
        if (booked !== null) return { answer: 'unknown', detail: 'lost' };
        const asSold = bookedOrder(draft, { status: 'pending' });
        booked = { ...asSold, ...changed(asSold) };
        return first === 'pending'
          ? { answer: 'order', order: booked }
          : { answer: 'declined', reason: 'ProcessingFailure' };
      },
      find: () => found,
    }),
  });
  return {
    shop,
    finds: (status: CrmOrder['status'], since: (order: CrmOrder) => Partial<CrmOrder> = () => ({})) => {
      if (booked === null) throw new Error('Nothing was booked.');
      found = { answer: 'order', order: { ...booked, ...since(booked), status } };
    },
    sweepAfter: async (milliseconds: number) => {
      shop.advance(milliseconds);
      await shop.relay.sweep();
    },
  };
};

const withTax = ({ total }: CrmOrder): Partial<CrmOrder> => ({
  total: { ...total, amount: total.amount + 400 },
});

it.each([
  ['complete', {}, ['booked-differently']],
  ['cancelled', { review: 'refused' }, ['booked-differently', 'review-refused']],
  ['refunded', {}, ['booked-differently']],
] as const)(
  'ledger 15, 28: a review of an order whose total differs ends when it is %s',
  async (status, told, alarms) => {
    const { shop, finds, sweepAfter } = reviewing('pending', withTax);
    const { order } = await readyToBuy(shop);
    const { answer } = await post(shop.relay, order);
    if (answer.outcome !== 'placed') throw new Error('The order in review is not placed.');
    const { review, ...rest } = answer.order;
    expect(review).toBe('pending');
    expect(rest.total.amount).toBe(5795);

    finds(status);
    await sweepAfter(1 * minutes);

    expect((await find(shop.relay, order.key)).answer).toEqual({
      outcome: 'placed',
      order: { ...rest, ...told },
    });
    expect(shop.alarms()).toEqual(alarms);
    expect(await shop.ledger.read(shop.firstAttempt())).toMatchObject({ state: 'placed' });
  },
);

it('ledger 28: a total that changed during the review is told, and alarmed', async () => {
  const { shop, finds, sweepAfter } = reviewing('pending');
  const { order } = await readyToBuy(shop);
  await post(shop.relay, order);
  expect(shop.alarms()).toEqual([]);
  finds('complete', withTax);
  await sweepAfter(1 * minutes);
  expect((await find(shop.relay, order.key)).answer).toMatchObject({
    outcome: 'placed',
    order: { total: { amount: 5795, currency: 'USD' } },
  });
  expect(shop.alarms()).toEqual(['booked-differently']);
});

it.each([
  ['complete', undefined],
  ['cancelled', 'refused'],
  ['declined', 'refused'],
] as const)(
  'ledger 15, 16: an attempt that ended with an order in review is told when it is %s',
  async (status, review) => {
    const { shop, finds, sweepAfter } = reviewing('declined');
    const buyer = await readyToBuy(shop);
    await post(shop.relay, buyer.order);
    finds('pending');
    const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
    expect((await post(shop.relay, second)).answer).toMatchObject({ order: { review: 'pending' } });

    finds(status);
    await sweepAfter(1 * minutes);

    const { answer } = await find(shop.relay, second.key);
    expect(answer.outcome === 'placed' ? answer.order.review : 'not placed').toBe(review);
    expect((await find(shop.relay, buyer.order.key)).answer).toEqual(answer);
  },
);

it.each([
  ['complete', undefined, ['late-booking', 'double']],
  ['cancelled', 'refused', ['late-booking', 'double', 'review-refused']],
] as const)(
  'ledger 15: a review goes on until it is %s, also where a later attempt was sent meanwhile',
  async (status, review, alarms) => {
    const { shop, finds, sweepAfter } = reviewing('declined');
    const buyer = await readyToBuy(shop);
    await post(shop.relay, buyer.order);
    finds('partial');
    await sweepAfter(9 * minutes);
    const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
    expect((await post(shop.relay, second)).answer).toMatchObject({ outcome: 'settling', resume: false });
    const first = shop.firstAttempt();
    finds('pending');
    await sweepAfter(1 * minutes);
    expect(await shop.ledger.read(first)).toMatchObject({
      state: 'placed',
      answer: { order: { review: 'pending' } },
    });

    finds(status);
    await sweepAfter(1 * minutes);

    const { answer } = await find(shop.relay, buyer.order.key);
    expect(answer.outcome === 'placed' ? answer.order.review : 'not placed').toBe(review);
    expect(shop.alarms().filter((alarm) => alarm !== 'held')).toEqual(alarms);
    await sweepAfter(5 * minutes);
    expect(shop.alarms().filter((alarm) => alarm !== 'held')).toEqual(alarms);
  },
);
