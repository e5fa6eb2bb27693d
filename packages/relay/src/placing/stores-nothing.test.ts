import { idempotencyKeyHeader } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { hours } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, postOrder, readyToBuy, type Sent } from '../test-world/page.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

const tables = ['purchase', 'reference', 'attempt', 'handle', 'upsale', 'finish'];

const storedIn = async ({ book }: Pick<ReturnType<typeof openShop>, 'book'>): Promise<string> => {
  const all: (readonly unknown[])[] = [];
  for (const table of tables) all.push(await book.rows(`select * from ${table}`));
  return JSON.stringify(all);
};

type Refusal = {
  readonly status: number;
  readonly change?: (order: Sent) => { readonly key?: string; readonly body?: unknown };
  readonly headers?: Readonly<Record<string, string>>;
  readonly before?: (shop: ReturnType<typeof openShop>) => Promise<unknown> | unknown;
};

const refusals: Readonly<Record<string, Refusal>> = {
  'a malformed key': { status: 400, change: () => ({ key: 'short' }) },
  'an unknown member': { status: 400, change: ({ body }) => ({ body: { ...body, note: 'x' } }) },
  'digits of a card': {
    status: 400,
    change: ({ body }) => ({ body: { ...body, again: '4111111111111111' } }),
  },
  'a token that Amazon does not know': {
    status: 401,
    change: ({ body }) => ({ body: { ...body, accessToken: `${body.accessToken}x` } }),
  },
  'a page of somebody else': { status: 403, headers: { Origin: 'https://other.example' } },
  'another price': {
    status: 409,
    change: ({ body }) => ({ body: { ...body, expected: { ...body.expected, total: 1 } } }),
  },
  'a number that is ahead': { status: 409, change: ({ body }) => ({ body: { ...body, attempt: 2 } }) },
  'a large body': { status: 413, change: ({ body }) => ({ body: { ...body, note: 'x'.repeat(20_000) } }) },
  'another media type': { status: 415, headers: { 'Content-Type': 'text/plain' } },
  'a pause': { status: 503, before: ({ ledger }) => ledger.pause('A test.') },
  'a relay that stops': { status: 503, before: ({ relay }) => relay.drain() },
};

it.each(Object.entries(refusals))(
  'ledger 9: %s is refused, and neither its key nor anything else is stored',
  async (_, { status, change = () => ({}), headers = {}, before = () => {} }) => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    // Its tables are there by the first answer.
    await shop.ledger.now();
    await before(shop);
    const nothing = await storedIn(shop);
    const refused = await postOrder(shop.relay, { ...order, ...change(order) }, headers);
    expect(refused.status).toBe(status);
    expect(await storedIn(shop)).toBe(nothing);
    expect(shop.calls()).toEqual([]);
    expect((await find(shop.relay, order.key)).status).toBe(404);
  },
);

it('ledger 9: a buyer who tries too often (429) and a key of another request (422) leave what is stored as it is', async () => {
  const shop = openShop({
    settings: { limits: { attempts: { most: 1, within: 1 * hours }, declines: { most: 9, pause: 1 } } },
  });
  const { order, ...buyer } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  const stored = await storedIn(shop);

  const other = await orderOf(shop, buyer, await buyer.newReference(), { lines: lines('starter-kit', 2) });
  expect((await post(shop.relay, other)).status).toBe(429);
  const reused = await postOrder(shop.relay, other, { [idempotencyKeyHeader]: order.key });
  expect(reused.status).toBe(422);
  expect(await storedIn(shop)).toBe(stored);
  expect(shop.charges()).toHaveLength(1);
});
