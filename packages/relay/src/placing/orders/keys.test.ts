import { idempotencyKeyHeader, replayedHeader } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { seconds } from '../../test-world/moved-clock.test.support.js';
import { find, orderOf, post, postOrder, readyToBuy } from '../../test-world/page.test.support.js';
import { newKey } from '../../test-world/parsed.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

it.each([
  ['missing', {}],
  ['too short', { [idempotencyKeyHeader]: 'abc' }],
  ['of other characters', { [idempotencyKeyHeader]: '+'.repeat(43) }],
])('ledger 4: a key that is %s is 400', async (_, headers) => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const response = await shop.relay.fetch(
    new Request('https://relay.example/orders', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://shop.example', ...headers },
      body: JSON.stringify(order.body),
    }),
    { peer: '203.0.113.7' },
  );
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'malformed', title: 'key-missing' });
  expect(shop.calls()).toEqual([]);
});

it('ledger 4: only the key’s hash is stored', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  await post(shop.relay, order);

  const stored = await shop.book.stored();
  expect(stored).toContain('starter-kit');
  expect(stored).not.toContain(order.key);
});

it('ledger 5: a late copy of an ended attempt gets that attempt’s answer, under whatever key', async () => {
  const shop = openShop();
  const { order, reference, ...buyer } = await readyToBuy(shop);
  shop.amazon.controls.declineNext('ProcessingFailure');
  const declined = await post(shop.relay, order);
  expect(declined.answer).toMatchObject({ outcome: 'declined', reason: 'ProcessingFailure' });

  const late = await post(shop.relay, { key: newKey(), body: order.body });
  expect(late.text).toBe(declined.text);
  expect(late.headers.get(replayedHeader)).toBe('true');

  const second = await post(shop.relay, await orderOf(shop, buyer, reference, { attempt: 2 }));
  expect(second.answer.outcome).toBe('placed');
  expect((await post(shop.relay, { key: newKey(), body: order.body })).text).toBe(declined.text);
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 5: an attempt’s number that is ahead is 409', async () => {
  const shop = openShop();
  const { reference, ...buyer } = await readyToBuy(shop);
  const { status, answer } = await post(shop.relay, await orderOf(shop, buyer, reference, { attempt: 2 }));
  expect(status).toBe(409);
  expect(answer).toMatchObject({ outcome: 'refusal', code: 'reference-bound' });
  expect(shop.calls()).toEqual([]);
});

it('ledger 7: the same key with another request is 422, and nothing is sent', async () => {
  const shop = openShop();
  const { order, ...buyer } = await readyToBuy(shop);
  shop.amazon.controls.declineNext('ProcessingFailure');
  await post(shop.relay, order);
  const before = shop.calls().length;

  const changed = [
    { ...order.body, reference: await buyer.newReference() },
    { ...order.body, attempt: 2 },
    { ...order.body, lines: order.body.lines.map((line) => ({ ...line, quantity: 2 })) },
    { ...order.body, expected: { ...order.body.expected, total: 1 } },
    { ...order.body, expected: { ...order.body.expected, termsVersion: 'terms' } },
  ];
  for (const body of changed) {
    expect((await post(shop.relay, { key: order.key, body })).status).toBe(422);
  }
  expect(shop.calls()).toHaveLength(before);
});

it('ledger 7: another token of the buyer is the same request', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const placed = await post(shop.relay, order);
  const { accessToken } = await shop.amazon.signIn();

  const again = await post(shop.relay, { key: order.key, body: { ...order.body, accessToken } });
  expect(again.text).toBe(placed.text);
});

it('ledger 8: an ended attempt gets the same body again, marked as replayed', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const first = await post(shop.relay, order);
  expect(first.headers.get(replayedHeader)).toBeNull();

  const again = await post(shop.relay, order);
  expect(again.status).toBe(200);
  expect(again.text).toBe(first.text);
  expect(again.headers.get(replayedHeader)).toBe('true');
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
});

