import {
  type CrmBackend,
  type CrmOrderDraft,
  parseAccessToken,
  parseOrderNumber,
  parseReferenceId,
} from '@landerpay/checkout';
import type { CrmBackendWorld, CrmEvent } from '@landerpay/crm/testing';
import { createMeridian, type MeridianFault } from '../meridian/index.js';
import type { Meridian } from '../src/meridian-backend.js';

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('A value of Meridian’s world is malformed.');
  return value;
};

const usd = (amount: number) => ({ amount, currency: 'USD' });
const key = 'mk_live_7Qd1WcBz';

const draftWith = (mark: string): CrmOrderDraft => ({
  buyer: { name: 'Mary Ann van der Berg', email: 'mary@example.com' },
  lines: [
    { crmProduct: 'KIT', quantity: 2, price: usd(4_750), shipping: usd(495) },
    { crmProduct: 'VIDEO', quantity: 1, price: usd(1_999), shipping: usd(0) },
  ],
  total: usd(11_994),
  mark,
  ipAddress: '203.0.113.7',
});

const refusedConnection = (): TypeError =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }),
  });

const faults: Readonly<Record<'answer-lost' | 'request-lost' | 'login-refused', MeridianFault>> = {
  'answer-lost': 'lost-after',
  'request-lost': 'lost-before',
  'login-refused': { status: 403, body: '{"refused":"unknown_key"}' },
};

/** Meridian, called in the same process, as a world for `crmBackendContract`. */
export const meridianWorld = (backendOf: (shop: Meridian) => CrmBackend): CrmBackendWorld => {
  let charges = 0;
  let declines = false;
  const crm = createMeridian({
    key,
    articles: { KIT: 'Starter kit', VIDEO: 'Video course', REFILL: 'Refill pack' },
    charge: async () => {
      if (!declines) charges += 1;
      const result = declines ? 'declined' : 'approved';
      declines = false;
      return result === 'declined' ? { result, reason: 'InvalidPaymentMethod' } : { result };
    },
  });
  let received = '';
  let isUnreachable = false;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (isUnreachable) {
      isUnreachable = false;
      throw refusedConnection();
    }
    const body = await new Response(init.body).text();
    received = `${decodeURIComponent(url)} ${body}`;
    return crm.fetch(url, body === '' ? init : { ...init, body });
  };
  const next = (event: CrmEvent): void => {
    if (event === 'declined') declines = true;
    else if (event === 'unreachable') isUnreachable = true;
    else crm.next(typeof event === 'object' ? event : faults[event]);
  };
  let made = 0;
  const another = (): number => {
    made += 1;
    return made;
  };
  return {
    backend: backendOf({ url: 'https://meridian.test', shop: 'north', key, fetch }),
    newDraft: () => draftWith(`1.mark-${another()}`),
    newPayment: () => ({
      reference: required(parseReferenceId(`S01-0000000-${String(another()).padStart(7, '0')}`)),
      accessToken: required(parseAccessToken('Atza|IwEBIA+b/c=0123456789')),
    }),
    charges: () => charges,
    calls: () => crm.calls().length,
    received: () => received,
    next,
    unknownOrder: required(parseOrderNumber('M-9')),
    secrets: [key],
    upsaleLine: { crmProduct: 'REFILL', quantity: 1, price: usd(1_250), shipping: usd(250) },
  };
};
