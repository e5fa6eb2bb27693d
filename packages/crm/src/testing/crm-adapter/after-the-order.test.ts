import { type Answer, type CrmAdapter, expectedOf } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { ContractBroken } from '../contract/contract-case.js';
import type { MemoryAdapter } from '../memory-adapter/memory-adapter.js';
import { memoryWorld } from '../memory-adapter/memory-world.test.support.js';
import { capabilityOf } from '../memory-adapter/order-book.js';
import { newKey } from './buyer.js';
import { crmAdapterContract } from './crm-adapter-contract.js';

const notPlaced: Answer = { outcome: 'not-placed', why: 'not-sent' };

/** Adapters that break a promise about what follows an order. */
const brokenAfterwards: readonly (readonly [
  string,
  (right: MemoryAdapter) => Partial<CrmAdapter>,
  string,
])[] = [
  [
    'tells only the line that was added',
    (right) => ({
      importUpsale: async (request, call) => {
        const answer = await right.importUpsale(request, call);
        return answer.outcome === 'placed'
          ? { ...answer, order: { ...answer.order, lines: answer.order.lines.slice(0, 1) } }
          : answer;
      },
    }),
    'getUpsell prices what a step offers, and importUpsale adds it to the order and tells the whole order',
  ],
  [
    'sends every upsale under a key of its own',
    (right) => ({
      importUpsale: (request, call) => right.importUpsale(request, { ...call, key: newKey() }),
    }),
    'the same key and upsale twice is sold once, and found by its key',
  ],
  [
    'sells a step again as the next one',
    (right) => ({
      importUpsale: async (request, call) => {
        const answer = await right.importUpsale(request, call);
        return answer.outcome === 'refusal' && answer.code === 'step-already-sold'
          ? right.findAttempt(call.key)
          : answer;
      },
    }),
    'a step that was sold is refused as step-already-sold, whatever the key and the reference',
  ],
  [
    'knows every order’s capability by itself',
    (right) => ({
      importUpsale: (request, call) =>
        right.importUpsale(request, { ...call, capability: capabilityOf(request.order) }),
    }),
    'nothing is added to an order by who has not its capability',
  ],
  [
    'charges for a step whatever it costs now',
    (right) => ({
      importUpsale: async (request, call) => {
        const { offer } = await right.getUpsell(request);
        return right.importUpsale({ ...request, expected: expectedOf(offer) }, call);
      },
    }),
    'another total of a step than the buyer saw is refused with the offer as it is',
  ],
  [
    'tells the lost answer of an upsale as "not sold"',
    (right) => ({
      importUpsale: (request, call) => right.importUpsale(request, call).catch(() => notPlaced),
    }),
    'the lost answer of an upsale is a rejection, and the look-up finds what was sold',
  ],
  [
    'finishes anybody’s order',
    () => ({ finish: async () => ({ outcome: 'finished' }) }),
    'finish is said once or twice to the same end, and only by who has the capability',
  ],
  [
    'adds to what is finished',
    (right) => ({
      finish: async ({ order, capability }) =>
        capability === capabilityOf(order) ? { outcome: 'finished' } : right.finish({ order, capability }),
    }),
    'an order that is finished takes no upsale',
  ],
];

describe('the contract of adapters notices', () => {
  it.each(brokenAfterwards)('one that %s', async (_, breakIt, name) => {
    const cases = crmAdapterContract(() => memoryWorld((shop) => ({ ...shop, ...breakIt(shop) })));
    const noticing = cases.find((one) => one.name === name);
    await expect(noticing?.run()).rejects.toBeInstanceOf(ContractBroken);
  });

  it('a world that has no step for an adapter which sells some', async () => {
    const cases = crmAdapterContract(() => {
      const { step: _, ...world } = memoryWorld((shop) => shop);
      return world;
    });
    const noticing = cases.find(({ name }) => name.startsWith('the same key and upsale'));
    await expect(noticing?.run()).rejects.toThrow('Give the world a `step`');
  });

  it('nothing amiss with an adapter that has no more than it must', async () => {
    const cases = crmAdapterContract(() =>
      memoryWorld(({ name, getOffer, importOrder, findAttempt }) => ({
        name,
        getOffer,
        importOrder,
        findAttempt,
      })),
    );
    const results = await Promise.all(cases.map(({ run }) => run()));
    expect(results.filter((result) => result === 'not-declared')).toHaveLength(9);
  });
});
