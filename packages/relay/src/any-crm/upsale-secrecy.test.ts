import { describe, expect, it } from 'vitest';
import type { CrmShop } from '../test-world/any-crm/crm-shop.test.support.js';
import { echoesOf } from '../test-world/any-crm/echoes.test.support.js';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { watched } from '../test-world/any-crm/watched.test.support.js';
import { personalCanaries } from '../test-world/canaries.test.support.js';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { post } from '../test-world/page.test.support.js';
import type { ShopOptions } from '../test-world/shop.test.support.js';
import { stepsCatalogue } from '../test-world/steps-catalogue.test.support.js';
import {
  placedIn,
  postUpsale,
  postUpsaleTo,
  upsaleOf,
  upsaleWith,
} from '../test-world/upsales.test.support.js';

const sweepFor = async (shop: CrmShop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

/** A buyer who has ordered, and a first upsale. */
const afterOrder = async (openShop: (options?: ShopOptions) => CrmShop) => {
  const { order, ...world } = await watched(openShop, { catalogue: stepsCatalogue });
  const buyer = { ...world.buyer, placed: placedIn(await post(world.shop.relay, order)) };
  return { ...world, buyer, upsale: await upsaleOf(world.shop, buyer) };
};

describe.each(everyCrm)(
  'ledger 34: in front of %s, neither log nor ledger nor answer tells of anybody',
  (_, openShop) => {
    it('when upsales are sold, declined, refused, lost or malformed', async () => {
      const { shop, buyer, upsale, keep, leaks, secrets } = await afterOrder(openShop);
      const { reference } = upsale.body;
      shop.nextUpsale('login-refused');
      await keep(postUpsaleTo(shop.relay, upsale));
      shop.nextUpsale('declined');
      await keep(postUpsaleTo(shop.relay, await upsaleWith(shop, buyer, reference, { attempt: 2 })));
      shop.nextUpsale('request-lost');
      await keep(postUpsaleTo(shop.relay, await upsaleWith(shop, buyer, reference, { attempt: 3 })));
      await sweepFor(shop, 7 * minutes);
      shop.nextUpsale('answer-lost');
      const fourth = await upsaleWith(shop, buyer, reference, { attempt: 4 });
      await keep(postUpsaleTo(shop.relay, fourth));
      await keep(postUpsaleTo(shop.relay, fourth));
      const everything = [...personalCanaries(), ...secrets].join(' ');
      const { key, body } = await upsaleOf(shop, buyer, { step: 'offer-2' });
      for (const wrong of [
        { ...body, step: everything },
        { ...body, order: everything },
        { ...body, capability: everything },
        { ...body, note: everything },
        { ...body, tracking: { affiliate: everything.slice(0, 500) } },
      ]) {
        await keep(postUpsaleTo(shop.relay, { key, body: wrong }));
      }
      expect(shop.states()).toEqual(expect.arrayContaining(['rejected', 'declined', 'not-booked', 'placed']));
      expect(await leaks()).toEqual([]);
      const written = JSON.stringify(shop.events) + (await shop.book.stored());
      for (const secret of [buyer.placed.capability, reference, upsale.key]) {
        expect(written).not.toContain(secret);
      }
    });

    it('when the CRM says everything again that it was told', async () => {
      const { shop, buyer, upsale, keep, secrets, leaks } = await afterOrder(openShop);
      const everything = [...personalCanaries(), ...secrets].join(' ');
      let attempt = 0;
      for (const echo of echoesOf(everything)) {
        attempt += 1;
        shop.nextUpsale({ gateway: echo });
        const next = await upsaleWith(shop, buyer, upsale.body.reference, { attempt });
        await keep(postUpsaleTo(shop.relay, next));
        await sweepFor(shop, 7 * minutes);
        expect(await leaks()).toEqual([]);
      }
      const last = await upsaleWith(shop, buyer, upsale.body.reference, { attempt: attempt + 1 });
      expect((await postUpsale(shop.relay, last)).answer.outcome).toBe('placed');
      expect(await leaks()).toEqual([]);
    });
  },
);
