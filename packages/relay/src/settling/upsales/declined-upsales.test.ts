import type { CrmFindAnswer, CrmImportUpsale, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { find } from '../../test-world/page.test.support.js';
import {
  bookedLine,
  bookedOrder,
  orderNumber,
  scriptedCrm,
} from '../../test-world/scripted-crm.test.support.js';
import type { ShopOptions } from '../../test-world/shop.test.support.js';
import {
  funnelShop,
  placedIn,
  postUpsale,
  upsaleOf,
  upsaleWith,
  whoOrdered,
} from '../../test-world/upsales.test.support.js';

const on = 'upsale/import';

const ordered = async (options: ShopOptions = {}) => {
  const shop = funnelShop(options);
  const buyer = await whoOrdered(shop);
  return { shop, buyer, first: await upsaleOf(shop, buyer) };
};

it('ledger 19, 25: a declined attempt does not take the line of the one that is in flight', async () => {
  const { shop, buyer, first } = await ordered();
  shop.crm.controls.script({ on, decline: 'InvalidPaymentMethod' });
  expect((await postUpsale(shop.relay, first)).answer.outcome).toBe('declined');
  shop.advance(10 * minutes - 1 * seconds);
  const second = await upsaleWith(shop, buyer, first.body.reference, { attempt: 2 });
  shop.crm.controls.script({ on, hold: 'afterCommit' });
  const selling = postUpsale(shop.relay, second);
  await shop.crm.controls.untilWaiting();
  for (let passed = 0; passed < 10; passed += 1) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
  expect((await find(shop.relay, first.key)).answer.outcome).toBe('declined');
  expect((await find(shop.relay, second.key)).answer.outcome).toBe('placed');
  shop.crm.controls.release();
  await selling;
  await shop.relay.finished();
  shop.advance(20 * minutes);
  await shop.relay.sweep();
  expect((await find(shop.relay, first.key)).answer.outcome).toBe('declined');
  expect(shop.alarms()).toEqual([]);
});

it('ledger 19, 25: nor the line of one that was sold while the CRM was asked', async () => {
  let meanwhile = async (): Promise<void> => {};
  const { shop, buyer, first } = await ordered();
  const relay = shop.openRelay(shop.ledger, {
    crm: {
      ...shop.backend,
      findOrder: async (query) => {
        const sell = meanwhile;
        meanwhile = async () => {};
        await sell();
        return shop.backend.findOrder(query);
      },
    },
  });
  shop.crm.controls.script({ on, decline: 'InvalidPaymentMethod' });
  await postUpsale(relay, first);
  const second = await upsaleWith(shop, buyer, first.body.reference, { attempt: 2 });
  meanwhile = async () => {
    await postUpsale(relay, second);
  };
  shop.advance(10 * minutes);
  await relay.sweep();
  expect((await find(relay, second.key)).answer.outcome).toBe('placed');
  expect((await find(relay, first.key)).answer.outcome).toBe('declined');
  expect(shop.alarms()).toEqual([]);
});

const linkedOrder = ({ parent, line, mark }: CrmImportUpsale, number: string): CrmOrder => ({
  number: orderNumber(number),
  status: 'complete',
  mark,
  campaign: 'campaign',
  lines: [bookedLine({ ...line, name: 'the CRM’s own name' })],
  shipping: line.shipping,
  total: { amount: line.price.amount * line.quantity + line.shipping.amount, currency: 'USD' },
  parent,
});

/** A CRM that keeps a linked order of every try, and declines the first two. */
const keepingDeclined = () => {
  const orders: CrmOrder[] = [];
  return scriptedCrm({
    import: (draft) => ({ answer: 'order', order: bookedOrder(draft) }),
    upsale: (upsale) => {
      const order = linkedOrder(upsale, `LINKED${orders.length}`);
      const isDeclined = orders.length < 2;
      orders.push(isDeclined ? { ...order, status: 'declined' } : order);
      return isDeclined ? { answer: 'declined', reason: 'InvalidPaymentMethod' } : { answer: 'order', order };
    },
    linked: () => ({ answer: 'orders', orders: [...orders] }),
  });
};

it.each(['offer-1', 'offer-2'])(
  'ledger 16, 25: linked orders of declined tries, the second for %s, block no further one',
  async (step) => {
    const { shop, buyer, first } = await ordered({ crm: keepingDeclined() });
    await postUpsale(shop.relay, first);
    await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step }));
    shop.advance(10 * minutes);
    await shop.relay.sweep();
    const again = await upsaleWith(shop, buyer, first.body.reference, { attempt: 2 });
    expect((await postUpsale(shop.relay, again)).answer.outcome).toBe('placed');
    expect(shop.alarms()).toEqual([]);
  },
);

it('ledger 29: what was booked late is told with every upsale after it', async () => {
  const orders: CrmOrder[] = [];
  const late: CrmOrder[] = [];
  const { shop, buyer, first } = await ordered({
    crm: scriptedCrm({
      import: (draft) => ({ answer: 'order', order: bookedOrder(draft) }),
      upsale: (upsale) => {
        const order = linkedOrder(upsale, `LINKED${late.length + orders.length}`);
        if (late.length > 0) {
          orders.push(order);
          return { answer: 'order', order };
        }
        late.push(order);
        return { answer: 'declined', reason: 'TransactionTimedOut' };
      },
      linked: () => ({ answer: 'orders', orders: [...orders] }),
    }),
  });
  await postUpsale(shop.relay, first);
  await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  orders.push(...late);
  shop.advance(10 * minutes);
  await shop.relay.sweep();
  const last = placedIn(await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' })));
  expect(last.lines.map(({ name }) => name)).toEqual([
    'Starter kit',
    'Video course',
    'Refill pack',
    'Video course',
  ]);
});

it('an order that the CRM turned down takes no upsale, though linked orders would not tell', async () => {
  const asked: CrmImportUpsale[] = [];
  let found: CrmFindAnswer = { answer: 'cannot-tell', detail: 'nothing is booked' };
  const { shop, first } = await ordered({
    crm: scriptedCrm({
      import: (draft) => {
        const order = bookedOrder(draft, { status: 'pending' });
        found = { answer: 'order', order: { ...order, status: 'declined' } };
        return { answer: 'order', order };
      },
      find: () => found,
      upsale: (upsale) => {
        asked.push(upsale);
        return { answer: 'order', order: linkedOrder(upsale, 'LINKED') };
      },
      linked: () => ({ answer: 'orders', orders: [] }),
    }),
  });
  shop.advance(1 * minutes);
  await shop.relay.sweep();
  expect(shop.alarms()).toEqual(['review-refused']);
  expect((await postUpsale(shop.relay, first)).answer).toMatchObject({ code: 'window-closed' });
  expect(asked).toEqual([]);
});
