import { idempotencyKeyHeader } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { hours, seconds } from '../test-world/moved-clock.test.support.js';
import { address, post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { shopOrigin } from '../test-world/shop-facts.test.support.js';

const get = async (
  { relay }: Pick<ReturnType<typeof openShop>, 'relay'>,
  path: string,
  { peer = '10.1.2.3', ...headers }: Readonly<Record<string, string>> = {},
) => {
  const response = await relay.fetch(new Request(address(path), { headers }), { peer });
  return { status: response.status, text: await response.text(), type: response.headers.get('Content-Type') };
};

it('is ready while it can write, and asks its ledger once a second at most', async () => {
  const shop = openShop();
  expect(await get(shop, '/readyz')).toMatchObject({
    status: 200,
    text: JSON.stringify({
      ready: true,
      checks: [
        { name: 'ledger', ready: true },
        { name: 'draining', ready: true },
        { name: 'proxies', ready: true },
      ],
    }),
  });
});

it('ledger 37: is not ready with a ledger that cannot be written, and is again when it can', async () => {
  const shop = openShop();
  let broken = true;
  const relay = shop.openRelay({
    ...shop.ledger,
    writable: () => (broken ? Promise.reject(new Error('disk full')) : shop.ledger.writable()),
  });
  const red = await get({ relay }, '/readyz');
  expect(red.status).toBe(503);
  expect(JSON.parse(red.text)).toMatchObject({
    ready: false,
    checks: [{ name: 'ledger', ready: false }, {}, {}],
  });
  expect(red.text).not.toContain('disk');
  expect((await get({ relay }, '/healthz')).status).toBe(200);
  broken = false;
  expect((await get({ relay }, '/readyz')).status).toBe(503);
  shop.advance(1 * seconds);
  expect((await get({ relay }, '/readyz')).status).toBe(200);
});

it('ledger 37: says in the log why the ledger cannot be written, by the code alone', async () => {
  const shop = openShop();
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const relay = shop.openRelay({ ...shop.ledger, writable: () => Promise.reject(full) });
  await get({ relay }, '/readyz');
  expect(shop.events.filter(({ event }) => event === 'failed')).toEqual([
    { event: 'failed', during: 'readiness', error: 'Error', code: 'SQLITE_FULL' },
  ]);
});

it('ledger 37: asks anew where the clock was set back, rather than to hold an old answer for as long', async () => {
  const shop = openShop();
  let broken = false;
  const relay = shop.openRelay({
    ...shop.ledger,
    writable: () => (broken ? Promise.reject(new Error('disk full')) : shop.ledger.writable()),
  });
  expect((await get({ relay }, '/readyz')).status).toBe(200);
  broken = true;
  shop.advance(-1 * hours);
  expect((await get({ relay }, '/readyz')).status).toBe(503);
});

it('ledger 40: is not ready while it stops, but alive', async () => {
  const shop = openShop();
  await shop.relay.drain();
  const { status, text } = await get(shop, '/readyz');
  expect(status).toBe(503);
  expect(text).toContain('The relay is stopping.');
  expect((await get(shop, '/healthz')).status).toBe(200);
});

it('ledger 32: is not ready behind a proxy that it was not told to trust', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  expect((await get(shop, '/readyz')).status).toBe(200);
  const forwarded = new Request(address('/orders'), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: shopOrigin,
      'X-Forwarded-For': '203.0.113.9',
      [idempotencyKeyHeader]: order.key,
    },
    body: JSON.stringify(order.body),
  });
  expect((await shop.relay.fetch(forwarded, { peer: '10.0.0.9' })).status).toBe(200);
  shop.advance(1 * seconds);
  const { status, text } = await get(shop, '/readyz');
  expect(status).toBe(503);
  expect(text).toContain('LANDERPAY_TRUSTED_PROXIES');
});

it('counts what it does, in the text that Prometheus reads', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
  const other = await readyToBuy(shop, 1);
  await post(shop.relay, other.order);

  const { status, text, type } = await get(shop, '/metrics');
  expect(status).toBe(200);
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  for (const line of [
    'landerpay_attempt_states_total{state="placed"} 1',
    'landerpay_crm_calls_total{call="import",answer="unknown"} 1',
    'landerpay_requests_total{method="POST",path="/orders",status="200"} 1',
    'landerpay_unfinished_attempts{state="settling"} 1',
    'landerpay_unfinished_attempts{state="held"} 0',
    'landerpay_crm_calls_open 0',
    'landerpay_money_paused 0',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  await shop.ledger.pause('A test.');
  expect((await get(shop, '/metrics')).text).toContain('landerpay_money_paused 1');
});

it('ledger 37: with a ledger that cannot be read it shows its other numbers, and not those that it had before', async () => {
  const shop = openShop();
  let broken = false;
  const away = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
  const relay = shop.openRelay({
    ...shop.ledger,
    paused: () => (broken ? away() : shop.ledger.paused()),
    countUnfinished: () => (broken ? away() : shop.ledger.countUnfinished()),
  });
  expect((await get({ relay }, '/metrics')).text).toContain('landerpay_money_paused 0');
  broken = true;
  const { status, text } = await get({ relay }, '/metrics');
  expect(status).toBe(200);
  expect(text).toContain('landerpay_money_stopped 0');
  expect(text).not.toMatch(/^landerpay_(?:money_paused|unfinished_attempts)\b/m);
  expect((await get({ relay }, '/metrics')).text).toContain('landerpay_failures_total{during="scrape"} 2');
  broken = false;
  expect((await get({ relay }, '/metrics')).text).toContain('landerpay_money_paused 0');
});

it.each([
  ['from the internet', { peer: '203.0.113.9' }],
  ['through a proxy', { peer: '10.0.0.1', 'X-Forwarded-For': '203.0.113.9' }],
])('shows no numbers to whoever asks %s', async (_, asked) => {
  expect((await get(openShop(), '/metrics', asked)).status).toBe(404);
});

it('with a token it shows its numbers to whoever has it, and to nobody else', async () => {
  const shop = openShop({ metricsToken: 'a long random text' });
  expect((await get(shop, '/metrics')).status).toBe(404);
  expect((await get(shop, '/metrics', { Authorization: 'Bearer another text' })).status).toBe(404);
  const { status } = await get(shop, '/metrics', {
    peer: '203.0.113.9',
    Authorization: 'Bearer a long random text',
  });
  expect(status).toBe(200);
});
