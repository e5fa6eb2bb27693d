import { toDecimal } from '@landerpay/checkout';
import { type ChargeAmazon, createMeridian, type MeridianFault } from '@landerpay/example-own-crm/meridian';
import { meridianWithUpsales } from '@landerpay/example-own-crm/meridian-upsales';
import * as v from 'valibot';
import { amazonOrigin, amazonWorld } from '../amazon.test.support.js';
import { orderNumber } from '../scripted-crm.test.support.js';
import { openShop, type ShopOptions } from '../shop.test.support.js';
import { meridianKey } from '../shop-facts.test.support.js';
import type { CrmShop, OrderEvent } from './crm-shop.test.support.js';

const faults: Readonly<Record<Extract<OrderEvent, string>, MeridianFault>> = {
  declined: { status: 402, body: '{"declined":"InvalidPaymentMethod"}' },
  'answer-lost': 'lost-after',
  'request-lost': 'lost-before',
  'login-refused': { status: 403, body: '{"refused":"unknown_key"}' },
  review: 'review',
  held: 'held',
};

const charged = v.variant('result', [
  v.object({ result: v.literal('approved') }),
  v.object({ result: v.literal('declined'), reason: v.string() }),
]);

const chargeAt =
  (fetch: ReturnType<typeof amazonWorld>['fetch']): ChargeAmazon =>
  async ({ contract, token, total, for: sale }) => {
    const { currency } = total;
    const request = {
      reference: contract,
      accessToken: token,
      amount: toDecimal(total),
      currency,
      for: sale,
    };
    const answer = await fetch(`${amazonOrigin}/__server/charge`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    return v.parse(charged, await answer.json());
  };

/** A shop in front of Meridian, which has no leads, finds a sale by its fields only, and adds upsales as linked sales. */
export const meridianShop = (options: ShopOptions = {}): CrmShop => {
  const amazon = amazonWorld();
  const crm = createMeridian({
    key: meridianKey,
    articles: { 12: 'Starter kit', 13: 'Refill pack', 14: 'Video course' },
    charge: chargeAt(amazon.fetch),
  });
  const shop = openShop({
    ...options,
    sharedAmazon: amazon,
    crm: meridianWithUpsales({
      url: 'https://meridian.test',
      shop: 'north',
      key: meridianKey,
      fetch: crm.fetch,
    }),
  });
  const nextSale = (event: OrderEvent): void =>
    crm.next(typeof event === 'object' ? { status: 200, body: event.gateway } : faults[event], 'sale');
  return {
    ...shop,
    nextOrder: nextSale,
    nextUpsale: nextSale,
    failNextLookUp: () => crm.next({ status: 502, body: '<h1>Bad gateway</h1>' }, 'search'),
    untilHeld: crm.untilHeld,
    release: crm.release,
    approve: (order) => crm.setStatus(order, 'complete'),
    charged: () => crm.sales().map(({ number }) => ({ order: orderNumber(number), times: 1 })),
    login: [meridianKey],
    crmName: 'Meridian',
    crmOnTheWire: crm.answer,
  };
};
