import type { CrmBackend } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { konnektiveWorld } from '../../konnektive/emulated/konnektive-world.test.support.js';
import { crmBackendContract } from './crm-backend-contract.js';

type Wrong = readonly [string, (right: CrmBackend) => Partial<CrmBackend>, string];

/** Backends that each break one promise, and a case that must notice. */
const broken: readonly Wrong[] = [
  [
    'tries a lost import again',
    (right) => ({
      importOrder: async (order, call) => {
        const answer = await right.importOrder(order, call);
        return answer.answer === 'unknown' ? right.importOrder(order, call) : answer;
      },
    }),
    'a connection broken before booking is unknown, the look-up says not booked, and the lead still pays',
  ],
  [
    'takes a lost answer for a decline',
    (right) => ({
      importOrder: async (order, call) => {
        const answer = await right.importOrder(order, call);
        return answer.answer === 'unknown' ? { answer: 'declined', reason: 'Declined' } : answer;
      },
    }),
    'an answer lost after booking is unknown, and the look-up finds the order',
  ],
  [
    'takes what never left for lost',
    (right) => ({
      importOrder: async (order, call) => {
        const answer = await right.importOrder(order, call);
        return answer.answer === 'not-sent' ? { answer: 'unknown', detail: answer.detail } : answer;
      },
    }),
    'a connection that never came about is not-sent',
  ],
  [
    'does not ask whether it may write',
    (right) => ({ importOrder: (order) => right.importOrder(order) }),
    'a call that may not be written is not written',
  ],
  [
    'asks too late whether it may write',
    (right) => ({
      importOrder: async (order, call) => {
        const answer = await right.importOrder(order);
        return call?.mayWrite?.() === false ? { answer: 'not-sent', detail: '' } : answer;
      },
    }),
    'a call that may not be written is not written',
  ],
  [
    'does not stop',
    (right) => ({ importOrder: (order) => right.importOrder(order) }),
    'a call that was stopped before it began is not written',
  ],
  [
    'loses the mark',
    (right) => ({ importOrder: (order, call) => right.importOrder({ ...order, mark: '' }, call) }),
    'an import books what was asked for, charges once, and brings the mark back',
  ],
  [
    'leaves the prices to the CRM',
    (right) => ({
      importOrder: (order, call) =>
        right.importOrder(
          {
            ...order,
            lines: order.lines.map((line) => ({ ...line, price: { amount: 4_900, currency: 'USD' } })),
          },
          call,
        ),
    }),
    'an import books what was asked for, charges once, and brings the mark back',
  ],
  [
    'charges with the lead',
    (right) => ({
      createLead: async (draft, call) => {
        const answer = await right.createLead(draft, call);
        const { newPayment } = konnektiveWorld();
        if (answer.answer === 'lead') {
          await right.importOrder({ ...draft, order: answer.order, ...(await newPayment()) });
        }
        return answer;
      },
    }),
    'a lead takes no money and is not booked',
  ],
  [
    'finds an order where there is none',
    (right) => ({
      findOrder: async (query, call) => {
        const answer = await right.findOrder(query, call);
        if (answer.answer !== 'not-found' || query.by !== 'order-number') return answer;
        const money = { amount: 0, currency: 'USD' };
        return {
          answer: 'order',
          order: {
            number: query.order,
            status: 'complete',
            mark: null,
            campaign: null,
            lines: [],
            shipping: money,
            total: money,
            parent: null,
          },
        };
      },
    }),
    'a look-up of a number that no order has never gives an order',
  ],
  [
    'takes a failed look-up for an absent order',
    (right) => ({
      findOrder: async (query, call) => {
        const answer = await right.findOrder(query, call);
        return answer.answer === 'cannot-tell' ? { answer: 'not-found' } : answer;
      },
    }),
    'nonsense is unknown to an import, a failure to a lead, and tells a look-up nothing',
  ],
  [
    'looks twice',
    (right) => ({
      findOrder: async (query, call) => {
        await right.findOrder(query, call);
        return right.findOrder(query, call);
      },
    }),
    'every import is one call, and so are a lead and a look-up',
  ],
  [
    'logs who buys',
    (right) => ({
      importOrder: async (order, call) => {
        const answer = await right.importOrder(order, call);
        return 'detail' in answer
          ? { ...answer, detail: `${answer.detail} for ${order.buyer.email}` }
          : answer;
      },
    }),
    'no answer holds a name, an e-mail, an address, a token or a login',
  ],
];

describe('the contract of backends notices', () => {
  it.each(broken)('one that %s', async (_, breakIt, name) => {
    const cases = crmBackendContract(() => {
      const world = konnektiveWorld();
      return { ...world, backend: { ...world.backend, ...breakIt(world.backend) } };
    });
    const noticing = cases.find((one) => one.name === name);
    await expect(noticing?.run()).rejects.toThrow(/^Not kept: [^\n]*\n(?!The case ended in an error)/);
  });
});
