import type { CrmFindAnswer, CrmImportAnswer, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes, seconds } from '../../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../../test-world/page.test.support.js';
import { bookedOrder, scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

const cannotTell: CrmFindAnswer = { answer: 'cannot-tell', detail: 'down' };

/** A CRM that declines the first money call and books its order all the same. */
const declinedYetBooked = async () => {
  const state: { booked: CrmOrder | null; finding: CrmFindAnswer } = { booked: null, finding: cannotTell };
  let later = async (): Promise<CrmImportAnswer> => ({ answer: 'not-sent', detail: 'no connection' });
  const shop = openShop({
    crm: scriptedCrm({
      import: (order) => {
        if (state.booked !== null) return later();
        state.booked = bookedOrder(order);
        return { answer: 'declined', reason: 'ProcessingFailure' };
      },
      find: () => state.finding,
    }),
  });
  const buyer = await readyToBuy(shop);
  expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('declined');
  const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  return {
    shop,
    first: buyer.order,
    second,
    cannotFind: () => {
      state.finding = cannotTell;
    },
    finds: (changed: Partial<CrmOrder>) => {
      if (state.booked === null) throw new Error('Nothing was booked.');
      state.finding = { answer: 'order', order: { ...state.booked, ...changed } };
    },
    importsThen: (answering: typeof later) => {
      later = answering;
    },
    sweepAfter: async (milliseconds: number) => {
      shop.advance(milliseconds);
      await shop.relay.sweep();
    },
  };
};

type World = Awaited<ReturnType<typeof declinedYetBooked>>;

/** The second attempt waits unsent until a look-up finds the first one booked. */
const bookedWhileUnsent = async (changed: Partial<CrmOrder> = {}): Promise<World> => {
  const world = await declinedYetBooked();
  await world.sweepAfter(9 * minutes);
  expect((await post(world.shop.relay, world.second)).answer).toMatchObject({ resume: true });
  world.finds(changed);
  await world.sweepAfter(1 * minutes);
  return world;
};

/** The first attempt is found booked while the second is being sent, which then was certainly not written. */
const bookedWhileSending = async (): Promise<World> => {
  const world = await declinedYetBooked();
  world.finds({ status: 'partial' });
  await world.sweepAfter(10 * minutes - 30 * seconds);
  world.importsThen(async () => {
    world.finds({});
    await world.sweepAfter(30 * seconds);
    world.cannotFind();
    return { answer: 'not-sent', detail: 'no connection' };
  });
  return world;
};

it('ledger 16: an unsent attempt ends with the order that another attempt of its purchase turns out to be', async () => {
  const { shop, first, second } = await bookedWhileUnsent();
  const placed = (await find(shop.relay, first.key)).answer;
  expect(placed).toMatchObject({ outcome: 'placed', order: { number: 'ORDER1' } });
  expect((await find(shop.relay, second.key)).answer).toEqual(placed);
  expect((await post(shop.relay, second)).answer).toEqual(placed);
});

it('ledger 16: an attempt that is abandoned after its purchase was placed ends with that order', async () => {
  const { shop, second, first, sweepAfter } = await bookedWhileSending();
  await post(shop.relay, second);
  await shop.relay.finished();
  await sweepAfter(12 * minutes);
  const placed = (await find(shop.relay, first.key)).answer;
  expect(placed.outcome).toBe('placed');
  expect((await find(shop.relay, second.key)).answer).toEqual(placed);
});

it('ledger 16: what the ledger knows to be placed is not asked of the CRM before it is told', async () => {
  const { shop, second, first } = await bookedWhileSending();
  await post(shop.relay, second);
  await shop.relay.finished();
  shop.advance(2 * minutes);
  const { answer } = await post(shop.relay, second);
  expect(answer.outcome).toBe('placed');
  expect((await find(shop.relay, first.key)).answer).toEqual(answer);
});
