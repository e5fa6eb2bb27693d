import { expect, it } from 'vitest';
import { find } from '../../test-world/page.test.support.js';
import {
  funnelShop,
  getUpsell,
  placedIn,
  postUpsale,
  upsaleOf,
  upsaleWith,
  whoOrdered,
  whoSubscribed,
} from '../../test-world/upsales.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const starterKit = { name: 'Starter kit', quantity: 1, price: usd(4900), nextBill: null };
const refillPack = { name: 'Refill pack', quantity: 1, price: usd(1950), nextBill: null };

it('adds a step to the order on a reference of its own, and tells the whole order', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  const { status, answer } = await postUpsale(shop.relay, upsale);

  expect(status).toBe(200);
  expect(answer).toEqual({
    outcome: 'placed',
    order: {
      number: buyer.placed.number,
      lines: [starterKit, refillPack],
      shipping: usd(745),
      total: usd(7595),
      kind: 'one-time',
      upsellsUntil: buyer.placed.upsellsUntil,
      capability: buyer.placed.capability,
    },
  });
  expect(shop.calls()).toEqual(['leads/import', 'order/import', 'order/query', 'upsale/import']);
  expect(shop.charges()).toMatchObject([
    { amount: '53.95', reference: buyer.reference },
    { amount: '22.00', reference: upsale.body.reference },
  ]);
  expect((await find(shop.relay, upsale.key)).answer).toEqual(answer);
  expect(shop.states().slice(-4)).toEqual(['claimed', 'identified', 'sent', 'placed']);
  expect(shop.alarms()).toEqual([]);
});

it('sends the CRM what its Amazon page asks for', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer, { tracking: { affiliate: 'AFF1' } });
  await postUpsale(shop.relay, upsale);
  expect(shop.crm.book.requests().at(-1)?.body).toMatchObject({
    orderId: buyer.placed.number,
    productId: '13',
    productQty: '1',
    productPrice: '19.50',
    productShipPrice: '2.50',
    paySource: 'AMAZON',
    amazonBillerId: '1',
    amazonOrderId: upsale.body.reference,
  });
});

it('takes the place of a product, and then of none', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const { answer } = await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-4' }));
  expect(placedIn({ answer }).lines).toEqual([{ ...refillPack, quantity: 3 }]);
  expect(shop.alarms()).toEqual([]);
});

it('refuses to take the place of what the order does not have, and sends nothing', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-4' }));
  const again = await upsaleOf(shop, buyer, { step: 'offer-4', ordinal: 1 });
  const before = shop.calls().length;
  const { status, answer } = await postUpsale(shop.relay, { ...again, body: { ...again.body, ordinal: 1 } });
  expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 'malformed' } });
  expect(shop.calls()).toHaveLength(before);
});

it('ledger 2, 30: after a recurring order the agreement pays, for what is billed again and for what is not', async () => {
  const shop = funnelShop();
  const buyer = await whoSubscribed(shop);
  expect(buyer.placed).toMatchObject({ kind: 'recurring', lines: [{ nextBill: expect.any(String) }] });
  const once = await upsaleWith(shop, buyer, buyer.agreement);
  expect((await postUpsale(shop.relay, once)).answer.outcome).toBe('placed');
  const { offer } = await getUpsell(shop.relay, 'offer-3', buyer.placed);
  const again = await upsaleWith(shop, buyer, buyer.agreement, {
    step: 'offer-3',
    consent: { termsVersion: offer.termsVersion ?? '', acceptedAt: '2026-03-01T12:00:00.000Z' },
  });
  const { answer } = await postUpsale(shop.relay, again);
  expect(placedIn({ answer }).lines.map(({ name }) => name)).toEqual([
    'Refill plan',
    'Refill pack',
    'Video club, on trial',
  ]);
  expect(shop.charges().map(({ reference }) => reference)).toEqual([
    buyer.agreement,
    buyer.agreement,
    buyer.agreement,
  ]);
});

it('ledger 28: what is billed again is not added without its terms, nor to an order that is paid once', async () => {
  const shop = funnelShop();
  const subscribed = await whoSubscribed(shop);
  const unread = await upsaleWith(shop, subscribed, subscribed.agreement, { step: 'offer-3' });
  expect(await postUpsale(shop.relay, unread)).toMatchObject({
    status: 400,
    answer: { code: 'terms-not-accepted' },
  });
  const before = shop.calls().length;
  const buyer = await whoOrdered(shop, 1);
  const { placed } = buyer;
  const body = { ...unread.body, order: placed.number, capability: placed.capability };
  const foreign = { ...body, accessToken: buyer.accessToken, reference: await buyer.newReference() };
  expect(await postUpsale(shop.relay, { ...unread, body: foreign })).toMatchObject({
    status: 400,
    answer: { code: 'malformed' },
  });
  expect(shop.calls().slice(before)).toEqual(['leads/import', 'order/import']);
});

it('ledger 30: an order reference does not pay for an upsale of a recurring order, nor an agreement for a one-time one', async () => {
  const shop = funnelShop();
  const subscribed = await whoSubscribed(shop);
  const other = await upsaleOf(shop, subscribed);
  expect(await postUpsale(shop.relay, other)).toMatchObject({ status: 400, answer: { code: 'malformed' } });
  const buyer = await whoOrdered(shop, 1);
  const agreed = await upsaleWith(shop, buyer, await buyer.newAgreement());
  expect(await postUpsale(shop.relay, agreed)).toMatchObject({ status: 400, answer: { code: 'malformed' } });
  expect(shop.calls()).not.toContain('upsale/import');
});

it('ledger 28: another price than the buyer saw is told, with the new offer', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const { key, body } = await upsaleOf(shop, buyer);
  const expected = { ...body.expected, total: 1 };
  expect(await postUpsale(shop.relay, { key, body: { ...body, expected } })).toMatchObject({
    status: 409,
    answer: { code: 'price-changed', offer: { total: usd(2200) } },
  });
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
});
