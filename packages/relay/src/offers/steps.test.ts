import {
  expectedOf,
  idempotencyKeyHeader,
  offerQuery,
  type PlacedOrder,
  readUpsellOffer,
  relayPaths,
} from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { funnelCatalogue } from '../test-world/funnel-catalogue.test.support.js';
import { address, getOffer, post, postTo, readyToBuy } from '../test-world/page.test.support.js';
import { lines, newKey } from '../test-world/parsed.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { peer } from '../test-world/shop-facts.test.support.js';

const openFunnel = () => openShop({ catalogue: funnelCatalogue });
type Funnel = ReturnType<typeof openFunnel>;

const ask = async (shop: Funnel, step: string, order: string) => {
  const query = new URLSearchParams({ [offerQuery.step]: step, [offerQuery.order]: order });
  const response = await shop.relay.fetch(new Request(address(`${relayPaths.offer}?${query}`)), { peer });
  return { status: response.status, body: await response.json() };
};

const placedBuyer = async (shop: Funnel) => {
  const buyer = await readyToBuy(shop);
  const { answer } = await post(shop.relay, buyer.order);
  if (answer.outcome !== 'placed') throw new Error(`The order was not placed: ${answer.outcome}.`);
  return { ...buyer, placed: answer.order };
};

const buyStep = async (
  shop: Funnel,
  { accessToken, newReference, placed }: Awaited<ReturnType<typeof placedBuyer>>,
  name: string,
): Promise<PlacedOrder> => {
  const { step, ordinal, offer } = readUpsellOffer((await ask(shop, name, placed.number)).body);
  const wanted = offer.lines.map(({ product, quantity }) => ({ product, quantity }));
  const response = await postTo(
    shop.relay,
    relayPaths.upsales,
    {
      order: placed.number,
      capability: placed.capability,
      step,
      ordinal,
      lines: wanted,
      expected: expectedOf(offer),
      reference: await newReference(),
      attempt: 1,
      accessToken,
    },
    { [idempotencyKeyHeader]: newKey() },
  );
  const body = await response.json();
  expect(body).toMatchObject({ outcome: 'placed' });
  return body.order;
};

it('a step is offered as the lines that it sells', async () => {
  const shop = openFunnel();
  const { placed } = await placedBuyer(shop);
  const { status, body } = await ask(shop, 'offer-4', placed.number);
  expect(status).toBe(200);
  expect(readUpsellOffer(body)).toEqual({
    step: 'offer-4',
    offer: await getOffer(shop.relay, lines('refill-pack', 3)),
    replaces: { product: 'starter-kit', name: 'Starter kit' },
    ordinal: 1,
  });
});

it('ledger 24: the ordinal counts what the order has, up to how often it may have it', async () => {
  const shop = openFunnel();
  const buyer = await placedBuyer(shop);
  const ordinal = async () => (await ask(shop, 'offer-2', buyer.placed.number)).body.ordinal;
  expect(await ordinal()).toBe(1);
  await buyStep(shop, buyer, 'offer-2');
  expect(await ordinal()).toBe(2);
  await buyStep(shop, buyer, 'offer-2');
  expect(await ordinal()).toBe(2);
  expect(shop.charges()).toHaveLength(3);
});

it('what is billed again is not offered to who has no agreement', async () => {
  const shop = openFunnel();
  const { placed } = await placedBuyer(shop);
  expect(await ask(shop, 'offer-3', placed.number)).toMatchObject({
    status: 400,
    body: { code: 'malformed', title: 'step-not-offered' },
  });
});

it('says nothing about orders that nobody knows, and sells no unknown step', async () => {
  const shop = openFunnel();
  expect(await ask(shop, 'offer-1', 'NOSUCHORDER')).toMatchObject({ status: 200, body: { ordinal: 1 } });
  expect(await ask(shop, 'offer-9', 'NOSUCHORDER')).toMatchObject({
    status: 400,
    body: { title: 'not-sold' },
  });
});

it('ledger 27: a finished order takes no upsale', async () => {
  const shop = openFunnel();
  const { placed, accessToken, newReference } = await placedBuyer(shop);
  await postTo(shop.relay, relayPaths.finish, { order: placed.number, capability: placed.capability });
  const { step, ordinal, offer } = readUpsellOffer((await ask(shop, 'offer-1', placed.number)).body);
  const upsale = {
    order: placed.number,
    capability: placed.capability,
    step,
    ordinal,
    lines: lines('refill-pack'),
    expected: expectedOf(offer),
    reference: await newReference(),
    attempt: 1,
    accessToken,
  };
  const response = await postTo(shop.relay, relayPaths.upsales, upsale, { [idempotencyKeyHeader]: newKey() });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ code: 'window-closed' });
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 27: an order is not finished while an upsale of it is unfinished', async () => {
  const shop = openFunnel();
  const buyer = await placedBuyer(shop);
  shop.crm.controls.script({ on: 'upsale/import', hold: 'beforeCommit' });
  const buying = buyStep(shop, buyer, 'offer-1');
  await shop.crm.controls.untilWaiting();
  const known = { order: buyer.placed.number, capability: buyer.placed.capability };
  const early = await postTo(shop.relay, relayPaths.finish, known);
  expect(early.status).toBe(409);
  expect(await early.json()).toMatchObject({ code: 'purchase-open' });
  shop.crm.controls.release();
  await buying;
  expect((await postTo(shop.relay, relayPaths.finish, known)).status).toBe(200);
  expect(shop.calls().filter((call) => call === 'order/confirm')).toHaveLength(1);
});
