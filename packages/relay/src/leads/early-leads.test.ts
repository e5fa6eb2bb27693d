import { relayPaths } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { parseCatalogue } from '../catalogue/catalogue.js';
import { writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { orderOf, post, postTo, readyToBuy, recurringOrderOf } from '../test-world/page.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { openShop, type Shop } from '../test-world/shop.test.support.js';

const openShopWithLeads = () => openShop({ earlyLeads: true });

const lead = async (shop: Pick<Shop, 'relay'>, accessToken: string, changed: object = {}) => {
  const body = { kind: 'one-time', lines: lines(), accessToken, ...changed };
  const response = await postTo(shop.relay, relayPaths.leads, body);
  const text = await response.text();
  return { status: response.status, code: text === '' ? null : JSON.parse(text).code };
};

const made = { status: 204, code: null };

it('without the switch there is no such path', async () => {
  const shop = openShop();
  const { accessToken } = await shop.amazon.signIn();
  expect(await lead(shop, accessToken)).toEqual({ status: 404, code: 'malformed' });
  expect(shop.calls()).toEqual([]);
});

it('ledger 10: makes the order’s lead before it is ordered, and the order uses it', async () => {
  const shop = openShopWithLeads();
  const buyer = await readyToBuy(shop);
  expect(await lead(shop, buyer.accessToken)).toEqual(made);
  expect(shop.crm.book.orders()).toMatchObject([
    { status: 'PARTIAL', details: { firstName: 'Robin', ipAddress: '203.0.113.7' }, charges: [] },
  ]);
  const [partial] = shop.crm.book.orders();
  const { answer } = await post(shop.relay, buyer.order);
  expect(answer).toMatchObject({ outcome: 'placed', order: { number: partial?.orderId } });
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
});

it('makes one lead, however often the page asks', async () => {
  const shop = openShopWithLeads();
  const { accessToken } = await shop.amazon.signIn();
  const answers = await Promise.all(Array.from({ length: 5 }, () => lead(shop, accessToken)));
  expect(answers).toEqual(Array.from({ length: 5 }, () => made));
  expect(await lead(shop, accessToken)).toEqual(made);
  expect(shop.calls()).toEqual(['leads/import']);
});

it('ledger 33: one address cannot fill the CRM with leads, and its orders are taken all the same', async () => {
  const shop = openShop({ earlyLeads: true, settings: { earlyLeads: { most: 2, within: 10 * minutes } } });
  const buyer = await readyToBuy(shop);
  for (const quantity of [1, 2, 3]) {
    expect(await lead(shop, buyer.accessToken, { lines: lines('starter-kit', quantity) })).toEqual(made);
  }
  expect(shop.calls()).toEqual(['leads/import', 'leads/import']);
  expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('placed');
  shop.advance(10 * minutes);
  await lead(shop, buyer.accessToken, { lines: lines('starter-kit', 3) });
  expect(shop.calls().filter((call) => call === 'leads/import')).toHaveLength(3);
});

it('says how the buyer came', async () => {
  const shop = openShopWithLeads();
  const { accessToken } = await shop.amazon.signIn();
  await lead(shop, accessToken, { tracking: { affiliate: 'AFF1' } });
  expect(shop.crm.book.requests()[0]?.body.affId).toBe('AFF1');
});

it('makes none for a buyer who is ordering, or has just ordered', async () => {
  const shop = openShopWithLeads();
  const { order, accessToken } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const placing = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();
  expect(await lead(shop, accessToken)).toEqual(made);
  shop.crm.controls.release();
  await placing;
  expect(await lead(shop, accessToken)).toEqual(made);
  expect(shop.calls()).toEqual(['leads/import', 'order/import']);
  shop.advance(30 * minutes);
  expect(await lead(shop, accessToken)).toEqual(made);
  expect(shop.calls()).toEqual(['leads/import', 'order/import', 'leads/import']);
});

it('ledger 10: a lead that another purchase owns is left alone, and the order makes its own', async () => {
  const shop = openShopWithLeads();
  const first = await readyToBuy(shop);
  expect(await lead(shop, first.accessToken)).toEqual(made);
  // The CRM re-uses the unfinished order of the same address.
  const second = await readyToBuy(shop, 1);
  expect(await lead(shop, second.accessToken)).toEqual(made);
  expect(shop.crm.book.orders()).toHaveLength(1);
  const one = await post(shop.relay, first.order);
  const other = await post(shop.relay, second.order);
  expect([one.answer.outcome, other.answer.outcome]).toEqual(['placed', 'placed']);
  expect(shop.crm.book.orders().map(({ charges }) => charges.length)).toEqual([1, 1]);
});

it('a lead that fails costs nothing: the order makes its own', async () => {
  const shop = openShopWithLeads();
  const buyer = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'leads/import', status: 502 });
  expect(await lead(shop, buyer.accessToken)).toEqual({ status: 503, code: 'unavailable' });
  expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('placed');
  expect(shop.alarms()).toEqual([]);
});

