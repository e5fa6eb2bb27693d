import { type Answer, type CrmAdapter, idempotencyKeyFrom } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { ContractBroken } from '../contract/contract-case.js';
import { memoryWorld } from '../memory-adapter/memory-world.test.support.js';
import { crmAdapterContract } from './crm-adapter-contract.js';

const notPlaced: Answer = { outcome: 'not-placed', why: 'not-sent' };

let keys = 0;
const anotherKey = () => {
  keys += 1;
  return idempotencyKeyFrom(new Uint8Array(32).fill(keys));
};

/** Adapters that each break one promise, and a case that must notice. */
const broken: readonly (readonly [string, (right: CrmAdapter) => Partial<CrmAdapter>, string])[] = [
  [
    'sends every request under a key of its own',
    (right) => ({
      importOrder: (request, call) => right.importOrder(request, { ...call, key: anotherKey() }),
    }),
    'the same key and request twice places one order, and tells it twice',
  ],
  [
    'tells a lost answer as "no order"',
    (right) => ({
      importOrder: (request, call) => right.importOrder(request, call).catch(() => notPlaced),
    }),
    'an answer lost after booking is a rejection, and the look-up finds the order',
  ],
  [
    'rejects with an error of nobody’s',
    (right) => ({
      importOrder: (request, call) =>
        right.importOrder(request, call).catch(() => Promise.reject(new Error('oh'))),
    }),
    'a request that never arrived is a rejection, is unknown, and may be sent again as it was',
  ],
  [
    'repeats by itself what got no answer',
    (right) => ({
      importOrder: (request, call) =>
        right.importOrder(request, call).catch(() => right.importOrder(request, call)),
    }),
    'a request that never arrived is a rejection, is unknown, and may be sent again as it was',
  ],
  [
    'says "not placed" of a key that it does not know',
    (right) => ({
      findAttempt: (key) =>
        right.findAttempt(key).then((answer) => (answer.outcome === 'refusal' ? notPlaced : answer)),
    }),
    'findAttempt refuses a key that was never sent as unknown-attempt',
  ],
  [
    'says "not placed" while it settles',
    (right) => ({
      importOrder: (request, call) =>
        right
          .importOrder(request, call)
          .then((answer) => (answer.outcome === 'settling' ? notPlaced : answer)),
    }),
    'an order that is known late is settling, then placed, and never ordered twice',
  ],
  [
    'charges whatever it costs now',
    (right) => ({
      importOrder: async (request, call) => {
        const { total } = await right.getOffer({ kind: 'one-time', lines: request.lines });
        return right.importOrder(
          { ...request, expected: { ...request.expected, total: total.amount } },
          call,
        );
      },
    }),
    'another total than the buyer saw is refused with the offer as it is, and nothing is ordered',
  ],
  [
    'forgets the decline',
    (right) => ({
      findAttempt: (key) =>
        right.findAttempt(key).then((answer) => (answer.outcome === 'declined' ? notPlaced : answer)),
    }),
    'a declined card orders nothing, and the next attempt with the same reference may succeed',
  ],
  [
    'buys again without asking',
    (right) => ({
      importOrder: async (request, call) => {
        const answer = await right.importOrder(request, call);
        return answer.outcome === 'refusal' && answer.code === 'already-placed'
          ? right.importOrder({ ...request, again: answer.order }, { ...call, key: anotherKey() })
          : answer;
      },
    }),
    'buying the same again is asked about first, and is then another order',
  ],
  [
    'sells everything',
    (right) => ({
      getOffer: async ({ kind, lines }) => ({
        ...(await right.getOffer({ kind, lines: [] })),
        lines: lines.map((line) => ({ ...line, name: 'x', price: { amount: 1, currency: 'USD' } })),
      }),
    }),
    'getOffer rejects with offer-unavailable for what is not sold',
  ],
  [
    'loses the proof that the terms were accepted',
    (right) => ({
      importOrder: ({ consent: _, ...request }, call) => right.importOrder(request, call),
    }),
    'what is billed again comes with its terms, and is ordered only by who accepted them',
  ],
  [
    'accepts the terms for the buyer',
    (right) => ({
      importOrder: (request, call) =>
        right.importOrder(
          {
            ...request,
            ...(request.expected.termsVersion !== null && {
              consent: { termsVersion: request.expected.termsVersion, acceptedAt: '2026-01-01T00:00:00Z' },
            }),
          },
          call,
        ),
    }),
    'what is billed again comes with its terms, and is ordered only by who accepted them',
  ],
];

describe('the contract of adapters notices', () => {
  it.each(broken)('one that %s', async (_, breakIt, name) => {
    const cases = crmAdapterContract(() => memoryWorld((shop) => ({ ...shop, ...breakIt(shop) })));
    const noticing = cases.find((one) => one.name === name);
    await expect(noticing?.run()).rejects.toBeInstanceOf(ContractBroken);
  });

  it('a world is closed after its case, kept or broken', async () => {
    let closed = 0;
    const cases = crmAdapterContract(() => ({
      ...memoryWorld((shop) => ({ ...shop, findAttempt: async () => notPlaced })),
      close: () => {
        closed += 1;
      },
    }));
    const results = await Promise.allSettled(cases.map(({ run }) => run()));
    expect(results.map(({ status }) => status)).toEqual(expect.arrayContaining(['fulfilled', 'rejected']));
    expect(closed).toBe(cases.length);
  });
});
