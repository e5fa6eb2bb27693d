import { relayPaths } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import type { RecoveryPoint } from '../parts.js';
import type { CrmShop } from '../test-world/any-crm/crm-shop.test.support.js';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { dieAt } from '../test-world/dying/die-at.test.support.js';
import { minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { find, outwaited } from '../test-world/page.test.support.js';
import type { ShopOptions } from '../test-world/shop.test.support.js';
import { stepsCatalogue } from '../test-world/steps-catalogue.test.support.js';
import { postUpsale, upsaleOf, upsaleWith, whoOrdered } from '../test-world/upsales.test.support.js';

const chargesOf = (shop: CrmShop): number => shop.charged().reduce((all, { times }) => all + times, 0);

/** An order, and a relay that was killed at this point of its first upsale. */
const killedAt = async (point: RecoveryPoint, openShop: (options?: ShopOptions) => CrmShop) => {
  const shop = openShop({ catalogue: stepsCatalogue });
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  await dieAt(point, shop, upsale, relayPaths.upsales);
  return { shop, buyer, upsale, told: async () => (await find(shop.relay, upsale.key)).answer };
};

/** Sweeps once a minute for so long. */
const sweepFor = async (shop: CrmShop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

describe.each(everyCrm)('an upsale in front of %s', (_, openShop) => {
  it.each(['claimed', 'identified'] as const)(
    'ledger 17: killed at %s, the buyer’s click goes on and it is charged once',
    async (point) => {
      const { shop, upsale, told } = await killedAt(point, openShop);
      expect(await told()).toMatchObject({ outcome: 'settling', resume: false });
      shop.advance(60 * seconds);
      await shop.relay.sweep();
      expect(await told()).toMatchObject({ outcome: 'settling', resume: true });
      expect(chargesOf(shop)).toBe(1);
      expect((await postUpsale(shop.relay, upsale)).answer.outcome).toBe('placed');
      expect(chargesOf(shop)).toBe(2);
    },
  );

  it('ledger 12: killed after `sent` was committed and before the request, nothing is sent again by itself', async () => {
    const { shop, buyer, upsale, told } = await killedAt('sent', openShop);
    expect((await outwaited(shop, postUpsale(shop.relay, upsale))).answer).toMatchObject({
      outcome: 'settling',
      resume: false,
    });
    await sweepFor(shop, 7 * minutes);
    expect(await told()).toEqual({ outcome: 'not-placed', why: 'not-booked' });
    expect(chargesOf(shop)).toBe(1);
    const second = await upsaleWith(shop, buyer, upsale.body.reference, { attempt: 2 });
    expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('placed');
    expect(chargesOf(shop)).toBe(2);
  });

  it('ledger 25: killed after the CRM booked and before that was recorded, the snapshot finds it', async () => {
    const { shop, upsale, told } = await killedAt('answered', openShop);
    expect(chargesOf(shop)).toBe(2);
    expect((await outwaited(shop, postUpsale(shop.relay, upsale))).answer).toMatchObject({
      outcome: 'settling',
      resume: false,
    });
    shop.advance(90 * seconds);
    await shop.relay.sweep();
    const answer = await told();
    expect(answer).toMatchObject({ outcome: 'placed', order: { lines: [{}, {}] } });
    expect((await postUpsale(shop.relay, upsale)).answer).toEqual(answer);
    expect(chargesOf(shop)).toBe(2);
  });

  it('killed after the answer was recorded, the same answer is given', async () => {
    const { shop, upsale } = await killedAt('recorded', openShop);
    expect((await postUpsale(shop.relay, upsale)).answer.outcome).toBe('placed');
    expect(chargesOf(shop)).toBe(2);
  });
});
