import { idempotencyKeyHeader } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { address, find, orderOf, post, postOrder, readyToBuy } from '../test-world/page.test.support.js';
import { newKey, reference } from '../test-world/parsed.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { peer, shopOrigin } from '../test-world/shop-facts.test.support.js';

const problem = async (response: Response): Promise<unknown> => {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return response.json();
};

describe('ledger 31: what a POST must be', () => {
  it.each([
    ['another origin', { Origin: 'https://evil.example' }],
    ['an origin with another port', { Origin: `${shopOrigin}:444` }],
    ['the origin null', { Origin: 'null' }],
    ['no origin', { Origin: '' }],
  ])('%s is 403', async (_, headers) => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    const response = await postOrder(shop.relay, order, headers);
    expect(response.status).toBe(403);
    expect(await problem(response)).toMatchObject({
      code: 'malformed',
      title: 'origin-refused',
      status: 403,
    });
    expect(shop.calls()).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'a body as “%s” is 415',
    async (contentType) => {
      const shop = openShop();
      const { order } = await readyToBuy(shop);
      expect((await postOrder(shop.relay, order, { 'Content-Type': contentType })).status).toBe(415);
    },
  );

  it('a body as application/json with a charset is taken', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' };
    expect((await postOrder(shop.relay, order, headers)).status).toBe(200);
  });

  it('a large body is 413, whether its length is told or not', async () => {
    const shop = openShop();
    const large = `{"x":"${'x'.repeat(17_000)}"}`;
    expect((await postOrder(shop.relay, { key: newKey(), body: large })).status).toBe(413);
    const streaming: RequestInit & { readonly duplex: 'half' } = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: shopOrigin },
      body: new Blob([large]).stream(),
      duplex: 'half',
    };
    const streamed = await shop.relay.fetch(new Request(address('/orders'), streaming), { peer });
    expect(streamed.status).toBe(413);
  });

  it('what is not JSON is 400', async () => {
    const shop = openShop();
    const response = await postOrder(shop.relay, { key: newKey(), body: '{' });
    expect(response.status).toBe(400);
    expect(await problem(response)).toMatchObject({ title: 'body-malformed' });
  });

  it.each([
    ['an unknown member', { loginId: 'me' }],
    ['a price of its own', { product1_price: '0.01' }],
    ['no lines', { lines: [] }],
    ['quantity 0', { lines: [{ product: 'starter-kit', quantity: 0 }] }],
    ['quantity 1.5', { lines: [{ product: 'starter-kit', quantity: 1.5 }] }],
    ['quantity 100', { lines: [{ product: 'starter-kit', quantity: 100 }] }],
    ['a quantity in quotes', { lines: [{ product: 'starter-kit', quantity: '1' }] }],
    ['a line with a price', { lines: [{ product: 'starter-kit', quantity: 1, price: 1 }] }],
    [
      'a product twice',
      {
        lines: [
          { product: 'starter-kit', quantity: 1 },
          { product: 'starter-kit', quantity: 1 },
        ],
      },
    ],
    ['an unknown product', { lines: [{ product: 'no-such-thing', quantity: 1 }] }],
    ['a reference of another form', { reference: 'S01-1' }],
    ['attempt 0', { attempt: 0 }],
    ['no expectation', { expected: null }],
    ['a token of another form', { accessToken: 'bearer' }],
    ['again without an order', { again: '' }],
  ])('%s is 400, and nothing is sent', async (_, changed) => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    const response = await postOrder(shop.relay, { key: order.key, body: { ...order.body, ...changed } });
    expect(response.status).toBe(400);
    expect(await problem(response)).toMatchObject({ code: 'malformed' });
    expect(shop.calls()).toEqual([]);
  });

  it.each([
    ['in an unknown member', { note: 'my card is 4111 1111 1111 1111' }],
    ['as a member’s name', { '4111111111111111': 1 }],
    ['as a product', { lines: [{ product: '4111111111111111', quantity: 1 }] }],
    ['as a number', { attempt: 4111111111111111 }],
    ['in the terms’ version', { expected: { termsVersion: '5555-5555-5555-4444' } }],
  ])('card-like digits %s are 400, and are neither logged nor answered', async (_, changed) => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    const response = await postOrder(shop.relay, { key: order.key, body: { ...order.body, ...changed } });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ title: 'card-digits' });
    expect(`${text}${JSON.stringify(shop.events)}`).not.toMatch(/4111|5555/);
  });
});

