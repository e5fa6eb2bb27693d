import { expect, it } from 'vitest';
import { hours, minutes } from '../../test-world/moved-clock.test.support.js';
import { find, post, postTo } from '../../test-world/page.test.support.js';
import { lines } from '../../test-world/parsed.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';
import {
  funnelShop,
  postUpsale,
  postUpsaleTo,
  type SentUpsale,
  upsaleOf,
  whoOrdered,
} from '../../test-world/upsales.test.support.js';

it('ledger 26: capability or token missing, wrong or of another buyer: the same 403, and nothing is revealed', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const other = await whoOrdered(shop, 1);
  const { key, body } = await upsaleOf(shop, buyer);
  const { capability: _, ...withoutCapability } = body;
  const { accessToken: __, ...withoutToken } = body;
  const { capability: ___, ...withoutEither } = withoutToken;
  const before = shop.calls().length;
  const wrong: readonly unknown[] = [
    withoutCapability,
    withoutToken,
    withoutEither,
    { ...body, capability: '' },
    { ...body, capability: 'x'.repeat(43) },
    { ...body, capability: other.placed.capability },
    { ...body, accessToken: other.accessToken },
    { ...body, order: other.placed.number },
    { ...body, order: 'NOSUCHORDER' },
  ];
  const answers: string[] = [];
  for (const changed of wrong) {
    const response = await postUpsaleTo(shop.relay, { key, body: changed });
    expect(response.status).toBe(403);
    answers.push(await response.text());
  }
  expect(new Set(answers).size).toBe(1);
  expect(JSON.parse(answers[0] ?? '')).toMatchObject({ code: 'wrong-buyer' });
  expect(shop.calls()).toHaveLength(before);
  expect((await find(shop.relay, key)).status).toBe(404);

  expect((await postUpsale(shop.relay, { key, body })).answer.outcome).toBe('placed');
});

it('ledger 26: a token that Amazon no longer vouches for asks for a new sign-in', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  const gone = shop.openRelay(shop.ledger, { fetch: async () => new Response('', { status: 401 }) });
  expect(await postUpsale(gone, upsale)).toMatchObject({ status: 401, answer: { code: 'token-refused' } });
  expect((await postUpsale(shop.relay, upsale)).answer.outcome).toBe('placed');
});

it('ledger 26: every placed answer brings the capability and the end of the window; neither is stored', async () => {
  const shop = funnelShop();
  const { order, placed } = await whoOrdered(shop);
  // Sold when it was sent at the latest; for five minutes less than the CRM takes upsales.
  expect(placed.upsellsUntil).toBe('2026-03-01T13:55:00.000Z');
  const told = await find(shop.relay, order.key);
  const replayed = await post(shop.relay, order);
  for (const { answer } of [told, replayed]) expect(answer).toEqual({ outcome: 'placed', order: placed });
  const stored = await shop.book.stored();
  expect(stored).toContain(placed.number);
  expect(stored).not.toContain(placed.capability);
});

it('a shop without steps, or whose CRM takes no upsales, names no window', async () => {
  const { placed } = await whoOrdered(openShop());
  expect(placed.upsellsUntil).toBeNull();
});

it('ledger 26: the capability dies with the window', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  shop.advance(115 * minutes - 1);
  const inTime = await upsaleOf(shop, { ...buyer, ...(await shop.amazon.signIn()) });
  const late = await upsaleOf(shop, { ...buyer, ...(await shop.amazon.signIn()) }, { step: 'offer-2' });
  expect((await postUpsale(shop.relay, inTime)).answer.outcome).toBe('placed');
  shop.advance(1);
  expect(await postUpsale(shop.relay, late)).toMatchObject({
    status: 409,
    answer: { code: 'window-closed' },
  });
  expect((await find(shop.relay, late.key)).status).toBe(404);
  // What was sold is answered for as long as its key lives.
  shop.advance(1 * hours);
  expect((await postUpsale(shop.relay, inTime)).answer.outcome).toBe('placed');
});

it('ledger 27: after the order was finished it takes no upsale', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  const { number: order, capability } = buyer.placed;
  expect((await postTo(shop.relay, '/finish', { order, capability })).status).toBe(200);
  expect(await postUpsale(shop.relay, upsale)).toMatchObject({
    status: 409,
    answer: { code: 'window-closed' },
  });
  expect(shop.calls()).not.toContain('upsale/import');
});

it.each<[string, (sent: SentUpsale) => Partial<SentUpsale['body']>]>([
  ['another product', () => ({ lines: lines('video-course') })],
  ['another quantity', ({ body }) => ({ lines: body.lines.map((line) => ({ ...line, quantity: 2 })) })],
  ['one more line', ({ body }) => ({ lines: [...body.lines, ...lines('video-course')] })],
  ['more often than it is sold', () => ({ ordinal: 2 })],
])('ledger 24: what a step sells says the catalogue: %s is 400', async (_, changed) => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  const sent = { ...upsale, body: { ...upsale.body, ...changed(upsale) } };
  expect(await postUpsale(shop.relay, sent)).toMatchObject({ status: 400, answer: { code: 'malformed' } });
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
});
