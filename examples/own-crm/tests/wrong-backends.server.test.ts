import type { CrmBackend } from '@landerpay/checkout';
import { crmBackendContract } from '@landerpay/crm/testing';
import { describe, expect, it } from 'vitest';
import { meridianWithUpsales } from '../src/meridian-upsales.js';
import { meridianWorld } from './meridian-world.js';

/** Backends for Meridian that each break one promise, and a case that must notice. */
const broken: readonly (readonly [string, (right: CrmBackend) => Partial<CrmBackend>, string])[] = [
  [
    'sends another idempotency key each time',
    (right) => {
      let sent = 0;
      return {
        importOrder: (order, call) => {
          sent += 1;
          return right.importOrder({ ...order, mark: `${order.mark}${'.'.repeat(sent)}` }, call);
        },
      };
    },
    'the same import again is not charged again, and tells the same order',
  ],
  [
    'makes its idempotency key of the order’s data',
    (right) => ({
      importOrder: (order, call) =>
        right.importOrder({ ...order, mark: `${order.buyer.email} ${order.total.amount}` }, call),
    }),
    'a mark finds its own order, and no other',
  ],
  [
    'finds the latest order, whatever the mark',
    (right) => {
      let latest = '';
      return {
        importOrder: (order, call) => {
          latest = order.mark;
          return right.importOrder(order, call);
        },
        findOrder: (_, call) => right.findOrder({ by: 'mark', mark: latest }, call),
      };
    },
    'a mark that no order carries finds none',
  ],
  [
    'declares a complete look-up that is none',
    (right) => ({
      findOrder: async (query, call) => {
        const answer = await right.findOrder(query, call);
        return answer.answer === 'not-found' ? { answer: 'cannot-tell', detail: 'perhaps later' } : answer;
      },
    }),
    'a mark that no order carries finds none',
  ],
  [
    'forgets which order an upsale follows',
    (right) => ({
      importUpsale: async (upsale, call) => {
        const answer = (await right.importUpsale?.(upsale, call)) ?? { answer: 'unknown', detail: '' };
        return answer.answer === 'order' ? { ...answer, order: { ...answer.order, parent: null } } : answer;
      },
    }),
    'an upsale is an order of its own that names its parent, and the parent stays as it was',
  ],
  [
    'finds no upsale',
    () => ({ findLinkedOrders: async () => ({ answer: 'orders', orders: [] }) }),
    'an answer to an upsale that was lost after booking is unknown, and the linked orders show it',
  ],
  [
    'takes a failed look-up of upsales for none',
    (right) => ({
      findLinkedOrders: async (parent, call) => {
        const answer = await right.findLinkedOrders?.(parent, call);
        return answer?.answer === 'orders' ? answer : { answer: 'orders', orders: [] };
      },
    }),
    'nonsense tells a look-up of linked orders nothing',
  ],
];

describe('the contract of backends notices', () => {
  it.each(broken)('one for Meridian that %s', async (_, breakIt, name) => {
    const cases = crmBackendContract(() =>
      meridianWorld((shop) => {
        const right = meridianWithUpsales(shop);
        return { ...right, ...breakIt(right) };
      }),
    );
    const noticing = cases.find((one) => one.name === name);
    await expect(noticing?.run()).rejects.toThrow(/^Not kept: [^\n]*\n(?!The case ended in an error)/);
  });
});
