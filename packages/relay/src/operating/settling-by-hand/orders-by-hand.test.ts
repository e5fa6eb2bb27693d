import type { CrmFindAnswer, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes } from '../../test-world/moved-clock.test.support.js';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import {
  bookedLine,
  bookedOrder,
  orderNumber,
  scriptedCrm,
} from '../../test-world/scripted-crm.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';
import { operatorOf } from '../operator.test.support.js';
import { settleByHand, type Word } from './settle-by-hand.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const placed: Word = { word: 'placed', order: orderNumber('ORDER1'), because: 'seen in the CRM' };
const notBooked: Word = { word: 'not-booked', because: 'nothing in the CRM' };

/** An attempt that is held since nobody could tell for half an hour, and an operator; the CRM then shows what it is told. */
const held = async () => {
  let booked: CrmOrder | null = null;
  let shows: (order: CrmOrder) => CrmFindAnswer = () => ({ answer: 'cannot-tell', detail: 'down' });
  const crm = scriptedCrm({
    import: (draft) => {
      booked = bookedOrder(draft);
      return { answer: 'unknown', detail: 'lost' };
    },
    find: () => (booked === null ? { answer: 'not-found' } : shows(booked)),
  });
  const shop = openShop({ crm });
  const buyer = await readyToBuy(shop);
  await post(shop.relay, buyer.order);
  shop.advance(31 * minutes);
  await shop.relay.sweep();
  expect(shop.states().at(-1)).toBe('held');
  const operator = operatorOf(shop, crm);
  return {
    shop,
    operator,
    attempt: shop.firstAttempt(),
    showsOrder: (changed: Partial<CrmOrder>) => {
      shows = (order) => ({ answer: 'order', order: { ...order, ...changed } });
    },
    showsNone: () => {
      shows = () => ({ answer: 'not-found' });
    },
    told: async () => (await find(shop.relay, buyer.order.key)).answer,
  };
};

it('ledger 38: settled as placed, the buyer is told what is booked, and a line stays in the audit', async () => {
  const { operator, attempt, showsOrder, told } = await held();
  showsOrder({
    lines: [bookedLine({ crmProduct: '12', name: 'its own', quantity: 2, price: usd(4_000) })],
    total: usd(8_495),
  });
  const settled = await settleByHand(operator, attempt, placed);
  expect(settled).toMatchObject({
    settled: true,
    double: false,
    attempt: { state: 'placed', order: 'ORDER1' },
    saw: 'Order ORDER1 is complete: 2 × Starter kit, 84.95 USD in all.',
  });
  expect(await told()).toMatchObject({
    outcome: 'placed',
    order: { number: 'ORDER1', lines: [{ name: 'Starter kit', quantity: 2 }], total: usd(8_495) },
  });
  expect(await operator.ledger.audits(9)).toEqual([
    { at: expect.any(Number), action: 'settled', attempt, because: 'seen in the CRM' },
  ]);
});

it.each<[string, Partial<CrmOrder>, Word, string]>([
  ['an order that is not paid', { status: 'partial' }, placed, 'Order ORDER1 is partial: it is not booked.'],
  ['another attempt’s order', { mark: '7.another' }, placed, 'Order ORDER1 carries another mark.'],
  ['another campaign’s order', { campaign: '9' }, placed, 'Order ORDER1 is of another campaign.'],
  [
    'another order than was committed',
    {},
    { ...placed, order: orderNumber('ORDER2') },
    'The order of this purchase is ORDER1, not ORDER2.',
  ],
  [
    'a booked order',
    { status: 'pending' },
    notBooked,
    'Order ORDER1 is pending: 1 × Starter kit, 53.95 USD in all.',
  ],
])('ledger 38: a word is refused that the CRM contradicts by %s', async (_, shown, word, saw) => {
  const { shop, operator, attempt, showsOrder } = await held();
  showsOrder(shown);
  shop.events.length = 0;
  expect(await settleByHand(operator, attempt, word)).toEqual({ settled: false, why: 'contradicted', saw });
  expect((await operator.ledger.read(attempt)).state).toBe('held');
  expect(await operator.ledger.audits(9)).toEqual([]);
  expect(shop.states()).toEqual([]);
});

it.each([placed, notBooked])(
  'ledger 38: a word is refused that the CRM does not answer to: %j',
  async (word) => {
    const { operator, attempt } = await held();
    expect(await settleByHand(operator, attempt, word)).toEqual({
      settled: false,
      why: 'cannot-tell',
      saw: 'The CRM did not say: down.',
    });
    expect((await operator.ledger.read(attempt)).state).toBe('held');
  },
);

it('ledger 38: settled as not booked, the buyer is told so; a booking is found an hour and a day later', async () => {
  const { shop, operator, attempt, showsNone, showsOrder, told } = await held();
  showsNone();
  expect(await settleByHand(operator, attempt, notBooked)).toMatchObject({
    settled: true,
    attempt: { state: 'not-booked' },
    saw: 'The CRM has no such order.',
  });
  expect(await told()).toEqual({ outcome: 'not-placed', why: 'not-booked' });
  for (const later of [61 * minutes, 24 * 60 * minutes]) {
    expect(shop.alarms()).toEqual(['held']);
    if (later > 61 * minutes) showsOrder({});
    shop.advance(later);
    await shop.relay.sweep();
  }
  expect(shop.alarms()).toEqual(['held', 'late-booking']);
});

it('ledger 38: an order that the CRM still checks is in review, and looked up until that ends', async () => {
  const { shop, operator, attempt, showsOrder, told } = await held();
  showsOrder({ status: 'pending' });
  expect(await settleByHand(operator, attempt, placed)).toMatchObject({ attempt: { state: 'review' } });
  showsOrder({ status: 'complete' });
  shop.advance(2 * minutes);
  await shop.relay.sweep();
  expect(await told()).toMatchObject({ outcome: 'placed', order: { number: 'ORDER1' } });
  expect((await operator.ledger.read(attempt)).state).toBe('placed');
});

it('ledger 38: what is known, unknown to the ledger, or may still be on its way is not settled by hand', async () => {
  const { shop, operator, attempt, showsOrder } = await held();
  showsOrder({});
  await settleByHand(operator, attempt, placed);
  for (const word of [placed, notBooked]) {
    expect(await settleByHand(operator, attempt, word)).toMatchObject({ settled: false, why: 'not-open' });
  }
  expect(await operator.ledger.audits(9)).toHaveLength(1);
  const elsewhere = openShop();
  const operatorElsewhere = operatorOf(elsewhere, elsewhere.backend);
  expect(await settleByHand(operatorElsewhere, attempt, placed)).toEqual({
    settled: false,
    why: 'unknown-attempt',
  });
  expect(shop.alarms()).toEqual(['held']);
});

it('ledger 38: nothing is said to be not booked while the CRM may still be working on it', async () => {
  const crm = scriptedCrm({
    import: () => ({ answer: 'unknown', detail: 'lost' }),
    find: () => ({ answer: 'not-found' }),
  });
  const shop = openShop({ crm });
  await post(shop.relay, (await readyToBuy(shop)).order);
  const operator = operatorOf(shop, crm);
  const early = await settleByHand(operator, shop.firstAttempt(), notBooked);
  expect(early).toEqual({ settled: false, why: 'too-early', until: shop.clock.now() + 310_000 });
  shop.advance(310_000);
  expect(await settleByHand(operator, shop.firstAttempt(), notBooked)).toMatchObject({ settled: true });
});
