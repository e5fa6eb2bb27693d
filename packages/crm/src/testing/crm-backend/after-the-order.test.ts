import type { CrmBackend, CrmImportAnswer } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { konnektiveWorld } from '../../konnektive/emulated/konnektive-world.test.support.js';
import { crmBackendContract } from './crm-backend-contract.js';
import { sellUpsale } from './sell-upsale.test.support.js';

const declined = { answer: 'declined', reason: 'InvalidPaymentMethod' } as const;

type Wrong = readonly [string, (right: CrmBackend) => Partial<CrmBackend>, string];

/** An upsale whose answer is changed. */
const upsaleThen =
  (change: (answer: CrmImportAnswer) => CrmImportAnswer) =>
  (right: CrmBackend): Partial<CrmBackend> => ({
    importUpsale: async (upsale, call) => change(await sellUpsale(right, upsale, call)),
  });

/** Backends that each break one promise about what follows an order, and a case that must notice. */
const broken: readonly Wrong[] = [
  [
    'declares what it has not',
    (right) => ({ capabilities: { ...right.capabilities, upsale: 'linked-order' } }),
    'the members are those that the capabilities declare',
  ],
  [
    'sells upsales as orders of their own and says that they join',
    (right) => ({
      importUpsale: async ({ line, reference, accessToken, mark, ipAddress }, call) => {
        const { newDraft } = konnektiveWorld();
        const total = { ...line.price, amount: line.price.amount + line.shipping.amount };
        const draft = { ...newDraft(), lines: [line], total, mark, ipAddress };
        const lead = await right.createLead(draft, call);
        const order = lead.answer === 'lead' ? lead.order : null;
        return right.importOrder({ ...draft, order, reference, accessToken }, call);
      },
    }),
    'an upsale joins its order, at the price that the relay gives, and is charged once',
  ],
  [
    'sells an upsale at another price',
    (right) => ({
      importUpsale: async (upsale, call) => {
        const line = { ...upsale.line, price: { amount: 1, currency: 'USD' } };
        return await sellUpsale(right, { ...upsale, line }, call);
      },
    }),
    'an upsale joins its order, at the price that the relay gives, and is charged once',
  ],
  [
    'adds the line that should replace another',
    (right) => ({
      importUpsale: async (upsale, call) => await sellUpsale(right, { ...upsale, replaces: null }, call),
    }),
    'an upsale that replaces a line takes its place',
  ],
  [
    'takes a lost upsale for a decline',
    upsaleThen((answer) => (answer.answer === 'unknown' ? declined : answer)),
    'an answer to an upsale that was lost after booking is unknown, and the look-up shows the line',
  ],
  [
    'takes nonsense for a decline of an upsale',
    upsaleThen((answer) => (answer.answer === 'unknown' ? declined : answer)),
    'nonsense is unknown to an upsale, and a refused login is the shop’s own trouble',
  ],
  [
    'takes an upsale that never left for lost',
    upsaleThen((answer) =>
      answer.answer === 'not-sent' ? { answer: 'unknown', detail: answer.detail } : answer,
    ),
    'an upsale is not-sent where no connection came about, or nothing may be written',
  ],
  [
    'looks an order up before it sells an upsale',
    (right) => ({
      importUpsale: async (upsale, call) => {
        await right.findOrder({ by: 'order-number', order: upsale.parent });
        return await sellUpsale(right, upsale, call);
      },
    }),
    'an upsale is one call',
  ],
  [
    'says confirmed, whatever came',
    () => ({ confirmOrder: async () => ({ answer: 'confirmed' }) }),
    'confirming is not-sent only where nothing was written, and unknown where nobody knows',
  ],
  [
    'confirms twice, to be sure',
    (right) => ({
      confirmOrder: async (order, call) => {
        await right.confirmOrder?.(order, call);
        return { answer: 'confirmed' };
      },
    }),
    'confirming is not-sent only where nothing was written, and unknown where nobody knows',
  ],
  [
    'gives each page view a session of its own',
    (right) => {
      let views = 0;
      return {
        importClick: async (click, call) => {
          views += 1;
          const answer = await right.importClick?.(click, call);
          return answer?.answer === 'session'
            ? { answer: 'session', session: `visit-${views}` }
            : { answer: 'failed', detail: '' };
        },
      };
    },
    'a page view gives a session, and a later one belongs to it',
  ],
  [
    'throws for a page view',
    () => ({ importClick: () => Promise.reject(new TypeError('fetch failed')) }),
    'a page view that is lost is failed, and nothing is thrown',
  ],
  [
    'takes a failed list for an empty one',
    () => ({ listTransactions: async () => ({ answer: 'transactions', transactions: [] }) }),
    'nonsense tells nothing about transactions',
  ],
  [
    'lists no charge',
    () => ({ listTransactions: async () => ({ answer: 'transactions', transactions: [] }) }),
    'the transactions of an order are what was charged for it',
  ],
  [
    'finds nothing wrong, ever',
    () => ({ checkConfiguration: async () => [] }),
    'a configuration that sells is found without error, and one that cannot log in with one',
  ],
  [
    'says nothing where it could not check',
    () => ({ checkConfiguration: async () => [] }),
    'a check of the configuration that could not be made says so',
  ],
  [
    'names the login in a finding',
    (right) => ({
      checkConfiguration: async (sold, call) => {
        const findings = (await right.checkConfiguration?.(sold, call)) ?? [];
        const sentence = `Is ${konnektiveWorld().secrets.join(' ')} right?`;
        return findings.map((finding) => ({ ...finding, sentence }));
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
    await expect(noticing?.run()).rejects.toThrow(/\nWhat to change: \S/);
  });
});
