import { problemMediaType } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { ordered, upsaleFor } from '../testing/crm-adapter/after-the-order.js';
import { newKey, requestFor } from '../testing/crm-adapter/buyer.js';
import { memoryWorld } from '../testing/memory-adapter/memory-world.test.support.js';
import { relayAdapter } from './relay-adapter.js';
import type { Received } from './relay-double.test.support.js';
import { relayDouble } from './relay-double.test.support.js';

const url = 'https://relay.test/pay';

const openShop = () => {
  let adapter = relayAdapter({ url });
  let received: readonly Received[] = [];
  const world = memoryWorld((shop) => {
    const relay = relayDouble(shop, url);
    received = relay.received;
    adapter = relayAdapter({ url, fetch: relay.fetch });
    return adapter;
  });
  return { world, adapter, last: () => received.at(-1) };
};

const bodyOf = (request: Received | undefined): unknown => JSON.parse(String(request?.init.body));

describe('what is sent', () => {
  it('an upsale is one POST with the key in a header, and token, capability and tracking in the body', async () => {
    const { world, adapter, last } = openShop();
    const after = await ordered(world);
    const request = await upsaleFor(world, after);
    const [key, { capability }] = [newKey(), after.order];
    const tracking = { visit: '0123456789abcdef', affiliate: 'A7', sources: [null, 'two'] };
    const { signal } = new AbortController();
    await adapter.importUpsale(request, {
      key,
      accessToken: world.accessToken,
      capability,
      tracking,
      signal,
    });
    expect(last()).toMatchObject({
      url: new URL('https://relay.test/pay/upsales'),
      init: { method: 'POST', headers: { 'Idempotency-Key': key }, signal },
    });
    expect(bodyOf(last())).toEqual({ ...request, accessToken: world.accessToken, capability, tracking });
  });

  it('an order takes its tracking along, beside what is stored', async () => {
    const { world, adapter, last } = openShop();
    const request = await requestFor(world);
    const call = { key: newKey(), accessToken: world.accessToken, tracking: { affiliate: 'A7' } };
    await adapter.importOrder(request, call);
    expect(bodyOf(last())).toEqual({
      ...request,
      accessToken: world.accessToken,
      tracking: { affiliate: 'A7' },
    });
  });

  it('a step is asked for by its name and the order’s number, and never by its capability', async () => {
    const { world, adapter, last } = openShop();
    const { order, step } = await ordered(world);
    await adapter.getUpsell({ step, order: order.number });
    expect(last()?.url.href).toBe(`https://relay.test/pay/offer?step=offer-1&order=${order.number}`);
  });

  it('the end of an order, a lead and a page view are POSTs without a key', async () => {
    const { world, adapter, last } = openShop();
    const { number: order, capability } = (await ordered(world)).order;
    await expect(adapter.finish({ order, capability })).resolves.toEqual({ outcome: 'finished' });
    expect(last()).toMatchObject({
      url: new URL('https://relay.test/pay/finish'),
      init: { headers: { 'Content-Type': 'application/json' } },
    });
    expect(bodyOf(last())).toEqual({ order, capability });

    await adapter.importLead(world.sold, { accessToken: world.accessToken });
    expect(last()?.url.pathname).toBe('/pay/leads');
    expect(bodyOf(last())).toEqual({ ...world.sold, accessToken: world.accessToken });

    const view = { page: 'upsell-1', visit: '0123456789abcdef', address: 'https://shop.test/more' } as const;
    await adapter.viewPage(view);
    expect(last()?.url.pathname).toBe('/pay/pages');
    expect(bodyOf(last())).toEqual(view);
  });
});

describe('what an answer counts as', () => {
  const answering = (status: number, body: string) =>
    relayAdapter({
      url,
      fetch: async () => new Response(body, { status, headers: { 'Content-Type': problemMediaType } }),
    });
  const problem = (code: string) => JSON.stringify({ code, detail: 'A sentence.' });

  it.each([
    [409, 'step-already-sold'],
    [409, 'window-closed'],
    [400, 'terms-not-accepted'],
    [403, 'wrong-buyer'],
  ])('HTTP %i with %s is that refusal of an upsale', async (status, code) => {
    const { world } = openShop();
    const after = await ordered(world);
    const request = await upsaleFor(world, after);
    const { capability } = after.order;
    const call = { key: newKey(), accessToken: world.accessToken, capability };
    await expect(answering(status, problem(code)).importUpsale(request, call)).resolves.toEqual({
      outcome: 'refusal',
      code,
      detail: 'A sentence.',
    });
  });

  it('a refusal to finish is handed on, and another answer is none of the relay’s', async () => {
    const { order } = await ordered(openShop().world);
    const request = { order: order.number, capability: order.capability };
    await expect(answering(409, problem('purchase-open')).finish(request)).resolves.toMatchObject({
      code: 'purchase-open',
    });
    await expect(answering(200, '{"outcome":"placed"}').finish(request)).rejects.toMatchObject({
      code: 'relay-answer-malformed',
    });
  });

  it('a step or a lead that is refused is offer-unavailable, with the relay’s sentence', async () => {
    const { world } = openShop();
    const { order, step } = await ordered(world);
    const refusing = answering(404, problem('malformed'));
    const refused = { code: 'offer-unavailable', message: expect.stringContaining('A sentence.') };
    await expect(refusing.getUpsell({ step, order: order.number })).rejects.toMatchObject(refused);
    await expect(refusing.importLead(world.sold, { accessToken: world.accessToken })).rejects.toMatchObject(
      refused,
    );
  });
});
