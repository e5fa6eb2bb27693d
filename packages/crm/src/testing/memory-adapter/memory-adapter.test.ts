import { parseProductId, parseReferenceId } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { newKey, requestFor, send } from '../crm-adapter/buyer.js';
import { memoryAdapter } from './memory-adapter.js';
import { memoryWorld } from './memory-world.test.support.js';
import type { MemoryAdapterOptions } from './options.js';

const openShop = (options?: MemoryAdapterOptions) => {
  const shop = memoryAdapter(options);
  return { shop, world: memoryWorld(() => shop) };
};

const guide = { guide: { name: 'Guide', price: 1_999 } };

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('A value of the test is malformed.');
  return value;
};

const guideLines = [{ product: required(parseProductId('guide')), quantity: 3 }];

describe('offers in memory', () => {
  it('are priced from the products, with shipping for the line and not for the piece', async () => {
    const { world } = openShop();
    await expect(world.adapter.getOffer(world.sold)).resolves.toEqual({
      kind: 'one-time',
      delivery: 'physical',
      lines: [
        {
          product: 'starter-kit',
          quantity: 2,
          name: 'Starter kit',
          price: { amount: 4_900, currency: 'USD' },
        },
      ],
      shipping: { amount: 495, currency: 'USD' },
      total: { amount: 10_295, currency: 'USD' },
      catalogueVersion: '[[["Starter kit",4900]],495]',
      terms: null,
      termsVersion: null,
    });
  });

  it('have what the options say', async () => {
    const { shop } = openShop({
      products: guide,
      currency: 'JPY',
      delivery: 'digital',
    });
    await expect(shop.getOffer({ kind: 'one-time', lines: guideLines })).resolves.toMatchObject({
      kind: 'one-time',
      delivery: 'digital',
      total: { amount: 5_997, currency: 'JPY' },
      shipping: { amount: 0, currency: 'JPY' },
    });
  });

  it.each([
    ['unavailable', 'offer-unavailable', false],
    ['unreachable', 'relay-unreachable', true],
  ] as const)('can be %s', async (offer, code, retryable) => {
    const { world } = openShop({ offer });
    await expect(world.adapter.getOffer(world.sold)).rejects.toMatchObject({ code, retryable });
  });

  it('can hang until nobody waits any more', async () => {
    const { world } = openShop({ offer: 'never' });
    const waiting = new AbortController();
    const asked = world.adapter.getOffer(world.sold, waiting.signal);
    waiting.abort();
    await expect(asked).rejects.toMatchObject({ code: 'relay-unreachable' });
    await expect(world.adapter.getOffer(world.sold, waiting.signal)).rejects.toMatchObject({
      code: 'relay-unreachable',
    });
  });

  it('change when other prices are sold, and an earlier page is refused', async () => {
    const { shop, world } = openShop();
    const request = await requestFor(world);
    shop.sell({ 'starter-kit': { name: 'Starter kit', price: 5_900, shipping: 495 } });
    await expect(send(world, newKey(), request)).resolves.toMatchObject({
      outcome: 'refusal',
      code: 'price-changed',
      offer: { total: { amount: 12_295, currency: 'USD' } },
    });
    expect(shop.orders).toEqual([]);
  });
});

describe('attempts in memory', () => {
  it('are placed, and the book shows what was bought with which reference, and no capability', async () => {
    const { shop, world } = openShop();
    const reference = required(parseReferenceId('S01-7654321-1234567'));
    await send(world, newKey(), await requestFor(world, { reference }));
    expect(shop.orders).toEqual([
      {
        number: 'M00001',
        kind: 'one-time',
        lines: [
          { name: 'Starter kit', quantity: 2, price: { amount: 4_900, currency: 'USD' }, nextBill: null },
        ],
        shipping: { amount: 495, currency: 'USD' },
        total: { amount: 10_295, currency: 'USD' },
        upsellsUntil: null,
        reference,
        consent: null,
        upsales: [],
        finished: false,
      },
    ]);
  });

  it('follow their script call by call, and the last answer stays', async () => {
    const settling = { outcome: 'settling', since: '2026-01-02T03:04:05Z', resume: false } as const;
    const { shop, world } = openShop({
      attempts: [[settling, settling, { outcome: 'placed', review: 'pending' }]],
    });
    const key = newKey();
    await expect(send(world, key, await requestFor(world))).resolves.toEqual(settling);
    expect(shop.orders).toHaveLength(1);
    await expect(shop.findAttempt(key)).resolves.toEqual(settling);
    for (const _ of [1, 2]) {
      await expect(shop.findAttempt(key)).resolves.toMatchObject({
        outcome: 'placed',
        order: { number: 'M00001', review: 'pending' },
      });
    }
  });

  it('take a script each, in turn, and are then placed', async () => {
    const declined = { outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' } as const;
    const { shop, world } = openShop({ attempts: [[declined]] });
    shop.script([{ outcome: 'not-placed', why: 'not-booked' }]);
    const outcomes: string[] = [];
    for (const _ of [1, 2, 3]) {
      outcomes.push((await send(world, newKey(), await requestFor(world))).outcome);
    }
    expect(outcomes).toEqual(['declined', 'not-placed', 'placed']);
  });

  it('that are refused leave their key unused', async () => {
    const refusal = { outcome: 'refusal', code: 'unavailable', detail: 'Not now.' } as const;
    const { world } = openShop({ attempts: [[refusal]] });
    const [key, request] = [newKey(), await requestFor(world)];
    await expect(send(world, key, request)).resolves.toEqual(refusal);
    await expect(world.adapter.findAttempt(key)).resolves.toMatchObject({ code: 'unknown-attempt' });
    await expect(send(world, key, request)).resolves.toMatchObject({ outcome: 'placed' });
  });

  it('can hang, as a page that is placing', async () => {
    const { shop, world } = openShop({ attempts: [[{ outcome: 'never' }, { outcome: 'placed' }]] });
    const key = newKey();
    const waiting = new AbortController();
    const call = { key, accessToken: world.accessToken, signal: waiting.signal };
    const placing = shop.importOrder(await requestFor(world), call);
    await expect(shop.findAttempt(key)).resolves.toMatchObject({ outcome: 'placed' });
    waiting.abort();
    await expect(placing).rejects.toMatchObject({ code: 'relay-unreachable' });
    expect(shop.orders).toHaveLength(1);
  });

  it('of what is not sold are refused', async () => {
    const { shop, world } = openShop();
    const request = { ...(await requestFor(world)), lines: guideLines };
    await expect(send(world, newKey(), request)).resolves.toMatchObject({ code: 'malformed' });
    expect(shop.orders).toEqual([]);
  });
});
