import { describe, expect, it } from 'vitest';
import type { CrmShop } from '../test-world/any-crm/crm-shop.test.support.js';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { minutes, seconds } from '../test-world/moved-clock.test.support.js';
import { find } from '../test-world/page.test.support.js';
import type { ShopOptions } from '../test-world/shop.test.support.js';
import { stepsCatalogue } from '../test-world/steps-catalogue.test.support.js';
import {
  placedIn,
  postUpsale,
  upsaleOf,
  upsaleWith,
  whoOrdered,
} from '../test-world/upsales.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const chargesOf = (shop: CrmShop): number => shop.charged().reduce((all, { times }) => all + times, 0);

const ordered = async (openShop: (options?: ShopOptions) => CrmShop) => {
  const shop = openShop({ catalogue: stepsCatalogue });
  const buyer = await whoOrdered(shop);
  return { shop, buyer, upsale: await upsaleOf(shop, buyer) };
};

/** Sweeps once a minute for so long. */
const sweepFor = async (shop: CrmShop, longest: number): Promise<void> => {
  for (let passed = 0; passed < longest; passed += minutes) {
    shop.advance(1 * minutes);
    await shop.relay.sweep();
  }
};

describe.each(everyCrm)('in front of %s', (_, openShop) => {
  it('upsales are added one after another, and each tells the whole order', async () => {
    const { shop, buyer, upsale } = await ordered(openShop);
    const first = await postUpsale(shop.relay, upsale);
    expect(placedIn(first)).toMatchObject({
      number: buyer.placed.number,
      lines: [{ name: 'Starter kit' }, { name: 'Refill pack' }],
      shipping: usd(745),
      total: usd(7595),
      capability: buyer.placed.capability,
    });
    const second = await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
    expect(placedIn(second)).toMatchObject({
      number: buyer.placed.number,
      lines: [{ name: 'Starter kit' }, { name: 'Refill pack' }, { name: 'Video course' }],
      total: usd(10_495),
    });
    expect((await find(shop.relay, upsale.key)).answer).toEqual(first.answer);
    expect(chargesOf(shop)).toBe(3);
    expect(shop.alarms()).toEqual([]);
  });

  it('ledger 25: an answer that was lost is looked up at once', async () => {
    const { shop, upsale } = await ordered(openShop);
    shop.nextUpsale('answer-lost');
    const { answer } = await postUpsale(shop.relay, upsale);
    expect(placedIn({ answer })).toMatchObject({ total: usd(7595), lines: [{}, {}] });
    expect(chargesOf(shop)).toBe(2);
  });

  it('ledger 20: an answer that comes after the look-ups began is recorded all the same', async () => {
    const { shop, upsale } = await ordered(openShop);
    shop.nextUpsale('held');
    const selling = postUpsale(shop.relay, upsale);
    await shop.untilHeld();
    await sweepFor(shop, 2 * minutes);
    expect((await selling).answer.outcome).toBe('settling');
    shop.release();
    await shop.relay.finished();
    expect((await find(shop.relay, upsale.key)).answer.outcome).toBe('placed');
    expect(chargesOf(shop)).toBe(2);
    expect(shop.alarms()).toEqual([]);
  });

  it.each(['request-lost', { gateway: '<h1>502</h1>' }] as const)(
    'ledger 25, 19: after %j nothing more in the CRM means “not booked” when it is quiet; then the buyer may try again',
    async (event) => {
      const { shop, buyer, upsale } = await ordered(openShop);
      shop.nextUpsale(event);
      expect((await postUpsale(shop.relay, upsale)).answer.outcome).toBe('settling');
      await sweepFor(shop, 5 * minutes);
      expect((await find(shop.relay, upsale.key)).answer.outcome).toBe('settling');
      await sweepFor(shop, 1 * minutes);
      expect((await find(shop.relay, upsale.key)).answer).toEqual({
        outcome: 'not-placed',
        why: 'not-booked',
      });
      const second = await upsaleWith(shop, buyer, upsale.body.reference, { attempt: 2 });
      expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('placed');
      expect(chargesOf(shop)).toBe(2);
      expect(shop.alarms()).toEqual([]);
    },
  );

  it('ledger 16: while the CRM cannot tell what the order is, nothing is sent; the buyer’s click goes on', async () => {
    const { shop, upsale } = await ordered(openShop);
    shop.failNextLookUp();
    expect((await postUpsale(shop.relay, upsale)).answer).toMatchObject({
      outcome: 'settling',
      resume: true,
    });
    expect(chargesOf(shop)).toBe(1);
    expect((await postUpsale(shop.relay, upsale)).answer.outcome).toBe('placed');
    expect(chargesOf(shop)).toBe(2);
  });

  it('ledger 17: resuming takes any valid token of the same buyer, and no other’s', async () => {
    const { shop, upsale } = await ordered(openShop);
    shop.failNextLookUp();
    await postUpsale(shop.relay, upsale);
    const tokenOf = async (buyer: number) => (await shop.amazon.signIn(buyer)).accessToken;
    const foreign = { ...upsale, body: { ...upsale.body, accessToken: await tokenOf(1) } };
    expect((await postUpsale(shop.relay, foreign)).answer).toMatchObject({ code: 'wrong-buyer' });
    expect(chargesOf(shop)).toBe(1);
    const own = { ...upsale, body: { ...upsale.body, accessToken: await tokenOf(0) } };
    expect((await postUpsale(shop.relay, own)).answer.outcome).toBe('placed');
  });

  it('ledger 17: an upsale that nobody comes back for ends, and the order takes others', async () => {
    const { shop, buyer, upsale } = await ordered(openShop);
    shop.failNextLookUp();
    await postUpsale(shop.relay, upsale);
    await sweepFor(shop, 10 * minutes);
    expect((await find(shop.relay, upsale.key)).answer).toEqual({ outcome: 'not-placed', why: 'not-sent' });
    const other = await upsaleOf(shop, buyer, { step: 'offer-2' });
    expect((await postUpsale(shop.relay, other)).answer.outcome).toBe('placed');
  });

  it('a decline leaves the order as it is, and the same reference pays at the next try', async () => {
    const { shop, buyer, upsale } = await ordered(openShop);
    shop.nextUpsale('declined');
    expect((await postUpsale(shop.relay, upsale)).answer).toEqual({
      outcome: 'declined',
      reason: 'InvalidPaymentMethod',
      retry: 'same-reference',
    });
    expect(chargesOf(shop)).toBe(1);
    const second = await upsaleWith(shop, buyer, upsale.body.reference, { attempt: 2 });
    expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('placed');
    await sweepFor(shop, 11 * minutes);
    expect((await find(shop.relay, upsale.key)).answer.outcome).toBe('declined');
    expect(shop.alarms()).toEqual([]);
  });

  it('a refused login is refused for good, with an alarm', async () => {
    const { shop, upsale } = await ordered(openShop);
    shop.nextUpsale('login-refused');
    expect((await postUpsale(shop.relay, upsale)).answer).toEqual({
      outcome: 'rejected',
      because: 'account',
    });
    expect(shop.alarms()).toEqual(['account-refused']);
    shop.advance(1 * seconds);
    expect(chargesOf(shop)).toBe(1);
  });
});
