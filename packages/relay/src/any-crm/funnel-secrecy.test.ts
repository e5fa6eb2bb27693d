import { relayPaths } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { watched } from '../test-world/any-crm/watched.test.support.js';
import { personalCanaries } from '../test-world/canaries.test.support.js';
import { post, postTo } from '../test-world/page.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { shopOrigin } from '../test-world/shop-facts.test.support.js';

it.each(everyCrm)(
  'ledger 34: in front of %s, neither log nor ledger nor answer tells of anybody when leads are made, pages seen and orders finished',
  async (_, openShop) => {
    const { shop, buyer, order, keep, secrets, leaks } = await watched(openShop, { earlyLeads: true });
    const everything = [...personalCanaries(), ...secrets].join(' ');
    const { accessToken } = buyer;
    const lead = { kind: 'one-time', lines: lines(), accessToken };
    const visit = 'the-visit-of-this-tab';
    const view = {
      page: 'checkout',
      visit,
      address: `${shopOrigin}/?q=${encodeURIComponent(everything.slice(0, 400))}`,
    };
    const sending = [
      [relayPaths.leads, lead],
      [
        relayPaths.leads,
        { ...lead, tracking: { affiliate: everything.slice(0, 500), sources: [everything.slice(0, 500)] } },
      ],
      // Without the secrets: they are random, and now and then one holds what could be a card's number.
      [relayPaths.leads, { ...lead, email: personalCanaries().join(' ') }],
      [
        relayPaths.pages,
        { ...view, referrer: `https://search.example/?q=${encodeURIComponent(everything.slice(0, 400))}` },
      ],
      [relayPaths.pages, { ...view, address: everything }],
      [relayPaths.pages, { ...view, tracking: { affiliate: everything.slice(0, 500) } }],
      [relayPaths.finish, { order: 'NOSUCHORDER', capability: everything }],
    ] as const;
    for (const [path, body] of sending) await keep(postTo(shop.relay, path, body));
    const { answer } = await post(shop.relay, order);
    if (answer.outcome !== 'placed') throw new Error(`The order was not placed: ${answer.outcome}.`);
    const { number, capability } = answer.order;
    await keep(postTo(shop.relay, relayPaths.finish, { order: number, capability }));
    await shop.relay.finished();
    expect(await leaks()).toEqual([]);
    expect(shop.events.flatMap((event) => (event.event === 'refused' ? [event.reason] : []))).toEqual([
      'body-malformed',
      'body-malformed',
      'wrong-buyer',
    ]);
    const kept = JSON.stringify(shop.events);
    expect([capability, visit].filter((secret) => kept.includes(secret))).toEqual([]);
  },
);
