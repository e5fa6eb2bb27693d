import {
  type CrmAdapter,
  type OfferRequest,
  parseAccessToken,
  parseProductId,
  parseReferenceId,
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
  const shop = memoryAdapter();
  const sold: OfferRequest = {
    kind: 'one-time',
    lines: [{ product: required(parseProductId('starter-kit')), quantity: 2 }],
  };
  let references = 0;
  return {
    adapter: reach(shop),
    sold,
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
