import type { CrmImportAnswer, CrmImportUpsale, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { find } from '../../test-world/page.test.support.js';
import {
  bookedLine,
  bookedOrder,
  orderNumber,
  scriptedCrm,
} from '../../test-world/scripted-crm.test.support.js';
import {
  funnelShop,
  placedIn,
  postUpsale,
  upsaleOf,
  whoOrdered,
} from '../../test-world/upsales.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const linkedOrder = ({ parent, line, mark }: CrmImportUpsale, number: string): CrmOrder => ({
  number: orderNumber(number),
  status: 'complete',
  mark,
  campaign: 'campaign',
  lines: [bookedLine({ ...line, name: 'the CRM’s own name' })],
  shipping: line.shipping,
  total: usd(line.price.amount * line.quantity + line.shipping.amount),
  parent,
});

type Answering = (order: CrmOrder) => CrmImportAnswer;

const lost: Answering = () => ({ answer: 'unknown', detail: 'lost' });

/** A CRM that has some orders linked to the first before the buyer adds a step, and others after it. */
const selling = async (
  answering: Answering,
  before: readonly CrmOrder[],
  after: (order: CrmOrder) => readonly CrmOrder[],
) => {
  let orders = before;
  let made = 0;
  const shop = funnelShop({
    crm: scriptedCrm({
      import: (draft) => ({ answer: 'order', order: bookedOrder(draft) }),
      upsale: (upsale) => {
        made += 1;
        const order = linkedOrder(upsale, `LINKED${made}`);
        orders = after(order);
        return answering(order);
      },
      linked: () => ({ answer: 'orders', orders }),
    }),
  });
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  const sold = await postUpsale(shop.relay, upsale);
  return {
    shop,
    buyer,
    sold,
    told: async () => (await find(shop.relay, upsale.key)).answer,
    become: (changed: (orders: readonly CrmOrder[]) => readonly CrmOrder[]) => {
      orders = changed(orders);
    },
    sweepAfter: async (milliseconds: number) => {
      shop.advance(milliseconds);
      await shop.relay.sweep();
    },
  };
};

const earlier: CrmOrder = {
  number: orderNumber('EARLIER'),
  status: 'complete',
  mark: 'somebody’s',
  campaign: 'campaign',
  lines: [],
  shipping: usd(0),
  total: usd(1),
  parent: orderNumber('ORDER1'),
};

it('ledger 25: one more linked order, with this mark, is the upsale; what was linked before is not', async () => {
  const { shop, sold } = await selling(lost, [earlier], (made) => [made, earlier]);
  expect(placedIn(sold)).toMatchObject({
    number: 'ORDER1',
    lines: [{ name: 'Starter kit' }, { name: 'Refill pack' }],
    shipping: usd(745),
    total: usd(7595),
  });
  expect(shop.alarms()).toEqual([]);
});

it.each<[string, (made: CrmOrder) => readonly CrmOrder[]]>([
  ['another mark', (made) => [{ ...made, mark: 'another' }]],
  ['another campaign', (made) => [{ ...made, campaign: 'another' }]],
  ['another total', (made) => [{ ...made, total: usd(1) }]],
  [
    'another product',
    (made) => [{ ...made, lines: made.lines.map((line) => ({ ...line, crmProduct: '99' })) }],
  ],
  ['a second new order', (made) => [made, { ...made, number: orderNumber('ORDER3') }]],
])('ledger 25: with %s it is held for a person', async (_, after) => {
  const { shop, sold } = await selling(lost, [], after);
  expect(sold.answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.alarms()).toEqual(['held']);
});

it('ledger 25: a linked order that is gone is held for a person', async () => {
  const { shop } = await selling(lost, [earlier], () => []);
  expect(shop.alarms()).toEqual(['held']);
});

it.each<[string, Partial<CrmOrder>]>([
  ['no parent', { parent: null }],
  ['another mark', { mark: 'another' }],
  ['a number that was there before', { number: earlier.number }],
])('ledger 15: a first-hand answer with %s is settling', async (_, changed) => {
  const { sold } = await selling(
    (made) => ({ answer: 'order', order: { ...made, ...changed } }),
    [earlier],
    () => [earlier],
  );
  expect(sold.answer).toMatchObject({ outcome: 'settling', resume: false });
});

it.each([
  ['complete', undefined],
  ['cancelled', 'refused'],
  ['declined', 'refused'],
] as const)('ledger 15: the review of a linked order is told when it is %s', async (status, review) => {
  const pending = (made: CrmOrder): CrmOrder => ({ ...made, status: 'pending' });
  const { shop, buyer, sold, told, become, sweepAfter } = await selling(
    (made) => ({ answer: 'order', order: pending(made) }),
    [],
    (made) => [pending(made)],
  );
  expect(placedIn(sold)).toMatchObject({ review: 'pending', total: usd(7595) });
  expect(await postUpsale(shop.relay, await upsaleOf(shop, buyer))).toMatchObject({
    answer: { code: 'step-already-sold' },
  });
  become((orders) => orders.map((order) => ({ ...order, status })));
  await sweepAfter(1 * minutes);
  const { review: __, ...order } = placedIn(sold);
  expect(await told()).toEqual({ outcome: 'placed', order: { ...order, ...(review && { review }) } });
  expect(shop.alarms()).toEqual(review === undefined ? [] : ['review-refused']);
});

it('ledger 16: a linked order that was declined, and has another after it, is told from the other by its mark', async () => {
  const answers: Answering[] = [
    () => ({ answer: 'declined', reason: 'TransactionTimedOut' }),
    (order) => ({ answer: 'order', order }),
  ];
  const { shop, buyer, sold, told, sweepAfter } = await selling(
    (made) => (answers.shift() ?? lost)(made),
    [],
    (made) => (answers.length === 2 ? [] : [made]),
  );
  expect(sold.answer.outcome).toBe('declined');
  expect((await postUpsale(shop.relay, await upsaleOf(shop, buyer))).answer.outcome).toBe('placed');
  await sweepAfter(10 * minutes + 1 * seconds);
  expect((await told()).outcome).toBe('declined');
  expect(shop.alarms()).toEqual([]);
});

it('ledger 19: a late booking of a declined step is found ten minutes later, though another step was sold since', async () => {
  const declined: CrmOrder[] = [];
  const { shop, buyer, sold, told, become, sweepAfter } = await selling(
    (order) => {
      if (declined.length > 0) return { answer: 'order', order };
      declined.push(order);
      return { answer: 'declined', reason: 'TransactionTimedOut' };
    },
    [],
    (order) => (declined.length > 0 ? [order] : []),
  );
  expect(sold.answer.outcome).toBe('declined');
  const next = await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  expect(placedIn(next).lines).toHaveLength(2);
  become((orders) => [...orders, ...declined]);
  await sweepAfter(10 * minutes);
  expect(placedIn({ answer: await told() }).lines.map(({ name }) => name)).toEqual([
    'Starter kit',
    'Video course',
    'Refill pack',
  ]);
  expect(shop.alarms()).toEqual(['late-booking']);
});
