import type { CrmFindAnswer, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { hours, minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import {
  bookedLine,
  bookedOrder,
  orderNumber,
  scriptedCrm,
} from '../test-world/scripted-crm.test.support.js';
import { openShop, type Shop } from '../test-world/shop.test.support.js';

/** A CRM that loses its answer to the money call, and then answers look-ups as it is told. */
const losing = () => {
  let booked: CrmOrder | null = null;
  let finding: (order: CrmOrder) => CrmFindAnswer = () => ({ answer: 'cannot-tell', detail: 'down' });
  const crm = scriptedCrm({
    import: (draft) => {
      booked = bookedOrder(draft);
      return { answer: 'unknown', detail: 'lost' };
    },
    find: () => (booked === null ? { answer: 'not-found' } : finding(booked)),
  });
  return {
    crm,
    finds: (answer: (order: CrmOrder) => CrmFindAnswer) => {
      finding = answer;
    },
    findsOrder: (changed: Partial<CrmOrder>) => {
      finding = (order) => ({ answer: 'order', order: { ...order, ...changed } });
    },
  };
};

/** A shop with one attempt of which nobody knows how it ended. */
const unsettled = async () => {
  const scripted = losing();
  const shop = openShop({ crm: scripted.crm });
  const buyer = await readyToBuy(shop);
  expect((await post(shop.relay, buyer.order)).answer).toMatchObject({ outcome: 'settling', resume: false });
  return { ...scripted, shop, buyer, key: buyer.order.key };
};

const sweepAfter = async (shop: Shop, milliseconds: number): Promise<void> => {
  shop.advance(milliseconds);
  await shop.relay.sweep();
};

/** Sweeps once a minute for so long. */
const sweepFor = async (shop: Shop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) await sweepAfter(shop, 1 * minutes);
};

it('ledger 18: the CRM’s answer lost after booking: looked up and placed, one charge in the book', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  shop.crm.controls.script({ on: 'order/query', status: 502 });
  expect((await post(shop.relay, order)).answer.outcome).toBe('settling');

  await sweepAfter(shop, 2 * seconds);

  expect((await find(shop.relay, order.key)).answer).toMatchObject({
    outcome: 'placed',
    order: { number: shop.crm.book.orders()[0]?.orderId, total: { amount: 5395, currency: 'USD' } },
  });
  expect(shop.charges()).toHaveLength(1);
  expect(shop.states()).toEqual(['claimed', 'identified', 'sent', 'settling', 'placed']);
});

