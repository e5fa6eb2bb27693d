import { expect, it, vi } from 'vitest';
import { newKey, requestFor } from '../crm-adapter/buyer.js';
import type { ChargeInMemory } from './charge.js';
import { memoryAdapter } from './memory-adapter.js';
import { memoryWorld } from './memory-world.test.support.js';
import type { MemoryAdapterOptions } from './options.js';
import type { MemoryDescription } from './shipping.js';

const addressIn = (countryCode: string): MemoryDescription => ({
  result: 'known',
  shippingAddress: { countryCode },
});

/** Orders once from a shop that ships to two countries. */
const order = async (description: MemoryDescription, options: MemoryAdapterOptions = {}) => {
  const charge = vi.fn<ChargeInMemory>(() => ({ result: 'approved' }));
  const describe = vi.fn(() => description);
  const shop = memoryAdapter({ charge, shipsTo: { countries: ['US', 'CA'], describe }, ...options });
  const world = memoryWorld(() => shop);
  const request = await requestFor(world);
  const { accessToken } = world;
  const answer = await shop.importOrder(request, { key: newKey(), accessToken });
  return { answer, asked: { reference: request.reference, accessToken }, charge, describe, shop };
};

const rejected = (problem: string) => ({
  outcome: 'rejected',
  because: 'fields',
  fields: [{ field: 'shipCountry', problem }],
});

it('an address in one of the countries is shipped to, and Amazon is asked with the buyer’s token', async () => {
  const { answer, asked, charge, describe } = await order(addressIn('CA'));
  expect(answer).toMatchObject({ outcome: 'placed' });
  expect(describe.mock.calls).toEqual([[asked]]);
  expect(charge).toHaveBeenCalledTimes(1);
});

it.each([
  ['elsewhere', addressIn('CH'), rejected('invalid')],
  ['that was not chosen', { result: 'known', shippingAddress: null } as const, rejected('required')],
  [
    'that Amazon does not tell',
    { result: 'unknown', code: 'TokenExpired' } as const,
    { outcome: 'refusal', code: 'token-refused', detail: 'TokenExpired' },
  ],
])('an address %s is refused, and nothing is charged', async (_, description, expected) => {
  const { answer, charge, shop } = await order(description);
  expect(answer).toEqual(expected);
  expect(charge).not.toHaveBeenCalled();
  expect(shop.orders).toEqual([]);
});

it.each<[string, MemoryAdapterOptions]>([
  ['of digital goods', { delivery: 'digital' }],
  ['that was scripted', { attempts: [[{ outcome: 'placed' }]] }],
])('an order %s asks for no address', async (_, options) => {
  const { answer, describe } = await order(addressIn('CH'), options);
  expect(answer).toMatchObject({ outcome: 'placed' });
  expect(describe).not.toHaveBeenCalled();
});
