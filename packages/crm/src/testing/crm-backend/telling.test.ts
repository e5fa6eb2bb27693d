import type { CrmBackend, CrmImportOrder } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { konnektiveWorld, reference } from '../../konnektive/emulated/konnektive-world.test.support.js';
import { crmBackendContract } from './crm-backend-contract.js';
import { sellUpsale } from './sell-upsale.test.support.js';

type Wrong = readonly [string, (right: CrmBackend) => Partial<CrmBackend>, string];

type Dropped =
  | 'termsProof'
  | 'salesTax'
  | 'coupon'
  | 'tracking'
  | 'returnPaths'
  | 'reviewFirst'
  | 'insureShipment';

type Loose = { -readonly [Part in keyof CrmImportOrder]: CrmImportOrder[Part] };

const otherReference = reference(999);

/** An import that loses a part of what the relay says. */
const dropping =
  (dropped: Dropped) =>
  (right: CrmBackend): Partial<CrmBackend> => ({
    importOrder: (order, call) => {
      const kept: Loose = { ...order };
      delete kept[dropped];
      return right.importOrder(kept, call);
    },
  });

/** Backends that each lose something on its way to the CRM, and a case that must notice. */
const broken: readonly Wrong[] = [
  [
    'tells a fixed address with the lead',
    (right) => ({
      createLead: (draft, call) => right.createLead({ ...draft, ipAddress: '203.0.113.7' }, call),
    }),
    'a lead and an import tell the CRM who buys, from where, and who pays',
  ],
  ...(['termsProof', 'salesTax', 'coupon', 'tracking', 'returnPaths'] as const).map((dropped): Wrong => {
    const name = 'whatever an order brings along is told to the CRM, or refused before anything is sent';
    return [`drops ${dropped}`, dropping(dropped), name];
  }),
  ...(['reviewFirst', 'insureShipment'] as const).map((dropped): Wrong => {
    const name =
      'an order to look at first, or to insure, is another call than one that is not, or is refused';
    return [`drops ${dropped}`, dropping(dropped), name];
  }),
  [
    'holds back for later what it cannot tell',
    (right) => ({
      importOrder: async (order, call) =>
        order.coupon === undefined
          ? right.importOrder(order, call)
          : { answer: 'not-sent', detail: 'no coupons' },
    }),
    'whatever an order brings along is told to the CRM, or refused before anything is sent',
  ],
  [
    'lets another reference pay for an upsale',
    (right) => ({
      importUpsale: async (upsale, call) =>
        await sellUpsale(right, { ...upsale, reference: otherReference }, call),
    }),
    'an upsale tells the CRM from where it is bought, and who pays',
  ],
  [
    'sells one piece of every upsale',
    (right) => ({
      importUpsale: async (upsale, call) =>
        await sellUpsale(right, { ...upsale, line: { ...upsale.line, quantity: 1 } }, call),
    }),
    'an upsale joins its order, at the price that the relay gives, and is charged once',
  ],
  [
    'drops the sales tax of an upsale',
    (right) => ({
      importUpsale: async ({ salesTax: _, ...upsale }, call) => await sellUpsale(right, upsale, call),
    }),
    'whatever an upsale brings along is told to the CRM, or refused before anything is sent',
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