it('ledger 18: an answer that was lost is looked up at once, within the same request', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it.each([
  ['complete', {}],
  ['cod-pending', {}],
  ['refunded', {}],
  ['pending', { review: 'pending' }],
  ['cancelled', { review: 'refused' }],
] as const)('ledger 18: %s was booked', async (status, told) => {
  const { shop, key, findsOrder } = await unsettled();
  findsOrder({ status });
  await sweepAfter(shop, 2 * seconds);
  const { answer } = await find(shop.relay, key);
  expect(answer).toMatchObject({ outcome: 'placed', order: { number: 'ORDER1', ...told } });
});

it.each<[string, (order: CrmOrder) => CrmFindAnswer]>([
  ['partial', (order) => ({ answer: 'order', order: { ...order, status: 'partial' } })],
  ['declined', (order) => ({ answer: 'order', order: { ...order, status: 'declined' } })],
])(
  'ledger 19: %s is believed only when the CRM must have finished and was asked three times',
  async (_, found) => {
    const { shop, key, finds } = await unsettled();
    finds(found);
    // Sent with a deadline of 10 s; the CRM's longest duration is 240 s, and 60 s are added.
    await sweepFor(shop, 5 * minutes);
    expect((await find(shop.relay, key)).answer.outcome).toBe('settling');

    await sweepFor(shop, 1 * minutes);
    expect((await find(shop.relay, key)).answer).toEqual({ outcome: 'not-placed', why: 'not-booked' });
  },
);

it('ledger 19: fewer than three look-ups prove nothing, however late', async () => {
  const { shop, key, findsOrder } = await unsettled();
  findsOrder({ status: 'partial' });
  await sweepAfter(shop, 20 * minutes);
  await sweepAfter(shop, 1 * minutes);
  expect((await find(shop.relay, key)).answer.outcome).toBe('settling');
  await sweepAfter(shop, 1 * minutes);
  expect((await find(shop.relay, key)).answer).toMatchObject({ why: 'not-booked' });
});

it.each<[string, (order: CrmOrder) => CrmFindAnswer]>([
  ['nothing found', () => ({ answer: 'not-found' })],
  ['another id', (order) => ({ answer: 'order', order: { ...order, number: orderNumber('OTHER') } })],
  ['a failed look-up', () => ({ answer: 'cannot-tell', detail: 'status 500' })],
])('ledger 18: %s cannot tell, so that after 30 minutes a person must', async (_, found) => {
  const { shop, key, finds } = await unsettled();
  finds(found);
  await sweepFor(shop, 29 * minutes);
  expect(shop.alarms()).toEqual([]);
  await sweepFor(shop, 2 * minutes);
  expect(shop.alarms()).toEqual(['held']);
  expect(shop.events).toContainEqual(
    expect.objectContaining({ event: 'held', because: 'unsettled-too-long', order: 'ORDER1' }),
  );
  expect((await find(shop.relay, key)).answer).toMatchObject({ outcome: 'settling', resume: false });
});

it('ledger 22: what is held blocks its purchase, until the CRM shows the order after all', async () => {
  const { shop, key, buyer, findsOrder } = await unsettled();
  await sweepFor(shop, 31 * minutes);
  const another = await orderOf(shop, buyer, await buyer.newReference());
  expect((await post(shop.relay, another)).answer).toMatchObject({ code: 'purchase-open' });

  findsOrder({});
  await sweepAfter(shop, 15 * minutes);
  expect((await find(shop.relay, key)).answer.outcome).toBe('placed');
  expect((await find(shop.relay, another.key)).answer.outcome).toBe('placed');
});

it('ledger 18: with a complete look-up by mark, not found is not yet', async () => {
  const shop = openShop({
    crm: scriptedCrm({
      capabilities: { lead: false, lookUp: 'by-mark', completeLookUp: true },
      import: () => ({ answer: 'unknown', detail: 'lost' }),
      find: () => ({ answer: 'not-found' }),
    }),
  });
  const { order } = await readyToBuy(shop);
  await post(shop.relay, order);
  await sweepFor(shop, 6 * minutes);
  expect((await find(shop.relay, order.key)).answer).toMatchObject({ why: 'not-booked' });
});

it.each<[string, Partial<CrmOrder>]>([
  ['mark', { mark: '1.somebodyElsesMarkOfAnOrder' }],
  ['campaign', { campaign: 'another campaign' }],
  [
    'lines',
    {
      lines: [
        bookedLine({ crmProduct: '99', name: 'x', quantity: 1, price: { amount: 4900, currency: 'USD' } }),
      ],
    },
  ],
  [
    'quantity',
    {
      lines: [
        bookedLine({ crmProduct: '12', name: 'x', quantity: 2, price: { amount: 4900, currency: 'USD' } }),
      ],
    },
  ],
  ['total', { total: { amount: 5396, currency: 'USD' } }],
  ['currency', { total: { amount: 5395, currency: 'EUR' } }],
])('ledger 11: an order with another %s is not adopted, but held for a person', async (_, changed) => {
  const { shop, key, findsOrder } = await unsettled();
  findsOrder(changed);
  await sweepAfter(shop, 2 * seconds);
  expect((await find(shop.relay, key)).answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.alarms()).toEqual(['held']);
  expect(shop.events).toContainEqual(
    expect.objectContaining({ event: 'held', because: 'booked-differently' }),
  );
});

it('ledger 19: after “not booked” the buyer’s click sends again, with the same CRM order id', async () => {
  const { shop, buyer, findsOrder } = await unsettled();
  findsOrder({ status: 'partial' });
  await sweepFor(shop, 6 * minutes);

  const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  await post(shop.relay, second);
  expect(shop.states().slice(-4)).toEqual(['claimed', 'identified', 'sent', 'settling']);
  expect(await shop.ledger.read(shop.firstAttempt())).toMatchObject({ order: 'ORDER1', state: 'not-booked' });
});

it('ledger 19: a late booking is found after an hour, and alarmed', async () => {
  const { shop, key, findsOrder } = await unsettled();
  findsOrder({ status: 'partial' });
  await sweepFor(shop, 6 * minutes);
  findsOrder({});
  await sweepAfter(shop, 59 * minutes);
  expect((await find(shop.relay, key)).answer).toMatchObject({ why: 'not-booked' });
  await sweepAfter(shop, 1 * minutes);
  expect((await find(shop.relay, key)).answer.outcome).toBe('placed');
  expect(shop.alarms()).toEqual(['late-booking']);
});

it('ledger 19: and once more after 24 hours', async () => {
  const { shop, key, findsOrder } = await unsettled();
  findsOrder({ status: 'partial' });
  await sweepFor(shop, 6 * minutes);
  await sweepAfter(shop, 1 * hours);
  findsOrder({});
  await sweepAfter(shop, 22 * hours);
  expect((await find(shop.relay, key)).answer).toMatchObject({ why: 'not-booked' });
  await sweepAfter(shop, 1 * hours);
  expect((await find(shop.relay, key)).answer.outcome).toBe('placed');
});

it('ledger 20: a late booking after a later attempt was sent is alarmed as double', async () => {
  const { shop, key, buyer, findsOrder } = await unsettled();
  findsOrder({ status: 'partial' });
  await sweepFor(shop, 6 * minutes);
  const first = await shop.ledger.read(shop.firstAttempt());
  await post(shop.relay, await orderOf(shop, buyer, buyer.reference, { attempt: 2 }));

  findsOrder({ mark: first.mark });
  await sweepAfter(shop, 1 * hours);
  expect((await find(shop.relay, key)).answer.outcome).toBe('placed');
  expect(shop.alarms()).toContain('double');
});

it('ledger 20: a first-hand answer is recorded whoever holds the lease', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const placing = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();
  await sweepAfter(shop, 90 * seconds);
  expect((await placing).answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.states().at(-1)).toBe('settling');

  shop.crm.controls.release();
  await shop.relay.finished();
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
  expect(shop.alarms()).toEqual([]);
});
