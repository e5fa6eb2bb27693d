import {
  type CrmAdapter,
  type OfferRequest,
  parseAccessToken,
  parseProductId,
  parseReferenceId,
  parseStepId,
  type ReferenceId,
} from '@landerpay/checkout';
import type { AdapterEvent, CrmAdapterWorld } from '../crm-adapter/world.js';
import { type MemoryAdapter, memoryAdapter } from './memory-adapter.js';
import type { ScriptedAttempt } from './script.js';

const scripts: Readonly<Record<AdapterEvent, ScriptedAttempt>> = {
  declined: [{ outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' }],
  'answer-lost': [{ outcome: 'lost' }, { outcome: 'placed' }],
  'request-lost': [
    { outcome: 'lost' },
    { outcome: 'refusal', code: 'unknown-attempt', detail: 'It never arrived.' },
  ],
  'settles-late': [
    { outcome: 'settling', since: '2026-01-02T03:04:05Z', resume: false },
    { outcome: 'settling', since: '2026-01-02T03:04:05Z', resume: false },
    { outcome: 'placed' },
  ],
};

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('A value of the world in memory is malformed.');
  return value;
};

/** The shop in memory as a world for `crmAdapterContract`, reached through whatever adapter is given for it. */
export const memoryWorld = (reach: (shop: MemoryAdapter) => CrmAdapter): CrmAdapterWorld => {
  const shop = memoryAdapter({
    products: {
      'starter-kit': { name: 'Starter kit', price: 4_900, shipping: 495 },
      'refill-pack': { name: 'Refill pack', price: 1_900 },
      'refill-plan': {
        name: 'Refill plan',
        price: 100,
        recurring: { price: 1_950, shipping: 250, every: { unit: 'month', count: 1 } },
      },
    },
    steps: { 'offer-1': { product: 'refill-pack', quantity: 2 } },
  });
  const sold: OfferRequest = {
    kind: 'one-time',
    lines: [{ product: required(parseProductId('starter-kit')), quantity: 2 }],
  };
  let references = 0;
  return {
    adapter: reach(shop),
    sold,
    step: required(parseStepId('offer-1')),
    recurring: {
      sold: { kind: 'recurring', lines: [{ product: required(parseProductId('refill-plan')), quantity: 1 }] },
      newAgreement: () => required(parseReferenceId('C01-0000000-0000001')),
    },
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
