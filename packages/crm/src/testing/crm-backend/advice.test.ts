import type { CrmBackend } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { konnektiveWorld } from '../../konnektive/emulated/konnektive-world.test.support.js';
import { crmBackendContract } from './crm-backend-contract.js';

const found =
  (change: (mark: string | null) => string | null) =>
  (right: CrmBackend): Partial<CrmBackend> => ({
    findOrder: async (query, call) => {
      const answer = await right.findOrder(query, call);
      if (answer.answer !== 'order') return answer;
      return { ...answer, order: { ...answer.order, mark: change(answer.order.mark) } };
    },
  });

const wrong: readonly (readonly [string, (right: CrmBackend) => Partial<CrmBackend>, string, string])[] = [
  [
    'loses the mark in a look-up',
    found(() => null),
    'a look-up tells the same order as the import, and looking changes nothing',
    'What to change: Send the mark in a field',
  ],
  [
    'orders one piece of each',
    (right) => ({
      importOrder: (order, call) =>
        right.importOrder({ ...order, lines: order.lines.map((line) => ({ ...line, quantity: 1 })) }, call),
    }),
    'an import books what was asked for, charges once, and brings the mark back',
    'What to change: Send product, quantity and price of every line',
  ],
  [
    'says that it looks up by mark',
    (right) => ({
      capabilities: { ...right.capabilities, lookUp: 'by-mark' },
      findOrder: async (query, call) =>
        query.by === 'mark' ? { answer: 'not-found' } : right.findOrder(query, call),
    }),
    'an answer lost after booking is unknown, and the look-up finds the order',
    'do not declare `lookUp: "by-mark"`',
  ],
  [
    'throws',
    () => ({ importOrder: () => Promise.reject(new TypeError('fetch failed')) }),
    'an answer lost after booking is unknown, and the look-up finds the order',
    'Came: TypeError: fetch failed\nWhat to change: Look in the stack of the cause who threw.',
  ],
];

describe('the contract of backends gives advice that fits', () => {
  it.each(wrong)('one that %s', async (_, breakIt, name, advice) => {
    const cases = crmBackendContract(() => {
      const world = konnektiveWorld();
      return { ...world, backend: { ...world.backend, ...breakIt(world.backend) } };
    });
    const broken = cases.find((one) => one.name === name)?.run();
    await expect(broken).rejects.toThrow(`Not kept: ${name}.`);
    await expect(broken).rejects.toThrow(advice);
  });
});