it('ledger 8: a copy waits with the running request; after 25 seconds both are told to ask again', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const first = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();
  const copy = post(shop.relay, order);
  const joined = post(shop.relay, order);
  let answered = 0;
  for (const one of [first, copy]) void one.then(() => (answered += 1));
  await shop.untilTimers(3);
  shop.advance(24 * seconds);
  await find(shop.relay, order.key);
  expect(answered).toBe(0);

  shop.advance(1 * seconds);
  for (const { status, headers, answer } of await Promise.all([first, copy, joined])) {
    expect(status).toBe(202);
    expect(headers.get('Retry-After')).toBe('2');
    expect(answer).toEqual({ outcome: 'settling', since: '2026-03-01T12:00:00.000Z', resume: false });
  }

  shop.crm.controls.release();
  await shop.relay.finished();
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
});

it('ledger 8: the CRM call goes on when the caller hangs up', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const hangUp = new AbortController();
  const request = new Request('https://relay.example/orders', {
    method: 'POST',
    signal: hangUp.signal,
    headers: {
      'Content-Type': 'application/json',
      Origin: 'https://shop.example',
      [idempotencyKeyHeader]: order.key,
    },
    body: JSON.stringify(order.body),
  });
  void shop.relay.fetch(request, { peer: '203.0.113.7' });
  await shop.crm.controls.untilWaiting();
  hangUp.abort();
  shop.crm.controls.release();
  await shop.relay.finished();

  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
});

it('ledger 8: an attempt that another process drives is waited for, whatever became of the token', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', hold: 'beforeCommit' });
  const first = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();
  const other = shop.openRelay(shop.ledger, { fetch: async () => new Response('', { status: 401 }) });

  const copy = post(other, order);
  await shop.untilTimers(2);
  shop.crm.controls.release();
  const { answer } = await first;
  expect(answer.outcome).toBe('placed');
  shop.advance(100);
  expect((await copy).answer).toEqual(answer);
});

it('ledger 8: an unsent attempt that nobody drives may be resumed with the same key and body', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', drop: 'beforeCommit' });
  const { status, answer } = await post(shop.relay, order);
  expect(status).toBe(202);
  expect(answer).toMatchObject({ outcome: 'settling', resume: true });
  expect((await find(shop.relay, order.key)).answer).toEqual(answer);

  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 8: a key that the relay never saw is 404', async () => {
  const shop = openShop();
  const { status, answer } = await find(shop.relay, newKey());
  expect(status).toBe(404);
  expect(answer).toMatchObject({ outcome: 'refusal', code: 'unknown-attempt' });
});

it('ledger 9: refusals before the claim store nothing, and leave the key unused', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const { body, key } = order;
  const otherClient = await shop.amazon.signIn(0, 'amzn1.application-oa2-client.other');
  const refusals: readonly [number, unknown, Readonly<Record<string, string>>?][] = [
    [400, { ...body, unknown: true }],
    [400, { ...body, lines: [{ product: 'no-such-thing', quantity: 1 }] }],
    [401, { ...body, accessToken: otherClient.accessToken }],
    [403, body, { Origin: 'https://elsewhere.example' }],
    [409, { ...body, attempt: 2 }],
    [409, { ...body, expected: { ...body.expected, catalogueVersion: 'old' } }],
    [413, { ...body, unknown: 'x'.repeat(20_000) }],
    [415, body, { 'Content-Type': 'text/plain' }],
  ];
  for (const [status, changed, headers] of refusals) {
    expect((await postOrder(shop.relay, { key, body: changed }, headers)).status).toBe(status);
    expect((await find(shop.relay, key)).status).toBe(404);
  }
  expect(shop.calls()).toEqual([]);

  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});

it('ledger 9: with Amazon away the relay says 503, and the key stays unused', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const away = shop.openRelay(shop.ledger, { fetch: async () => new Response('busy', { status: 503 }) });

  const { status, headers, answer } = await post(away, order);
  expect(status).toBe(503);
  expect(headers.get('Retry-After')).toBe('2');
  expect(answer).toMatchObject({ code: 'unavailable' });
  expect((await find(shop.relay, order.key)).status).toBe(404);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});
