import type { CrmImportAnswer } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { gate } from '../test-world/gate.test.support.js';
import { seconds } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { bookedOrder, orderNumber, scriptedCrm } from '../test-world/scripted-crm.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

/** A shop with few slots, whose CRM answers an import when it is told to. */
const slowShop = (total: number, heldAt?: () => Promise<void>) => {
  const imports: { readonly asked: ReturnType<typeof gate>; readonly answered: ReturnType<typeof gate> }[] = [
    { asked: gate(), answered: gate() },
    { asked: gate(), answered: gate() },
    { asked: gate(), answered: gate() },
  ];
  let leads = 0;
  let next = 0;
  const mayWrite: (boolean | undefined)[] = [];
  const shop = openShop({
    settings: {
      slots: { total, forMoney: 0, forSettling: 0, longestWait: 15 * seconds, refuseAbove: 10 * seconds },
    },
    reached: async (point) => (point === 'identified' ? heldAt?.() : undefined),
    crm: scriptedCrm({
      lead: () => {
        leads += 1;
        return { answer: 'lead', order: orderNumber(`ORDER${leads}`) };
      },
      import: async (order, call): Promise<CrmImportAnswer> => {
        mayWrite.push(call?.mayWrite?.());
        const turn = imports[next];
        next += 1;
        turn?.asked.open();
        await turn?.answered.opened;
        return { answer: 'order', order: bookedOrder(order, { number: order.order ?? orderNumber('NONE') }) };
      },
    }),
  });
  const orders = async () => {
    const buyer = await readyToBuy(shop);
    const another = async (quantity: number) =>
      orderOf(shop, buyer, await buyer.newReference(), { lines: lines('starter-kit', quantity) });
    return [buyer.order, await another(2), await another(3)] as const;
  };
  return { shop, imports, orders, mayWrite, leads: () => leads };
};

it('ledger 35, 9: an order that would wait longer than ten seconds for a call is not begun', async () => {
  const { shop, imports, orders, leads } = slowShop(1);
  const [first, second] = await orders();
  const posted = post(shop.relay, first);
  await imports[0]?.asked.opened;
  shop.advance(11 * seconds);

  const refused = await post(shop.relay, second);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('Retry-After')).toBe('11');
  expect(shop.events).toContainEqual({ event: 'refused', reason: 'crm-busy' });
  expect((await find(shop.relay, second.key)).status).toBe(404);
  expect(leads()).toBe(1);

  imports[0]?.answered.open();
  expect((await posted).answer.outcome).toBe('placed');
  imports[1]?.answered.open();
  expect((await post(shop.relay, second)).answer.outcome).toBe('placed');
});

/** Two orders of which the first was identified before the second took the only slot for its charge. */
const overtaken = async () => {
  const identified = gate();
  const goOn = gate();
  let first = true;
  const world = slowShop(1, async () => {
    if (!first) return;
    first = false;
    identified.open();
    await goOn.opened;
  });
  const [one, other] = await world.orders();
  const waiting = post(world.shop.relay, one);
  await identified.opened;
  const charging = post(world.shop.relay, other);
  await world.imports[0]?.asked.opened;
  const timers = world.shop.untilTimers(3);
  goOn.open();
  await timers;
  return { ...world, one, waiting, charging };
};

it('ledger 35, 12: an order waits for its slot before `sent` is committed: the deadline counts from then', async () => {
  const { shop, imports, mayWrite, waiting, charging } = await overtaken();
  shop.advance(14 * seconds);
  expect(shop.states().filter((state) => state === 'sent')).toHaveLength(1);

  imports[0]?.answered.open();
  await imports[1]?.asked.opened;
  imports[1]?.answered.open();
  expect((await charging).answer.outcome).toBe('placed');
  expect((await waiting).answer.outcome).toBe('placed');
  expect(mayWrite).toEqual([true, true]);
});

it('ledger 35: an order that gets no slot in time stays unsent, and the buyer’s click goes on', async () => {
  const { shop, imports, one, waiting, charging } = await overtaken();
  shop.advance(15 * seconds);
  expect((await waiting).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.events).toContainEqual(expect.objectContaining({ event: 'no-slot', call: 'import' }));

  imports[0]?.answered.open();
  expect((await charging).answer.outcome).toBe('placed');
  imports[1]?.answered.open();
  expect((await post(shop.relay, one)).answer.outcome).toBe('placed');
});
