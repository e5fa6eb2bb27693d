import type { CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { find, orderOf, post, readyToBuy } from '../../test-world/page.test.support.js';
import { bookedOrder, scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

it('ledger 10: the CRM’s order id is committed before any money moves', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const placing = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();

  const otherProcess = shop.openLedger();
  expect(await otherProcess.read(shop.firstAttempt())).toMatchObject({
    state: 'sent',
    order: shop.crm.book.orders()[0]?.orderId,
  });
  await otherProcess.close();
  shop.crm.controls.release();
  expect((await placing).answer.outcome).toBe('placed');
});

it('ledger 10: an id that another purchase may still need is not used', async () => {
  const shop = openShop();
  const first = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
  expect((await post(shop.relay, first.order)).answer.outcome).toBe('settling');

  const second = await readyToBuy(shop, 1);
  const { status, answer } = await post(shop.relay, second.order);

  expect(status).toBe(202);
  expect(answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.alarms()).toEqual(['order-taken']);
  expect(shop.calls().at(-1)).toBe('leads/import');
  expect(shop.crm.book.orders()).toHaveLength(1);
  expect(shop.charges()).toEqual([]);
});

it('ledger 10: an id moves from a purchase whose attempts were all refused, once a look-up says so', async () => {
  const shop = openShop();
  const first = await readyToBuy(shop);
  shop.amazon.controls.declineNext('InvalidPaymentMethod');
  await post(shop.relay, first.order);
  const [partial] = shop.crm.book.orders();

  const second = await readyToBuy(shop, 1);
  const placed = await post(shop.relay, second.order);

  expect(placed.answer).toMatchObject({ outcome: 'placed', order: { number: partial?.orderId } });
  expect(shop.calls().slice(2)).toEqual(['leads/import', 'order/query', 'order/import']);
  expect(shop.crm.book.orders()[0]?.details.firstName).toBe('Mary Ann');

  const retry = await orderOf(shop, first, await first.newReference());
  const own = await post(shop.relay, retry);
  expect(own.answer.outcome).toBe('placed');
  expect(shop.crm.book.orders().map(({ charges }) => charges.length)).toEqual([1, 1]);
});

it('ledger 10: an id does not move while the look-up cannot tell', async () => {
  const shop = openShop();
  const first = await readyToBuy(shop);
  shop.amazon.controls.declineNext('InvalidPaymentMethod');
  await post(shop.relay, first.order);
  shop.crm.controls.script({ on: 'order/query', status: 502 });

  const second = await readyToBuy(shop, 1);
  expect((await post(shop.relay, second.order)).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.alarms()).toEqual(['order-taken']);
  expect((await post(shop.relay, second.order)).answer.outcome).toBe('placed');
});

it.each(['complete', 'pending', 'cancelled'] as const)(
  'ledger 10: an id does not move when the look-up says %s',
  async (status) => {
    let imports = 0;
    let booked: CrmOrder | null = null;
    const shop = openShop({
      crm: scriptedCrm({
        import: (draft) => {
          imports += 1;
          booked = bookedOrder(draft, { status });
          return { answer: 'declined', reason: 'Declined' };
        },
        find: () => (booked === null ? { answer: 'not-found' } : { answer: 'order', order: booked }),
      }),
    });
    await post(shop.relay, (await readyToBuy(shop)).order);

    const second = await readyToBuy(shop, 1);
    expect((await post(shop.relay, second.order)).answer).toMatchObject({
      outcome: 'settling',
      resume: true,
    });
    expect(shop.alarms()).toEqual(['order-taken']);
    expect(imports).toBe(1);
  },
);

it('ledger 10: without leads the mark takes the place of the order id', async () => {
  const marks: string[] = [];
  const shop = openShop({
    crm: scriptedCrm({
      capabilities: { lead: false, lookUp: 'by-mark', completeLookUp: true },
      lead: () => {
        throw new Error('This CRM has no leads.');
      },
      import: ({ mark, order }) => {
        expect(order).toBeNull();
        marks.push(mark);
        return marks.length === 1
          ? { answer: 'declined', reason: 'Declined' }
          : { answer: 'unknown', detail: 'lost' };
      },
      find: () => ({ answer: 'not-found' }),
    }),
  });
  const { order, reference, ...buyer } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer.outcome).toBe('declined');
  await post(shop.relay, await orderOf(shop, buyer, reference, { attempt: 2 }));

  expect(marks[0]).toMatch(/^1\.[\w-]{24}$/);
  expect(marks[1]).toBe(marks[0]?.replace('1.', '2.'));
});

it('ledger 11: every import carries attempt number and hash of the reference in the configured field', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  shop.amazon.controls.declineNext('ProcessingFailure');
  await post(shop.relay, order);
  await post(shop.relay, await orderOf(shop, buyer, reference, { attempt: 2 }));

  const marks = shop.crm.book
    .requests()
    .filter(({ endpoint }) => endpoint === 'order/import')
    .map(({ body }) => body.custom1);
  expect(marks[0]).toMatch(/^1\.[\w-]{24}$/);
  expect(marks[1]).toBe(marks[0]?.replace('1.', '2.'));
  expect(JSON.stringify(marks)).not.toContain(reference);
});

it('a lead that the CRM refuses ends the attempt, and the buyer can go on', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', error: { emailAddress: 'is invalid' } });

  const { status, answer } = await post(shop.relay, order);

  expect(status).toBe(200);
  expect(answer).toEqual({
    outcome: 'rejected',
    because: 'fields',
    fields: [{ field: 'emailAddress', problem: 'invalid' }],
  });
  expect((await find(shop.relay, order.key)).answer).toEqual(answer);
});