it('a refused login is an alarm', async () => {
  const shop = openShopWithLeads();
  const { accessToken } = await shop.amazon.signIn();
  shop.crm.controls.script({ on: 'leads/import', error: 'Could not authenticate credentials' });
  expect(await lead(shop, accessToken)).toEqual({ status: 503, code: 'unavailable' });
  expect(shop.alarms()).toEqual(['account-refused']);
});

it('ledger 36: while the CRM refuses the login no lead is tried; the orders after it make their own', async () => {
  const shop = openShopWithLeads();
  const { accessToken } = await readyToBuy(shop);
  for (let quantity = 1; quantity <= 3; quantity += 1) {
    shop.crm.controls.script({ on: 'leads/import', error: 'Could not authenticate credentials' });
    const refused = await lead(shop, accessToken, { lines: lines('starter-kit', quantity) });
    expect(refused).toEqual({ status: 503, code: 'unavailable' });
  }
  expect(await lead(shop, accessToken)).toEqual(made);
  expect(shop.calls()).toHaveLength(3);
});

it.each([
  ['a token that Amazon does not vouch for', { accessToken: `Atza|${'x'.repeat(40)}` }, 401],
  ['a token of another form', { accessToken: 'me' }, 400],
  ['what is not sold', { lines: [{ product: 'gold', quantity: 1 }] }, 400],
  ['another kind than the products have', { kind: 'recurring' }, 400],
  ['a name of its own', { name: 'Ann Lee' }, 400],
])('%s makes none', async (_, changed, status) => {
  const shop = openShopWithLeads();
  const { accessToken } = await shop.amazon.signIn();
  expect((await lead(shop, accessToken, changed)).status).toBe(status);
  expect(shop.calls()).toEqual([]);
});

it('another quantity is another purchase, with a lead of its own', async () => {
  const shop = openShopWithLeads();
  const buyer = await readyToBuy(shop);
  await lead(shop, buyer.accessToken);
  const two = await orderOf(shop, buyer, buyer.reference, { lines: lines('starter-kit', 2) });
  expect((await post(shop.relay, two)).answer.outcome).toBe('placed');
  expect(shop.calls().filter((call) => call === 'leads/import')).toHaveLength(2);
});

it('an order is of the kind that its products have now, though its lead was made when they had another', async () => {
  const shop = openShopWithLeads();
  const buyer = await shop.amazon.signIn();
  expect(await lead(shop, buyer.accessToken)).toEqual(made);
  const recurring = { price: '19.50', every: '30 days' };
  const relay = shop.openRelay(shop.ledger, {
    catalogue: parseCatalogue({
      ...writtenCatalogue,
      products: {
        ...writtenCatalogue.products,
        'starter-kit': { ...writtenCatalogue.products['starter-kit'], recurring },
      },
      cancel: { url: 'https://shop.example/cancel' },
    }),
  });
  const order = await recurringOrderOf({ relay }, buyer, await buyer.newAgreement(), { lines: lines() });
  expect((await post(relay, order)).answer).toMatchObject({
    outcome: 'placed',
    order: { kind: 'recurring' },
  });
});
