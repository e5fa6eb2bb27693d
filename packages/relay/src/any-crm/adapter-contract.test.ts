import { relayAdapter } from '@landerpay/crm/relay';
import { type AdapterEvent, type CrmAdapterWorld, crmAdapterContract } from '@landerpay/crm/testing';
import { describe, it } from 'vitest';
import type { CrmShop } from '../test-world/any-crm/crm-shop.test.support.js';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { funnelCatalogue, oneTimeFunnelCatalogue } from '../test-world/funnel-catalogue.test.support.js';
import { seconds } from '../test-world/moved-clock.test.support.js';
import { lines, product, step } from '../test-world/parsed.test.support.js';
import { peer, shopOrigin } from '../test-world/shop-facts.test.support.js';

/** The browser's adapter in front of the real relay, its ledger, a real backend and both stand-ins. */
const newWorld = async (shop: CrmShop): Promise<CrmAdapterWorld> => {
  const { accessToken, newReference, newAgreement } = await shop.amazon.signIn();
  let lost: 'answer' | 'request' | null = null;

  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const losing = init.method === 'POST' ? lost : null;
    if (init.method === 'POST') lost = null;
    if (losing === 'request') throw new TypeError('The request was lost.');
    const request = new Request(url, init);
    request.headers.set('Origin', shopOrigin);
    // Time stands still here: whoever waited for news would wait for ever.
    request.headers.delete('Prefer');
    const response = await shop.relay.fetch(request, { peer });
    if (losing === 'answer') throw new TypeError('The answer was lost.');
    return response;
  };

  const next = (event: AdapterEvent): void => {
    switch (event) {
      case 'declined':
        shop.nextOrder('declined');
        break;
      case 'answer-lost':
        lost = 'answer';
        break;
      case 'request-lost':
        lost = 'request';
        break;
      case 'settles-late':
        shop.nextOrder('answer-lost');
        shop.failNextLookUp();
        break;
      default:
        event satisfies never;
    }
  };

  return {
    adapter: relayAdapter({ url: 'https://relay.example', fetch }),
    sold: { kind: 'one-time', lines: lines() },
    unsold: product('no-such-thing'),
    step: step('offer-1'),
    ...(shop.crmName === 'Konnektive'
      ? { recurring: { sold: { kind: 'recurring', lines: lines('refill-plan') }, newAgreement } }
      : {}),
    accessToken,
    newReference,
    orders: () => shop.charged().map(({ order }) => order),
    next,
    passTime: async () => {
      shop.advance(15 * seconds);
      await shop.relay.sweep();
    },
  };
};

describe.each(everyCrm)('the relay in front of %s keeps the contract of adapters', (name, openShop) => {
  const catalogue = name === 'Konnektive' ? funnelCatalogue : oneTimeFunnelCatalogue;
  const openWorld = () => newWorld(openShop({ catalogue, earlyLeads: true }));
  for (const { name: promised, run } of crmAdapterContract(openWorld)) it(promised, run);
});
