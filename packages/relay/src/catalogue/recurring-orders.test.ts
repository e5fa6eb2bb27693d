import { type Line, relayPaths } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { funnelCatalogue, writtenFunnelCatalogue } from '../test-world/funnel-catalogue.test.support.js';
import {
  getOffer,
  orderOf,
  post,
  postOrder,
  recurringOrderOf,
  type Sent,
} from '../test-world/page.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { parseCatalogue } from './catalogue.js';

const openRecurringShop = () => openShop({ catalogue: funnelCatalogue });

/** A buyer who has signed in, chosen, consented at Amazon and ticked the terms. */
const readyToSubscribe = async (
  shop = openRecurringShop(),
  wanted: readonly Line[] = lines('refill-plan'),
) => {
  const buyer = await shop.amazon.signIn();
  const agreement = await buyer.newAgreement();
  return { ...buyer, agreement, order: await recurringOrderOf(shop, buyer, agreement, { lines: wanted }) };
};

const sent = async (shop: ReturnType<typeof openRecurringShop>, order: Sent, changed: object) => {
  const response = await postOrder(shop.relay, { ...order, body: { ...order.body, ...changed } });
  return { status: response.status, body: await response.json() };
};

const dearer = parseCatalogue({
  ...writtenFunnelCatalogue,
  products: {
    ...writtenFunnelCatalogue.products,
    'refill-plan': {
      ...writtenFunnelCatalogue.products['refill-plan'],
      recurring: { price: '29.50', shipping: '2.50', every: '30 days' },
    },
  },
});

describe('a recurring order', () => {
  it('is booked on the agreement, with the proof of what its buyer accepted and when', async () => {
    const shop = openRecurringShop();
    const { agreement, order } = await readyToSubscribe(shop);
    const { answer } = await post(shop.relay, order);
    expect(answer).toMatchObject({
      outcome: 'placed',
      order: {
        kind: 'recurring',
        lines: [{ name: 'Refill plan', nextBill: '2026-03-31' }],
        total: { amount: 2200, currency: 'USD' },
      },
    });
    expect(shop.crm.book.orders()).toMatchObject([
      {
        amazonReference: agreement,
        details: { custom2: `2026-03-01T11:59:00.000Z ${order.body.consent?.termsVersion}` },
        charges: [{ amount: '22.00' }],
      },
    ]);
  });

  it('holds one-time products, trials and digital ones beside each other', async () => {
    const shop = openRecurringShop();
    const wanted = [...lines('starter-kit'), ...lines('refill-plan'), ...lines('video-club')];
    const { order } = await readyToSubscribe(shop, wanted);
    expect((await post(shop.relay, order)).answer).toMatchObject({
      outcome: 'placed',
      order: {
        kind: 'recurring',
        lines: [
          { name: 'Starter kit', nextBill: null },
          { name: 'Refill plan', nextBill: '2026-03-31' },
          { name: 'Video club, on trial', nextBill: '2026-03-15' },
        ],
        total: { amount: 5395 + 2200 + 100, currency: 'USD' },
      },
    });
  });

  it('is told its first bill as the CRM then bills it', async () => {
    const shop = openRecurringShop();
    const { order } = await readyToSubscribe(shop, lines('video-club'));
    const offer = await getOffer(shop.relay, lines('video-club'), 'recurring');
    const { answer } = await post(shop.relay, order);
    expect(answer).toHaveProperty('order.lines.0.nextBill', offer.terms?.lines[0]?.firstBill);
  });

  it('without the buyer’s consent at Amazon is declined, and nothing is charged', async () => {
    const shop = openRecurringShop();
    const buyer = await shop.amazon.signIn();
    const order = await recurringOrderOf(shop, buyer, await buyer.newAgreement('not-given'));
    expect((await post(shop.relay, order)).answer.outcome).toBe('declined');
    expect(shop.charges()).toEqual([]);
  });

  it('whose buyer’s clock runs ahead was not accepted after it was sent', async () => {
    const shop = openRecurringShop();
    const { order } = await readyToSubscribe(shop);
    const consent = { ...order.body.consent, acceptedAt: '2031-01-01T00:00:00.123456+05:30' };
    expect((await sent(shop, order, { consent })).body.outcome).toBe('placed');
    expect(shop.crm.book.orders()[0]?.details.custom2).toMatch(/^2026-03-01T12:00:00\.000Z /);
  });
});

