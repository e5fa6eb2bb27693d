import { describe, expect, it } from 'vitest';
import { backendMistakes } from './backend-mistakes.js';
import type { CrmBackend } from './crm-backend.js';

const never = () => Promise.reject(new Error('No member is called.'));

const least: CrmBackend = {
  name: 'least',
  capabilities: {
    lead: true,
    lookUp: 'by-order-number',
    completeLookUp: false,
    idempotencyKey: false,
    transactions: false,
    listOrders: false,
    upsale: 'none',
    replaceLine: false,
    confirm: false,
    clicks: false,
    references: ['order-reference'],
  },
  campaign: null,
  createLead: never,
  importOrder: never,
  findOrder: never,
};

const members = {
  importUpsale: never,
  findLinkedOrders: never,
  confirmOrder: never,
  importClick: never,
  listTransactions: never,
  listOrders: never,
} satisfies Partial<CrmBackend>;

const declaring = (capabilities: Partial<CrmBackend['capabilities']>): CrmBackend => ({
  ...least,
  capabilities: { ...least.capabilities, ...capabilities },
});

describe('a backend', () => {
  it('that declares nothing and has nothing more is without mistakes', () => {
    expect(backendMistakes(least)).toEqual([]);
  });

  it('that declares everything and has it is without mistakes', () => {
    const all = declaring({
      transactions: true,
      listOrders: true,
      upsale: 'linked-order',
      replaceLine: true,
      confirm: true,
      clicks: true,
    });
    expect(backendMistakes({ ...all, ...members })).toEqual([]);
  });

  it.each([
    ['importUpsale', 'upsale', { upsale: 'same-order' }],
    ['confirmOrder', 'confirm', { confirm: true }],
    ['importClick', 'clicks', { clicks: true }],
    ['listTransactions', 'transactions', { transactions: true }],
    ['listOrders', 'listOrders', { listOrders: true }],
  ] as const)('without %s must not declare `%s`', (member, capability, capabilities) => {
    expect(backendMistakes(declaring(capabilities))).toEqual([
      `The CRM backend "least": it has no \`${member}\`, which \`capabilities.${capability}\` declares.`,
    ]);
  });

  it.each([
    ['importUpsale', 'upsale'],
    ['findLinkedOrders', 'upsale'],
    ['confirmOrder', 'confirm'],
    ['importClick', 'clicks'],
    ['listTransactions', 'transactions'],
    ['listOrders', 'listOrders'],
  ] as const)('with %s must declare `%s`', (member, capability) => {
    expect(backendMistakes({ ...least, [member]: members[member] })).toEqual([
      `The CRM backend "least": it has \`${member}\`, which \`capabilities.${capability}\` does not declare.`,
    ]);
  });

  it('whose upsales are linked orders must find them', () => {
    const linked = { ...declaring({ upsale: 'linked-order' }), importUpsale: never };
    expect(backendMistakes(linked)).toEqual([expect.stringContaining('no `findLinkedOrders`')]);
  });

  it('must charge something of Amazon’s, and replaces lines by upsales only', () => {
    expect(backendMistakes(declaring({ references: [], replaceLine: true }))).toEqual([
      expect.stringContaining('`capabilities.references` is empty'),
      expect.stringContaining('`capabilities.replaceLine` needs an `upsale`'),
    ]);
  });
});
