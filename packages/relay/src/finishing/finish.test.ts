import { type OrderCapability, type OrderNumber, type PlacedOrder, relayPaths } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { hours } from '../test-world/moved-clock.test.support.js';
import { post, postTo, readyToBuy } from '../test-world/page.test.support.js';
import { openShop, type Shop } from '../test-world/shop.test.support.js';

type Known = { readonly order: OrderNumber; readonly capability: OrderCapability };

const known = ({ number: order, capability }: PlacedOrder): Known => ({ order, capability });

const placedOrder = async (shop: Pick<Shop, 'relay' | 'amazon'>, buyer = 0): Promise<Known> => {
  const { order } = await readyToBuy(shop, buyer);
  const { answer } = await post(shop.relay, order);
  if (answer.outcome !== 'placed') throw new Error(`The order was not placed: ${answer.outcome}.`);
  return known(answer.order);
};

const finish = async (shop: Pick<Shop, 'relay'>, body: unknown, headers = {}) => {
  const response = await postTo(shop.relay, relayPaths.finish, body, headers);
  return { status: response.status, body: await response.json() };
};

const finished = { status: 200, body: { outcome: 'finished' } };

const confirmations = (shop: Pick<Shop, 'calls'>): number =>
  shop.calls().filter((call) => call === 'order/confirm').length;

describe('ledger 27: finishing an order', () => {
  it('tells the CRM once, which then writes to the buyer', async () => {
    const shop = openShop();
    const order = await placedOrder(shop);
    expect(await finish(shop, order)).toEqual(finished);
    expect(await finish(shop, order)).toEqual(finished);
    expect(confirmations(shop)).toBe(1);
    expect(shop.crm.book.mails()).toMatchObject([{ orderId: order.order }]);
  });

  it('50 requests at once, in two processes, tell the CRM once', async () => {
    const shop = openShop();
    const order = await placedOrder(shop);
    const other = shop.openLedger();
    const relays = [shop.relay, shop.openRelay(other)];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => finish({ relay: relays[index % 2] ?? shop.relay }, order)),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(confirmations(shop)).toBe(1);
    await other.close();
  });

  it.each([
    ['is lost', { drop: 'afterCommit' }],
    ['is a gateway’s', { status: 502 }],
    ['is a refusal that no list has', { error: 'Out of paper' }],
    ['refuses the shop', { error: 'Could not authenticate credentials' }],
  ] as const)('is never repeated, also when the CRM’s answer %s', async (_, fault) => {
    const shop = openShop();
    const order = await placedOrder(shop);
    shop.crm.controls.script({ on: 'order/confirm', ...fault });
    expect(await finish(shop, order)).toEqual(finished);
    expect(await finish(shop, order)).toEqual(finished);
    expect(confirmations(shop)).toBe(1);
  });

  it('is not repeated after a relay that died while it told the CRM', async () => {
    const shop = openShop();
    const order = await placedOrder(shop);
    shop.crm.controls.script({ on: 'order/confirm', hold: 'beforeCommit' });
    const dying = finish(shop, order);
    await shop.crm.controls.untilWaiting();
    const ledger = shop.openLedger();
    const next = shop.openRelay(ledger);
    expect(await finish({ relay: next }, order)).toEqual(finished);
    expect(confirmations(shop)).toBe(1);
    await ledger.close();
    shop.crm.controls.release();
    await dying;
  });

  it('is tried again only where the request was certainly not written', async () => {
    let reachable = false;
    const shop = openShop();
    const order = await placedOrder(shop);
    const relay = shop.openRelay(shop.ledger, {
      crm: {
        ...shop.backend,
        confirmOrder: async (number) => {
          if (reachable) return shop.backend.confirmOrder?.(number) ?? { answer: 'unknown', detail: '' };
          return { answer: 'not-sent', detail: 'ECONNREFUSED' };
        },
      },
    });
    expect(await finish({ relay }, order)).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    reachable = true;
    expect(await finish({ relay }, order)).toEqual(finished);
    expect(confirmations(shop)).toBe(1);
  });

  it('needs the order’s own capability, and says the same whatever is wrong', async () => {
    const shop = openShop();
    const order = await placedOrder(shop);
    const other = await placedOrder(shop, 1);
    const wrong = [
      { ...order, capability: other.capability },
      { ...order, order: other.order },
      { ...order, order: 'NOSUCHORDER' },
      {
        ...order,
        capability: `${order.capability.slice(0, -1)}${order.capability.endsWith('A') ? 'B' : 'A'}`,
      },
    ];
    const answers = [];
    for (const body of wrong) answers.push(await finish(shop, body));
    expect(answers[0]).toMatchObject({ status: 403, body: { code: 'wrong-buyer' } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(confirmations(shop)).toBe(0);
  });

  it('needs no token, and takes none', async () => {
    const shop = openShop();
    const order = await placedOrder(shop);
    const { accessToken } = await shop.amazon.signIn();
    expect(await finish(shop, { ...order, accessToken })).toMatchObject({ status: 400 });
    expect(await finish(shop, order, { Origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await finish(shop, order)).toEqual(finished);
  });

  it('its capability is good for a day', async () => {
    const shop = openShop();
    const order = await placedOrder(shop);
    const late = await placedOrder(shop, 1);
    shop.advance(24 * hours - 1);
    expect(await finish(shop, order)).toEqual(finished);
    shop.advance(1);
    expect(await finish(shop, order)).toEqual(finished);
    expect(await finish(shop, late)).toMatchObject({ status: 409, body: { code: 'window-closed' } });
    expect(confirmations(shop)).toBe(1);
  });

  it('is possible while the CRM reviews the order', async () => {
    const shop = openShop();
    shop.crm.controls.script({ on: 'order/import', review: true });
    expect(await finish(shop, await placedOrder(shop))).toEqual(finished);
    expect(confirmations(shop)).toBe(1);
  });
});

it.each(everyCrm)(
  'in front of %s an order is finished, whether the CRM can be told or not',
  async (_, open) => {
    const shop = open();
    const order = await placedOrder(shop);
    expect(await finish(shop, order)).toEqual(finished);
    expect(await finish(shop, order)).toEqual(finished);
    expect(shop.alarms()).toEqual([]);
  },
);
