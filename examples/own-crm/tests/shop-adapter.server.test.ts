import { parseAccessToken, parseProductId, parseReferenceId, type ReferenceId } from '@landerpay/checkout';
import {
  type AdapterEvent,
  type CrmAdapterWorld,
  crmAdapterContract,
  memoryAdapter,
  type ScriptedAttempt,
} from '@landerpay/crm/testing';
import { describe, expect, it } from 'vitest';
import { shopAdapter } from '../src/shop-adapter.js';
import { createShopServer } from './shop-server.js';

const settling = { outcome: 'settling', since: '2026-01-02T03:04:05Z', resume: false } as const;

const scripts: Readonly<Record<AdapterEvent, ScriptedAttempt>> = {
  declined: [{ outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' }],
  'answer-lost': [{ outcome: 'lost' }, { outcome: 'placed' }],
  'request-lost': [
    { outcome: 'lost' },
    { outcome: 'refusal', code: 'unknown-attempt', detail: 'It never arrived.' },
  ],
  'settles-late': [settling, settling, { outcome: 'placed' }],
};

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('A value of the shop’s world is malformed.');
  return value;
};

const shopWorld = (): CrmAdapterWorld => {
  const shop = memoryAdapter();
  const server = createShopServer(shop);
  let references = 0;
  return {
    adapter: shopAdapter('https://shop.test', async (input, init) => server.fetch(new Request(input, init))),
    sold: { kind: 'one-time', lines: [{ product: required(parseProductId('starter-kit')), quantity: 2 }] },
    unsold: required(parseProductId('moon-rock')),
    accessToken: required(parseAccessToken('Atza|IwEBIA-memory+/=')),
    newReference: (): ReferenceId => {
      references += 1;
      return required(parseReferenceId(`S01-0000000-${String(references).padStart(7, '0')}`));
    },
    orders: () => shop.orders.map(({ number }) => number),
    next: (event) => shop.script(scripts[event]),
    passTime: () => undefined,
  };
};

describe('the guide’s adapter keeps the contract of adapters', () => {
  for (const { name, run } of crmAdapterContract(shopWorld)) it(name, run);
});

describe('the guide’s adapter', () => {
  const answeredWith = (body: string, status: number) =>
    shopAdapter('https://shop.test', async () => new Response(body, { status }));
  const { sold } = shopWorld();

  it.each([
    ['{"told":{"outcome":"placed"}}', 200, 'relay-answer-malformed'],
    ['{"refused":{"code":"unknown-attempt"}}', 502, 'relay-unreachable'],
    ['<h1>Maintenance</h1>', 200, 'relay-unreachable'],
    ['null', 200, 'relay-unreachable'],
    ['{}', 200, 'relay-answer-malformed'],
  ] as const)('takes %s with HTTP %s for no answer', async (body, status, code) => {
    await expect(answeredWith(body, status).getOffer(sold)).rejects.toMatchObject({ code });
  });
});