describe('ledger 30: which references are taken', () => {
  it.each([
    ['P01-1234567-1234567', 'wrong-environment'],
    ['B01-1234567-1234567', 'wrong-environment'],
    ['C01-1234567-1234567', 'wrong-reference-kind'],
  ])('%s in the sandbox, one-time: %s', async (id, title) => {
    const shop = openShop();
    const buyer = await shop.amazon.signIn();
    const response = await postOrder(shop.relay, await orderOf(shop, buyer, reference(id)));
    expect(response.status).toBe(400);
    expect(await problem(response)).toMatchObject({ code: 'malformed', title });
  });
});

describe('who may read what', () => {
  it('a preflight from an allowed origin may send our headers and read the answer’s', async () => {
    const shop = openShop();
    const preflight = await shop.relay.fetch(
      new Request(address('/orders'), {
        method: 'OPTIONS',
        headers: {
          Origin: shopOrigin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,idempotency-key',
        },
      }),
      { peer },
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(shopOrigin);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type,Prefer,Idempotency-Key');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST');

    const { order } = await readyToBuy(shop);
    const { headers } = await post(shop.relay, order);
    expect(headers.get('Access-Control-Allow-Origin')).toBe(shopOrigin);
    expect(headers.get('Access-Control-Expose-Headers')).toBe('Retry-After,Idempotent-Replayed');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Vary')).toContain('Origin');
  });

  it('another origin gets no permission', async () => {
    const shop = openShop();
    const response = await shop.relay.fetch(
      new Request(address('/orders'), {
        method: 'OPTIONS',
        headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
      }),
      { peer },
    );
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('a refusal can be read by the page too', async () => {
    const shop = openShop();
    const { headers } = await find(shop.relay, newKey());
    expect(headers.get('Access-Control-Allow-Origin')).toBe(shopOrigin);
  });
});

describe('paths and methods', () => {
  it.each([
    ['GET', '/orders', 405],
    ['DELETE', '/attempts', 405],
    ['POST', '/offer', 405],
    ['GET', '/upsales', 405],
    ['GET', '/pages', 405],
    ['GET', '/finish', 405],
    ['GET', '/leads', 404],
    ['PUT', '/healthz', 405],
    ['GET', '/', 404],
    ['GET', '/orders/1', 404],
    ['GET', '/healthz', 200],
  ])('%s %s is %i', async (method, path, status) => {
    const shop = openShop();
    const response = await shop.relay.fetch(
      new Request(address(path), { method, headers: { [idempotencyKeyHeader]: newKey() } }),
      { peer },
    );
    expect(response.status).toBe(status);
    if (status >= 400) expect(await problem(response)).toMatchObject({ code: 'malformed', status });
  });

  it.each([
    ['', 400, 'query-malformed'],
    ['?kind=one-time', 400, 'query-malformed'],
    ['?kind=one-time&line=starter-kit', 400, 'query-malformed'],
    ['?kind=one-time&line=starter-kit:0', 400, 'query-malformed'],
    ['?kind=one-time&line=starter-kit:1&line=starter-kit:1', 400, 'query-malformed'],
    ['?kind=monthly&line=starter-kit:1', 400, 'query-malformed'],
    ['?kind=recurring&line=starter-kit:1', 400, 'wrong-kind'],
    ['?step=offer-1', 400, 'query-malformed'],
    ['?step=Offer+1&order=A1', 400, 'query-malformed'],
    ['?step=offer-1&order=A1', 400, 'not-sold'],
    ['?kind=one-time&line=no-such-thing:1', 400, 'not-sold'],
  ])('GET /offer%s is %i %s', async (query, status, title) => {
    const shop = openShop();
    const response = await shop.relay.fetch(new Request(address(`/offer${query}`)), { peer });
    expect(response.status).toBe(status);
    expect(await problem(response)).toMatchObject({ code: 'malformed', title });
  });

  it('ledger 32: the buyer’s own address goes to the CRM, whatever an untrusted peer forwards', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    await shop.relay.fetch(
      new Request(address('/orders'), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Origin: shopOrigin,
          [idempotencyKeyHeader]: order.key,
          'X-Forwarded-For': '198.51.100.9',
        },
        body: JSON.stringify(order.body),
      }),
      { peer: '::ffff:203.0.113.9' },
    );
    expect(shop.crm.book.requests().map(({ body }) => body.ipAddress)).toEqual([
      '203.0.113.9',
      '203.0.113.9',
    ]);
  });
});
