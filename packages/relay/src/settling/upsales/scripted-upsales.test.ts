import type { CrmImportAnswer, CrmImportUpsale, CrmOrder, CrmOrderLine } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { find } from '../../test-world/page.test.support.js';
import { bookedOrder, scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import {
  funnelShop,
  placedIn,
  postUpsale,
  upsaleOf,
  whoOrdered,
} from '../../test-world/upsales.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const lineOf = (
  { line: { crmProduct, quantity, price } }: CrmImportUpsale,
  purchase: string,
): CrmOrderLine => ({
  crmProduct,
  quantity,
  price,
  purchase,
  name: 'the CRM’s own name',
  recurring: false,
  nextBill: null,
});

const again = (line: CrmOrderLine): CrmOrderLine => ({ ...line, purchase: 'again' });

/** A CRM with one order, to which upsales are added as the test says. */
const joining = (answering: (order: CrmOrder, added: CrmOrder) => CrmImportAnswer) => {
  let order: CrmOrder | null = null;
  let ids = 0;
  const known = (): CrmOrder => {
    if (order === null) throw new TypeError('Nothing was ordered.');
    return order;
  };
  const crm = scriptedCrm({
    import: (draft) => {
      const booked = bookedOrder(draft);
      order = { ...booked, lines: booked.lines.map((line) => ({ ...line, purchase: 'first' })) };
      return { answer: 'order', order };
    },
    upsale: (upsale) => {
      const before = known();
      ids += 1;
      const added = {
        ...before,
        lines: [...before.lines, lineOf(upsale, `line-${ids}`)],
        total: usd(before.total.amount + upsale.line.price.amount + upsale.line.shipping.amount),
      };
      return answering(before, added);
    },
    find: () => (order === null ? { answer: 'not-found' } : { answer: 'order', order }),
  });
  const shop = funnelShop({ crm, redirectHosts: ['bank.example'] });
  return {
    shop,
    becomes: (changed: (order: CrmOrder) => Partial<CrmOrder>) => {
      order = { ...known(), ...changed(known()) };
    },
    sweepAfter: async (milliseconds: number) => {
      shop.advance(milliseconds);
      await shop.relay.sweep();
    },
  };
};

type World = ReturnType<typeof joining>;

type Answering = (world: World, order: CrmOrder, added: CrmOrder) => CrmImportAnswer;

/** A buyer who has ordered, and then added a step. */
const selling = async (answering: Answering) => {
  const world: World = joining((order, added) => answering(world, order, added));
  const buyer = await whoOrdered(world.shop);
  const upsale = await upsaleOf(world.shop, buyer);
  const sold = await postUpsale(world.shop.relay, upsale);
  const told = async () => (await find(world.shop.relay, upsale.key)).answer;
  return { ...world, buyer, upsale, sold, told };
};

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
  ['the line twice', ({ lines }) => ({ lines: [...lines, ...lines.slice(1).map(again)] })],
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

it('ledger 19: a late booking of a declined step is found ten minutes later, though another step was sold since', async () => {
  const refused: CrmOrder[] = [];
  const { shop, buyer, sold, told, becomes, sweepAfter } = await selling((world, _, added) => {
    if (refused.length === 0) {
      refused.push(added);
      return { answer: 'declined', reason: 'TransactionTimedOut' };
    }
    world.becomes(() => added);
    return { answer: 'order', order: added };
  });
  expect(sold.answer).toMatchObject({ outcome: 'declined' });
  const next = await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  expect(placedIn(next).lines).toHaveLength(2);
  becomes(({ lines }) => ({ lines: [...lines, ...refused.flatMap((order) => order.lines.slice(1))] }));
  await sweepAfter(10 * minutes);
  expect(placedIn({ answer: await told() }).lines).toHaveLength(3);
  expect(shop.alarms()).toEqual(['late-booking']);
});
