import {
  type CrmOrderDraft,
  type OrderNumber,
  parseAccessToken,
  parseOrderNumber,
  parseReferenceId,
} from '@landerpay/checkout';
import {
  createKonnektiveSimulator,
  type KonnektiveSimulator,
  type KonnektiveSimulatorOptions,
  type Script,
  simulatorCredentials,
} from '@landerpay/simulator/konnektive';
import type { CrmBackendWorld, CrmEvent } from '../../testing/index.js';
import { type KonnektiveBackend, konnektive } from '../konnektive.js';
import type { KonnektiveFetch, KonnektiveOptions } from '../options/options.js';
import { smallAmazon } from './small-amazon.test.support.js';

export const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('A value of the emulated world is malformed.');
  return value;
};

/** A token with the characters that a careless encoding destroys. */
export const token = required(parseAccessToken('Atza|IwEBIA+b/c=0123456789'));

/** An order reference, or with `C` a billing agreement. */
export const reference = (number: number, kind: 'S' | 'C' = 'S') =>
  required(parseReferenceId(`${kind}01-0000000-${String(number).padStart(7, '0')}`));

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Two starter kits and a guide, with prices that are not the CRM's own. */
export const draftWith = (mark: string): CrmOrderDraft => ({
  buyer: { name: 'Mary Ann van der Berg', email: 'mary@example.com' },
  lines: [
    { crmProduct: '12', quantity: 2, price: usd(4_750), shipping: usd(495) },
    { crmProduct: '14', quantity: 1, price: usd(1_999), shipping: usd(0) },
  ],
  total: usd(11_994),
  mark,
  ipAddress: '203.0.113.7',
});

export const settingsOf = (fetch: KonnektiveFetch): KonnektiveOptions => ({
  ...simulatorCredentials,
  url: 'https://konnektive.test',
  campaignId: '1',
  billerId: '1',
  fetch,
});

const scripts: Readonly<Record<Exclude<Extract<CrmEvent, string>, 'unreachable' | 'declined'>, Script>> = {
  'answer-lost': { on: '*', drop: 'afterCommit' },
  'request-lost': { on: '*', drop: 'beforeCommit' },
  'login-refused': { on: '*', error: 'Could not authenticate credentials' },
};

const unreachable = (): TypeError =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }),
  });

/** What the stand-in does where nobody has recorded what the CRM does. */
export type Behaviour = NonNullable<KonnektiveSimulatorOptions['behaviour']>;

/** The stand-in for the CRM, called in-process, as a world for `crmBackendContract`. */
export const konnektiveWorld = (
  behaviour: Behaviour = {},
): CrmBackendWorld & { readonly crm: KonnektiveSimulator; readonly backend: KonnektiveBackend } => {
  let declines = false;
  const amazon: KonnektiveFetch = async (url, init) => {
    if (!declines || !url.endsWith('/charge')) return smallAmazon(url, init);
    declines = false;
    return Response.json({ result: 'declined', reason: 'InvalidPaymentMethod', state: 'Suspended' });
  };
  const crm = createKonnektiveSimulator({
    amazon: { origin: 'https://amazon.test', fetch: amazon },
    behaviour,
  });
  let received = '';
  const arrive: KonnektiveFetch = async (url, init) => {
    const body = await new Response(init.body).text();
    received = decodeURIComponent(`${url} ${body.replaceAll('+', ' ')}`);
    return crm.fetch(url, { ...init, body });
  };
  const between: (() => Response)[] = [];
  const fetch: KonnektiveFetch = (url, init) => {
    const instead = between.shift();
    return instead === undefined ? arrive(url, init) : Promise.resolve().then(instead);
  };
  let made = 0;
  const unknownOrder: OrderNumber = required(parseOrderNumber('FFFFFFFFFF'));
  return {
    crm,
    backend: konnektive(settingsOf(fetch)),
    newDraft: () => {
      made += 1;
      return draftWith(`1.mark-${made}`);
    },
    newPayment: () => {
      made += 1;
      return { reference: reference(made), accessToken: token };
    },
    charges: () => crm.book.orders().flatMap((order) => order.charges).length,
    calls: () => crm.book.requests().length,
    received: () => received,
    next: (event) => {
      if (event === 'unreachable') {
        between.push(() => {
          throw unreachable();
        });
      } else if (event === 'declined') {
        declines = true;
      } else if (typeof event === 'object') {
        between.push(() => new Response(event.body, { status: event.status }));
      } else {
        crm.controls.script(scripts[event]);
      }
    },
    unknownOrder,
    secrets: Object.values(simulatorCredentials),
    upsaleLine: { crmProduct: '13', quantity: 1, price: usd(1_250), shipping: usd(250) },
  };
};