describe('ledger 28: nothing recurring is sold without the terms that its buyer accepted', () => {
  it.each([
    ['no consent', { consent: undefined }],
    [
      'consent to other terms',
      { consent: { termsVersion: 'others', acceptedAt: '2026-03-01T11:59:00.000Z' } },
    ],
  ])('%s is 400', async (_, changed) => {
    const shop = openRecurringShop();
    const { order } = await readyToSubscribe(shop);
    expect(await sent(shop, order, changed)).toMatchObject({
      status: 400,
      body: { code: 'terms-not-accepted' },
    });
    expect(shop.calls()).toEqual([]);
    expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  });

  it('an offer without terms is not what is sold', async () => {
    const shop = openRecurringShop();
    const { order } = await readyToSubscribe(shop);
    const expected = { ...order.body.expected, termsVersion: null };
    expect(await sent(shop, order, { expected, consent: undefined })).toMatchObject({ status: 400 });
    expect(shop.calls()).toEqual([]);
  });

  it.each(['never', '2026-13-01T00:00:00Z', '2026-03-01T11:59:00+01', '2026-03-01', ''])(
    'accepted at “%s” is 400',
    async (acceptedAt) => {
      const shop = openRecurringShop();
      const { order } = await readyToSubscribe(shop);
      const consent = { ...order.body.consent, acceptedAt };
      expect(await sent(shop, order, { consent })).toMatchObject({
        status: 400,
        body: { code: 'malformed' },
      });
      expect(shop.calls()).toEqual([]);
    },
  );

  it('terms that changed since are refused with the new ones', async () => {
    const shop = openRecurringShop();
    const { order } = await readyToSubscribe(shop);
    const relay = shop.openRelay(shop.ledger, { catalogue: dearer });
    const { status, answer } = await post(relay, order);
    expect(status).toBe(409);
    expect(answer).toMatchObject({
      code: 'price-changed',
      offer: { total: { amount: 2200 }, terms: { lines: [{ amount: { amount: 3200 } }] } },
    });
    expect(shop.calls()).toEqual([]);
  });

  it.each([
    ['without consent', { consent: undefined }, funnelCatalogue],
    ['after the terms changed', {}, dearer],
  ])('a resumed attempt %s ends unsent', async (_, changed, catalogue) => {
    const shop = openRecurringShop();
    const { order } = await readyToSubscribe(shop);
    shop.crm.controls.script({ on: 'leads/import', drop: 'beforeCommit' });
    expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: true });
    const relay = shop.openRelay(shop.ledger, { catalogue });
    const response = await postOrder(relay, { ...order, body: { ...order.body, ...changed } });
    expect(await response.json()).toEqual({ outcome: 'not-placed', why: 'not-sent' });
    expect(shop.calls()).toEqual(['leads/import']);
  });
});

describe('ledger 30: agreements pay for what is billed again, order references for what is not', () => {
  it('a recurring order on an order reference is 400', async () => {
    const shop = openRecurringShop();
    const { order, newReference } = await readyToSubscribe(shop);
    expect(await sent(shop, order, { reference: await newReference() })).toMatchObject({
      status: 400,
      body: { code: 'malformed', title: 'wrong-reference-kind' },
    });
    expect(shop.calls()).toEqual([]);
  });

  it('a one-time order on an agreement is 400', async () => {
    const shop = openRecurringShop();
    const { agreement, ...buyer } = await readyToSubscribe(shop);
    const response = await postOrder(shop.relay, await orderOf(shop, buyer, agreement));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ title: 'wrong-reference-kind' });
    expect(shop.calls()).toEqual([]);
  });

  it('an agreement of production is refused in the sandbox', async () => {
    const shop = openRecurringShop();
    const { agreement, order } = await readyToSubscribe(shop);
    expect(await sent(shop, order, { reference: agreement.replace(/^C/, 'B') })).toMatchObject({
      body: { title: 'wrong-environment' },
    });
  });
});

it('two requests at once make one subscription', async () => {
  const shop = openRecurringShop();
  const { order } = await readyToSubscribe(shop);
  const answers = await Promise.all([1, 2, 3].map(() => post(shop.relay, order)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(shop.charges()).toHaveLength(1);
});

it('an early lead of a recurring order is used by it', async () => {
  const shop = openShop({ catalogue: funnelCatalogue, earlyLeads: true });
  const { order, accessToken } = await readyToSubscribe(shop);
  const body = JSON.stringify({ kind: 'recurring', lines: lines('refill-plan'), accessToken });
  const response = await shop.relay.fetch(
    new Request(`https://relay.example${relayPaths.leads}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://shop.example' },
      body,
    }),
    { peer: '203.0.113.7' },
  );
  expect(response.status).toBe(204);
  expect((await post(shop.relay, order)).answer).toMatchObject({ order: { kind: 'recurring' } });
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
});
