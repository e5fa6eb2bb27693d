import { problemMediaType } from '@landerpay/checkout';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newKey, requestFor } from '../testing/crm-adapter/buyer.js';
import { memoryWorld } from '../testing/memory-adapter/memory-world.test.support.js';
import { relayAdapter } from './relay-adapter.js';
import { relayDouble } from './relay-double.test.support.js';

const url = 'https://relay.test/pay';

const openShop = () => {
  let relay = relayDouble(relayAdapter({ url }), url);
  const world = memoryWorld((shop) => {
    relay = relayDouble(shop, url);
    return relayAdapter({ url, fetch: relay.fetch });
  });
  return { world, relay };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

const answering = (status: number, body: string, type = problemMediaType) =>
  relayAdapter({
    url,
    fetch: async () => new Response(body, { status, headers: { 'Content-Type': type } }),
  });

describe('what is sent', () => {
  it('an order is one POST, with the key in a header and the token in the body only', async () => {
    const { world, relay } = openShop();
    const request = await requestFor(world);
    const key = newKey();
    await world.adapter.importOrder(request, { key, accessToken: world.accessToken });
    const sent = relay.received.filter(({ init }) => init.method === 'POST');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: new URL('https://relay.test/pay/orders'),
      init: {
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify({ ...request, accessToken: world.accessToken }),
      },
    });
  });

  it('a look-up is a GET whose key is in a header, not in the address', async () => {
    const { world, relay } = openShop();
    const key = newKey();
    await world.adapter.findAttempt(key);
    expect(relay.received).toMatchObject([
      {
        url: new URL('https://relay.test/pay/attempts'),
        init: { method: 'GET', body: null, headers: { 'Idempotency-Key': key } },
      },
    ]);
  });

  it('an offer is asked for by kind and lines', async () => {
    const { world, relay } = openShop();
    await world.adapter.getOffer(world.sold);
    expect(relay.received.map(({ url: asked }) => decodeURIComponent(asked.href))).toEqual([
      'https://relay.test/pay/offer?kind=one-time&line=starter-kit:2',
    ]);
  });

  it('nothing is cached, followed, or sent along', async () => {
    const { world, relay } = openShop();
    await world.adapter.getOffer(world.sold);
    await world.adapter.findAttempt(newKey());
    await world.adapter.importOrder(await requestFor(world), {
      key: newKey(),
      accessToken: world.accessToken,
    });
    expect(relay.received).toHaveLength(4);
    for (const { init } of relay.received) {
      expect(init).toMatchObject({
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
    }
  });

  it('the signal of a caller goes along', async () => {
    const { world, relay } = openShop();
    const { signal } = new AbortController();
    await world.adapter.findAttempt(newKey(), signal);
    await world.adapter.getOffer(world.sold, signal);
    expect(relay.received.map(({ init }) => init.signal)).toEqual([signal, signal]);
  });

  it('without a fetch of its own it uses the global one of the moment', async () => {
    const { world, relay } = openShop();
    const adapter = relayAdapter({ url });
    vi.stubGlobal('fetch', relay.fetch);
    await expect(adapter.getOffer(world.sold)).resolves.toMatchObject({ kind: 'one-time' });
  });
});

describe('what an answer counts as', () => {
  const problem = (code: string) => JSON.stringify({ code, detail: 'A sentence.' });

  it.each([
    [400, 'malformed'],
    [401, 'token-refused'],
    [403, 'wrong-buyer'],
    [404, 'unknown-attempt'],
    [409, 'purchase-open'],
    [409, 'reference-bound'],
    [429, 'too-many-attempts'],
    [503, 'unavailable'],
  ])('HTTP %i with the relay’s code %s is that refusal', async (status, code) => {
    await expect(answering(status, problem(code)).findAttempt(newKey())).resolves.toEqual({
      outcome: 'refusal',
      code,
      detail: 'A sentence.',
    });
  });

  it('a code of a newer relay refuses a request as malformed', async () => {
    await expect(answering(409, problem('from-the-future')).findAttempt(newKey())).resolves.toMatchObject({
      code: 'malformed',
    });
  });

  it.each([
    ['a gateway’s page', 502, '<h1>Bad gateway</h1>', 'text/html'],
    ['an empty answer', 200, '', 'application/json'],
    ['half an answer', 200, '{"outcome":"plac', 'application/json'],
    ['another service’s answer', 200, '{"ok":true}', 'application/json'],
    ['an order without a number', 200, '{"outcome":"placed","order":{}}', 'application/json'],
    ['a problem of nobody we know', 504, problem('GATEWAY_TIMEOUT'), problemMediaType],
    ['an error that is no problem document', 403, problem('wrong-buyer'), 'application/json'],
    ['a problem without a code', 400, '{"title":"Bad request"}', problemMediaType],
    ['no type at all', 409, problem('purchase-open'), ''],
  ])('%s says nothing of the attempt', async (_, status, body, type) => {
    const adapter = answering(status, body, type);
    await expect(adapter.findAttempt(newKey())).rejects.toMatchObject({
      name: 'LanderpayError',
      code: 'relay-answer-malformed',
      source: 'relay',
      retryable: true,
    });
  });

  it.each([
    ['unavailable', true],
    ['too-many-attempts', true],
    ['malformed', false],
  ])('an offer refused as %s is offer-unavailable, retryable: %s', async (code, retryable) => {
    const { sold } = openShop().world;
    await expect(answering(400, problem(code)).getOffer(sold)).rejects.toMatchObject({
      code: 'offer-unavailable',
      retryable,
      message: expect.stringContaining('A sentence.'),
    });
  });
});
