import { once } from 'node:events';
import { createServer } from 'node:net';
import { konnektive } from '@landerpay/crm/konnektive';
import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import { expect, it } from 'vitest';
import { minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../../test-world/page.test.support.js';
import { bookedOrder, scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

it('ledger 12: `sent` with its deadline is committed before the request is written', async () => {
  const seen: unknown[] = [];
  const shop = openShop({
    crm: scriptedCrm({
      import: async (order) => {
        const otherProcess = shop.openLedger();
        seen.push(await otherProcess.read(shop.firstAttempt()));
        await otherProcess.close();
        return { answer: 'order', order: bookedOrder(order) };
      },
    }),
  });
  const { order } = await readyToBuy(shop);
  await post(shop.relay, order);
  expect(seen).toMatchObject([{ state: 'sent', order: 'ORDER1', sendBy: shop.clock.now() + 10 * seconds }]);
});

it('ledger 12: past the deadline the request is not written at all', async () => {
  const mayWrite: (boolean | undefined)[] = [];
  const shop = openShop({
    crm: scriptedCrm({
      import: (_, call) => {
        mayWrite.push(call?.mayWrite?.());
        shop.advance(10 * seconds);
        mayWrite.push(call?.mayWrite?.());
        shop.advance(1);
        mayWrite.push(call?.mayWrite?.());
        return { answer: 'not-sent', detail: 'the deadline has passed' };
      },
    }),
    settings: { sendTries: 1 },
  });
  const { order } = await readyToBuy(shop);
  const { answer } = await post(shop.relay, order);
  expect(mayWrite).toEqual([true, true, false]);
  expect(answer).toEqual({ outcome: 'not-placed', why: 'not-sent' });
});

it('ledger 13: a refused connection is not sent: tried again in the live request, then told to the buyer', async () => {
  const shop = openShop();
  const closed = konnektive({
    url: `http://127.0.0.1:${await freePort()}`,
    ...simulatorCredentials,
    campaignId: '1',
    billerId: '1',
  });
  const crm = { ...shop.backend, importOrder: closed.importOrder };
  const relay = shop.openRelay(shop.ledger, { crm });
  const { order, reference, ...buyer } = await readyToBuy(shop);

  const { status, answer } = await post(relay, order);

  expect(status).toBe(200);
  expect(answer).toEqual({ outcome: 'not-placed', why: 'not-sent' });
  expect(shop.states()).toEqual(['claimed', 'identified', 'sent', 'sent', 'not-sent']);
  expect((await post(shop.relay, await orderOf(shop, buyer, reference, { attempt: 2 }))).answer.outcome).toBe(
    'placed',
  );
});

it.each([
  ['status 500', { status: 500 }],
  ['status 429', { status: 429 }],
  ['status 302', { status: 302 }],
  ['a page of HTML', { html: '<h1>Bad gateway</h1>' }],
  ['a dropped connection', { drop: 'beforeCommit' }],
  ['half an answer', { drop: 'midReply' }],
  ['an error that is not on the list', { error: 'Something odd happened' }],
] as const)('ledger 13: %s on a money call is settling', async (_, fault) => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', ...fault });
  shop.crm.controls.script({ on: 'order/query', status: 503 });

  const { status, headers, answer } = await post(shop.relay, order);

  expect(status).toBe(202);
  expect(headers.get('Retry-After')).toBe('2');
  expect(answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.calls().filter((call) => call === 'order/import')).toHaveLength(1);
});

it('ledger 16: before a further attempt is sent, a look-up must say that nothing is booked', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', decline: 'InvalidPaymentMethod' });
  await post(shop.relay, order);
  shop.crm.controls.script({ on: 'order/query', status: 500 });
  const second = await orderOf(shop, buyer, reference, { attempt: 2 });

  const unclear = await post(shop.relay, second);
  expect(unclear.status).toBe(202);
  expect(unclear.answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.states().at(-1)).toBe('identified');
  expect(shop.calls().filter((call) => call === 'order/import')).toHaveLength(1);

  expect((await post(shop.relay, second)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 16: an earlier attempt that turns out to be booked gives its order to the later one’s caller', async () => {
  const shop = openShop({
    crm: scriptedCrm({
      import: (draft) => {
        booked = bookedOrder(draft);
        return { answer: 'declined', reason: 'TransactionTimedOut' };
      },
      find: () => (booked === null ? { answer: 'not-found' } : { answer: 'order', order: booked }),
    }),
  });
  let booked: ReturnType<typeof bookedOrder> | null = null;
  const { order, reference, ...buyer } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer.outcome).toBe('declined');

  const second = await orderOf(shop, buyer, reference, { attempt: 2 });
  const { status, answer } = await post(shop.relay, second);

  expect(status).toBe(200);
  expect(answer).toMatchObject({ outcome: 'placed', order: { number: 'ORDER1' } });
  expect((await find(shop.relay, second.key)).answer).toEqual(answer);
  expect((await find(shop.relay, order.key)).answer).toEqual(answer);
  expect(shop.states().slice(-2)).toEqual(['not-sent', 'placed']);
  expect(shop.alarms()).toEqual(['late-booking']);
});

it('ledger 16: what is booked by nobody’s attempt holds the purchase for a person', async () => {
  let status: 'partial' | 'complete' = 'partial';
  const shop = openShop({
    crm: scriptedCrm({
      import: () => ({ answer: 'declined', reason: 'Declined' }),
      find: () => ({
        answer: 'order',
        order: bookedOrder(
          {
            buyer: { name: '', email: '' },
            lines: [],
            total: { amount: 1, currency: 'USD' },
            mark: '',
            ipAddress: '',
          },
          { status, mark: 'somebody else’s' },
        ),
      }),
    }),
  });
  const { order, reference, ...buyer } = await readyToBuy(shop);
  await post(shop.relay, order);
  status = 'complete';

  const { answer } = await post(shop.relay, await orderOf(shop, buyer, reference, { attempt: 2 }));
  expect(answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(shop.alarms()).toEqual(['held']);
});

it('ledger 16: each decline is looked up once more ten minutes later', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', decline: 'InvalidPaymentMethod' });
  await post(shop.relay, order);

  shop.advance(10 * minutes - 1);
  await shop.relay.sweep();
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
  shop.advance(1);
  await shop.relay.sweep();
  expect(shop.calls()).toEqual(['leads/import', 'order/import', 'order/query']);
  shop.advance(60 * minutes);
  await shop.relay.sweep();
  expect(shop.calls()).toHaveLength(3);
});

it('ledger 17: an unsent attempt that nobody comes back for ends after ten minutes; the sweeper sends nothing', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', drop: 'beforeCommit' });
  await post(shop.relay, order);

  shop.advance(10 * minutes - 1);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer).toMatchObject({ outcome: 'settling', resume: true });
  shop.advance(1);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer).toEqual({ outcome: 'not-placed', why: 'not-sent' });
  expect(shop.calls()).toEqual(['leads/import']);

  const fresh = await orderOf(shop, buyer, await buyer.newReference());
  expect((await post(shop.relay, fresh)).answer.outcome).toBe('placed');
});

it('ledger 17: resuming takes any valid token of the same buyer, and no other’s', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', drop: 'beforeCommit' });
  await post(shop.relay, order);

  const stranger = await shop.amazon.signIn(1);
  const foreign = { ...order, body: { ...order.body, accessToken: stranger.accessToken } };
  expect((await post(shop.relay, foreign)).answer).toMatchObject({ code: 'wrong-buyer' });
  expect(shop.charges()).toEqual([]);

  const { accessToken } = await shop.amazon.signIn(0);
  const own = { ...order, body: { ...order.body, accessToken } };
  expect((await post(shop.relay, own)).answer.outcome).toBe('placed');
});
