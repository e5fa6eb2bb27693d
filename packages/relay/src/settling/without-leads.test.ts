import type { CrmFindAnswer, CrmImportAnswer, CrmImportOrder, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { hours, minutes } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { bookedOrder, orderNumber, scriptedCrm } from '../test-world/scripted-crm.test.support.js';
import { openShop, type Shop } from '../test-world/shop.test.support.js';

/** A CRM without leads, which books what it is told to, and finds by mark whatever it has booked. */
const withoutLeads = () => {
  const booked = new Map<string, CrmOrder>();
  const book = (order: CrmImportOrder, number: string, changed: Partial<CrmOrder> = {}): CrmOrder => {
    const made = bookedOrder(order, { number: orderNumber(number), ...changed });
    booked.set(order.mark, made);
    return made;
  };
  let importing = (_: CrmImportOrder): CrmImportAnswer => ({ answer: 'unknown', detail: 'lost' });
  const shop = openShop({
    crm: scriptedCrm({
      capabilities: { lead: false, lookUp: 'by-mark', completeLookUp: true },
      import: (order) => importing(order),
      find: (query): CrmFindAnswer => {
        const order = query.by === 'mark' ? booked.get(query.mark) : undefined;
        return order === undefined ? { answer: 'not-found' } : { answer: 'order', order };
      },
    }),
  });
  return {
    shop,
    book,
    imports: (answering: typeof importing) => {
      importing = answering;
    },
  };
};

const sweepFor = async (shop: Shop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

it('ledger 20: an order that is found late beside the purchase’s own is told, and alarmed as double', async () => {
  const { shop, book, imports } = withoutLeads();
  const buyer = await readyToBuy(shop);
  const asked: CrmImportOrder[] = [];
  imports((order) => {
    asked.push(order);
    return { answer: 'unknown', detail: 'lost' };
  });
  await post(shop.relay, buyer.order);
  await sweepFor(shop, 6 * minutes);
  expect((await find(shop.relay, buyer.order.key)).answer).toMatchObject({ why: 'not-booked' });

  imports((order) => ({ answer: 'order', order: book(order, 'SECOND') }));
  const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  expect((await post(shop.relay, second)).answer).toMatchObject({ order: { number: 'SECOND' } });

  for (const first of asked) book(first, 'FIRST');
  shop.advance(1 * hours);
  await shop.relay.sweep();
  expect((await find(shop.relay, buyer.order.key)).answer).toMatchObject({ order: { number: 'FIRST' } });
  expect((await find(shop.relay, second.key)).answer).toMatchObject({ order: { number: 'SECOND' } });
  expect(shop.alarms()).toEqual(['late-booking', 'double']);
});

it('ledger 15: an answer with another mark is no answer, and what the mark finds counts', async () => {
  const { shop, book, imports } = withoutLeads();
  const buyer = await readyToBuy(shop);
  imports((order) => {
    book(order, 'OURS');
    return { answer: 'order', order: bookedOrder(order, { mark: 'somebody else’s' }) };
  });
  expect((await post(shop.relay, buyer.order)).answer).toMatchObject({
    outcome: 'placed',
    order: { number: 'OURS' },
  });
});

it('ledger 15: a review is followed by the mark of its attempt', async () => {
  const { shop, book, imports } = withoutLeads();
  const buyer = await readyToBuy(shop);
  let asked: CrmImportOrder | null = null;
  imports((order) => {
    asked = order;
    return { answer: 'order', order: book(order, 'OURS', { status: 'pending' }) };
  });
  expect((await post(shop.relay, buyer.order)).answer).toMatchObject({ order: { review: 'pending' } });
  expect(asked).not.toBeNull();
  if (asked !== null) book(asked, 'OURS');
  await sweepFor(shop, 1 * minutes);
  expect((await find(shop.relay, buyer.order.key)).answer).not.toHaveProperty('order.review');
});
