import { idempotencyKeyHeader } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import type { CrmShop } from '../test-world/any-crm/crm-shop.test.support.js';
import { echoesOf } from '../test-world/any-crm/echoes.test.support.js';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { watched } from '../test-world/any-crm/watched.test.support.js';
import { personalCanaries } from '../test-world/canaries.test.support.js';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { address, find, orderOf, post, postOrder, readyToBuy } from '../test-world/page.test.support.js';
import { peer } from '../test-world/shop-facts.test.support.js';

const sweepFor = async (shop: CrmShop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

describe.each(everyCrm)(
  'ledger 34: in front of %s, neither log nor ledger nor answer tells of anybody',
  (_, openShop) => {
    it('when orders are placed, declined, reviewed, refused or lost', async () => {
      const { shop, order, buyer, keep, leaks } = await watched(openShop);
      shop.nextOrder('login-refused');
      await keep(postOrder(shop.relay, order));
      shop.nextOrder('declined');
      await keep(postOrder(shop.relay, await orderOf(shop, buyer, buyer.reference, { attempt: 2 })));
      shop.nextOrder('request-lost');
      await keep(postOrder(shop.relay, await orderOf(shop, buyer, buyer.reference, { attempt: 3 })));
      await sweepFor(shop, 7 * minutes);
      shop.nextOrder('answer-lost');
      shop.failNextLookUp();
      const fourth = await orderOf(shop, buyer, buyer.reference, { attempt: 4 });
      await keep(postOrder(shop.relay, fourth));
      await keep(postOrder(shop.relay, fourth));
      expect((await find(shop.relay, fourth.key)).answer.outcome).toBe('placed');
      await keep(postOrder(shop.relay, fourth));
      await keep(postOrder(shop.relay, await orderOf(shop, buyer, await buyer.newReference())));
      expect(shop.states()).toEqual(expect.arrayContaining(['rejected', 'declined', 'not-booked', 'placed']));
      expect(await leaks()).toEqual([]);
    });

    it('when the CRM says everything again that it was told', async () => {
      const { shop, buyer, keep, secrets, leaks } = await watched(openShop);
      const everything = [...personalCanaries(), ...secrets].join(' ');
      let attempt = 0;
      for (const echo of echoesOf(everything)) {
        attempt += 1;
        shop.nextOrder({ gateway: echo });
        const next = await orderOf(shop, buyer, buyer.reference, { attempt });
        await keep(postOrder(shop.relay, next));
        await sweepFor(shop, 7 * minutes);
        expect(await leaks()).toEqual([]);
      }
      expect(shop.states().filter((state) => state === 'sent')).toHaveLength(attempt);
      expect(shop.charged()).toEqual([]);
    });

    it('when requests are refused or malformed', async () => {
      const { shop, buyer, order, answers, keep, secrets, leaks } = await watched(openShop);
      const everything = [...personalCanaries(), ...secrets].join(' ');
      const { body, key } = order;
      const bodies: readonly unknown[] = [
        everything,
        JSON.stringify(body).slice(0, -1),
        { ...body, note: everything },
        { ...body, accessToken: `${body.accessToken}${everything}` },
        { ...body, accessToken: `${body.accessToken}x` },
        { ...body, reference: everything },
        { ...body, lines: [{ product: everything, quantity: 1 }] },
        { ...body, again: everything },
        { ...body, card: '4111 1111 1111 1111' },
        { ...body, expected: { ...body.expected, total: 1, catalogueVersion: everything } },
        { ...body, filler: everything.repeat(100) },
      ];
      for (const wrong of bodies) await keep(postOrder(shop.relay, { key, body: wrong }));
      for (const headers of [
        { Origin: `https://${buyer.accessToken.slice(5, 20)}.example` },
        { 'Content-Type': 'text/plain' },
        { [idempotencyKeyHeader]: `${everything.replaceAll(/[^\x20-\x7e]/g, '')}` },
      ]) {
        await keep(postOrder(shop.relay, order, headers));
      }
      const query = `?access_token=${encodeURIComponent(buyer.accessToken)}`;
      for (const path of [
        '/orders',
        '/attempts',
        '/offer',
        '/nothing',
        `/${encodeURIComponent(everything)}`,
      ]) {
        await keep(shop.relay.fetch(new Request(address(path + query)), { peer }));
      }
      const other = await readyToBuy(shop, 1);
      await keep(postOrder(shop.relay, other.order));
      await keep(
        postOrder(shop.relay, {
          ...other.order,
          body: { ...order.body, accessToken: other.order.body.accessToken },
        }),
      );
      expect(answers.length).toBe(2 * (bodies.length + 10));
      expect(await leaks()).toEqual([]);
      expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
      expect(await leaks()).toEqual([]);
    });
  },
);

it('a leak would be seen', async () => {
  const { shop, buyer, leaks } = await watched(everyCrm[0][1]);
  expect(await leaks()).toEqual([]);
  shop.events.push({ event: 'refused', reason: `token ${buyer.accessToken}` });
  expect(await leaks()).toHaveLength(1);
});
