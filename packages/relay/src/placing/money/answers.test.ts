import type { CrmImportAnswer, CrmOrder, DeclineReason } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { seconds } from '../../test-world/moved-clock.test.support.js';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { bookedOrder, orderNumber, scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

it.each<[DeclineReason, 'same-reference' | 'new-reference', string]>([
  ['InvalidPaymentMethod', 'same-reference', 'InvalidPaymentMethod'],
  ['TransactionTimedOut', 'same-reference', 'TransactionTimedOut'],
  ['ProcessingFailure', 'same-reference', 'ProcessingFailure'],
  ['AmazonRejected', 'new-reference', 'AmazonRejected'],
  ['Declined', 'same-reference', 'Could not authenticate this card'],
])('ledger 14: a decline for %s goes on with the %s', async (reason, retry, gatewayText) => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', decline: gatewayText });
  const { status, answer } = await post(shop.relay, order);
  expect(status).toBe(200);
  expect(answer).toEqual({ outcome: 'declined', reason, retry });
});

it('ledger 14: a refused field is told as a code', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', error: { shipAddress1: 'is a required field' } });
  expect((await post(shop.relay, order)).answer).toEqual({
    outcome: 'rejected',
    because: 'fields',
    fields: [{ field: 'shipAddress1', problem: 'required' }],
  });
});

it.each(['Could not authenticate credentials', 'No products exist in the order'])(
  'ledger 14: “%s” is the shop’s own fault: refused for good, with an alarm',
  async (error) => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.crm.controls.script({ on: 'order/import', error });
    const { text, answer } = await post(shop.relay, order);
    expect(answer).toEqual({ outcome: 'rejected', because: 'account' });
    expect(text).not.toContain(error);
    expect(shop.alarms()).toEqual(['account-refused']);
  },
);

it('ledger 15: PENDING is placed with a review, and polled until COMPLETE', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', review: true });
  const { status, answer } = await post(shop.relay, order);
  expect(status).toBe(200);
  expect(answer).toMatchObject({ outcome: 'placed', order: { review: 'pending' } });

  shop.advance(60 * seconds);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer).toEqual(answer);

  shop.crm.controls.setOrderStatus(shop.crm.book.orders()[0]?.orderId ?? '', 'COMPLETE');
  shop.advance(60 * seconds);
  await shop.relay.sweep();
  const after = (await find(shop.relay, order.key)).answer;
  expect(after).toMatchObject({ outcome: 'placed' });
  expect(after).not.toHaveProperty('order.review');
  expect(shop.alarms()).toEqual([]);
});

it.each(['DECLINED', 'CANCELLED'] as const)(
  'ledger 15: a review that ends %s is told, with an alarm',
  async (status) => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.crm.controls.script({ on: 'order/import', review: true });
    await post(shop.relay, order);
    shop.crm.controls.setOrderStatus(shop.crm.book.orders()[0]?.orderId ?? '', status);
    shop.advance(60 * seconds);
    await shop.relay.sweep();
    expect((await find(shop.relay, order.key)).answer).toMatchObject({
      outcome: 'placed',
      order: { review: 'refused' },
    });
    expect(shop.alarms()).toEqual(['review-refused']);
  },
);

type OfDraft = (order: Parameters<typeof bookedOrder>[0]) => CrmImportAnswer;

it.each<[string, OfDraft]>([
  [
    'another order id',
    (draft) => ({ answer: 'order', order: bookedOrder(draft, { number: orderNumber('X') }) }),
  ],
  ['PARTIAL', (draft) => ({ answer: 'order', order: bookedOrder(draft, { status: 'partial' }) })],
  ['CANCELLED', (draft) => ({ answer: 'order', order: bookedOrder(draft, { status: 'cancelled' }) })],
])('ledger 15: a SUCCESS with %s is settling', async (_, answering) => {
  const shop = openShop({ crm: scriptedCrm({ import: answering }) });
  const { order } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: false });
});

it('ledger 15: COD_PENDING is placed', async () => {
  const shop = openShop({
    crm: scriptedCrm({
      import: (draft) => ({ answer: 'order', order: bookedOrder(draft, { status: 'cod-pending' }) }),
    }),
  });
  const { order } = await readyToBuy(shop);
  const { answer } = await post(shop.relay, order);
  expect(answer).toMatchObject({ outcome: 'placed' });
  expect(answer).not.toHaveProperty('order.review');
});

it('a backend that throws on a money call has told nothing: settling', async () => {
  const shop = openShop({
    crm: scriptedCrm({
      import: () => {
        throw new Error('a bug of the backend');
      },
    }),
  });
  const { order } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: false });
});

const redirected = (url: string, redirectHosts: readonly string[]) =>
  openShop({ crm: scriptedCrm({ import: () => ({ answer: 'redirect', url }) }), redirectHosts });

it('ledger 31: the CRM may send the buyer to an allow-listed https host', async () => {
  const shop = redirected('https://pay.example/challenge?id=1', ['pay.example']);
  const { order } = await readyToBuy(shop);
  const { status, answer } = await post(shop.relay, order);
  expect(status).toBe(200);
  expect(answer).toEqual({
    outcome: 'action-required',
    url: 'https://pay.example/challenge?id=1',
    expiresAt: '2026-03-01T12:30:00.000Z',
  });
  expect((await post(shop.relay, order)).answer).toEqual(answer);
});

it('ledger 31: it may send the buyer nowhere else; the attempt settles, with an alarm', async () => {
  const shop = redirected('https://elsewhere.example/', ['pay.example']);
  const { order } = await readyToBuy(shop);
  const { text, answer } = await post(shop.relay, order);
  expect(answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(text).not.toContain('elsewhere');
  expect(shop.alarms()).toEqual(['redirect-refused']);
});

it('what became of a redirect is looked up, and is not believed to be unbooked before it expires', async () => {
  let booked: CrmOrder | null = null;
  let status: 'partial' | 'complete' = 'partial';
  const shop = openShop({
    crm: scriptedCrm({
      import: (draft) => {
        booked = bookedOrder(draft);
        return { answer: 'redirect', url: 'https://pay.example/' };
      },
      find: () =>
        booked === null ? { answer: 'not-found' } : { answer: 'order', order: { ...booked, status } },
    }),
    redirectHosts: ['pay.example'],
  });
  const { order } = await readyToBuy(shop);
  await post(shop.relay, order);
  for (let minute = 0; minute < 30; minute += 1) {
    shop.advance(60 * seconds);
    await shop.relay.sweep();
  }
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('action-required');

  status = 'complete';
  shop.advance(60 * seconds);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer).toMatchObject({ outcome: 'placed' });
});
