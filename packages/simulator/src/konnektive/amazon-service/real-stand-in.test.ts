import { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { addCrmRoutes } from '../../amazon/server/crm-routes.js';
import { createSimulator, type Simulator } from '../../amazon/server/simulator.js';
import { ann, openShop, type Shop, starterKit, startOfTest } from '../testing/shop.test.support.js';

const path = '/order/import/';

let amazon: Simulator;
let shop: Shop;
let token: string;

beforeEach(() => {
  amazon = createSimulator({ now: () => startOfTest });
  const app = new Hono();
  addCrmRoutes(app, amazon);
  shop = openShop({
    amazon: { origin: 'http://amazon.test', fetch: async (url, init) => app.request(url, init) },
  });
  token = amazon.world.tokens.issue({ userId: buyer().userId, clientId: 'client', scope: ['profile'] }).token;
});

const buyer = () => {
  const [first] = amazon.world.buyers;
  if (first === undefined) throw new Error('The Amazon stand-in has no buyer.');
  return first;
};

const reference = (chosen: { readonly lastFour?: string; readonly address?: boolean } = {}): string => {
  const { references } = amazon.world;
  const made = references.create({
    kind: 'order-reference',
    marketplace: { region: 'us', environment: 'sandbox' },
    sellerId: 'SELLER',
    userId: buyer().userId,
    needsAddress: true,
  });
  const card = buyer().cards.find(({ lastFour }) => lastFour === (chosen.lastFour ?? '1111'));
  const addressId = chosen.address === false ? undefined : buyer().addresses[0]?.id;
  return references.change(made, { cardId: card?.id, addressId }).id;
};

const pay = (amazonOrderId: string, more: Readonly<Record<string, string>> = {}) =>
  shop.post(path, {
    ...ann,
    ...starterKit,
    paySource: 'AMAZON',
    amazonBillerId: '1',
    amazonAddressConsent: token,
    amazonOrderId,
    ...more,
  });

describe('with the Amazon stand-in itself', () => {
  test('konnektive 33: the address is the one that the buyer chose there, and the charge stands in its books', async () => {
    const id = reference();
    const answered = await pay(id);
    const [first] = buyer().addresses;
    expect(answered).toMatchObject({
      result: 'SUCCESS',
      message: {
        shipAddress1: first?.address.addressLine1,
        shipPostalCode: first?.address.postalCode,
        orderStatus: 'COMPLETE',
      },
    });
    const [order] = shop.book.orders();
    expect(amazon.world.charges).toMatchObject([
      { reference: id, amount: '53.95', currency: 'USD', for: order?.orderId },
    ]);
  });

  test('konnektive 35: a token that Amazon did not give out, or an hour old, is refused', async () => {
    const id = reference();
    expect((await pay(id, { amazonAddressConsent: 'Atza|guessed' })).message).toBe(
      'Amazon Pay refused the order: TokenUnknown',
    );
    amazon.world.clock.advance(60 * 60_000);
    expect((await pay(id)).message).toBe('Amazon Pay refused the order: TokenExpired');
    expect(amazon.world.charges).toEqual([]);
  });

  test('konnektive 36: after InvalidPaymentMethod the same reference pays with another card', async () => {
    const id = reference({ lastFour: '3434' });
    expect((await pay(id)).message).toBe('Transaction Declined: InvalidPaymentMethod');
    const [order] = shop.book.orders();
    const suspended = amazon.world.references.find(id);
    if (suspended === undefined || order === undefined) throw new Error('Nothing was kept.');
    const other = buyer().cards.find(({ lastFour }) => lastFour === '1111');
    amazon.world.references.change(suspended, { cardId: other?.id });
    expect((await pay(id, { orderId: order.orderId })).result).toBe('SUCCESS');
    expect(shop.book.orders()).toMatchObject([{ status: 'COMPLETE', charges: [{ reference: id }] }]);
  });

  test('konnektive 36: after AmazonRejected the same reference is closed for ever', async () => {
    const id = reference({ lastFour: '2323' });
    expect((await pay(id)).message).toBe('Transaction Declined: AmazonRejected');
    expect((await pay(id)).message).toBe('Amazon Pay refused the order: ReferenceClosed');
  });

  test('konnektive 37: a reference pays for one order, and not after three hours in Draft', async () => {
    const used = reference();
    await pay(used);
    expect((await pay(used)).message).toBe('Amazon Pay refused the order: ReferenceUsed');
    const stale = reference();
    amazon.world.clock.advance(3 * 60 * 60_000 + 1);
    token = amazon.world.tokens.issue({
      userId: buyer().userId,
      clientId: 'client',
      scope: ['profile'],
    }).token;
    expect((await pay(stale)).message).toBe('Amazon Pay refused the order: ReferenceStale');
    expect(amazon.world.charges).toHaveLength(1);
  });

  test('goods to be shipped need an address that the buyer chose', async () => {
    const answered = await pay(reference({ address: false }));
    expect(answered).toMatchObject({ result: 'ERROR', message: { shipAddress1: 'is a required field' } });
  });
});
