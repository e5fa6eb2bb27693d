import type { CrmFindAnswer, CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';
import { bookedOrder, scriptedCrm } from '../test-world/scripted-crm.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

/** A CRM that loses its answer to the money call, with one attempt of which nobody knows how it ended. */
const unsettled = async () => {
  let booked: CrmOrder | null = null;
  let changed: Partial<CrmOrder> | null = null;
  const finding = (): CrmFindAnswer =>
    booked === null || changed === null
      ? { answer: 'cannot-tell', detail: 'down' }
      : { answer: 'order', order: { ...booked, ...changed } };
  const shop = openShop({
    crm: scriptedCrm({
      import: (draft) => {
        booked = bookedOrder(draft);
        return { answer: 'unknown', detail: 'lost' };
      },
      find: finding,
    }),
  });
  const buyer = await readyToBuy(shop);
  await post(shop.relay, buyer.order);
  return {
    shop,
    buyer,
    finds: (order: Partial<CrmOrder> | null) => {
      changed = order;
    },
    sweepAfter: async (milliseconds: number) => {
      shop.advance(milliseconds);
      await shop.relay.sweep();
    },
    told: async () => (await find(shop.relay, buyer.order.key)).answer,
  };
};

const notBooked = { outcome: 'not-placed', why: 'not-booked' };

it('ledger 19, 22: what was first looked up after 30 minutes is not held while only look-ups are missing', async () => {
  const { shop, finds, sweepAfter, told } = await unsettled();
  finds({ status: 'partial' });
  await sweepAfter(40 * minutes);
  await sweepAfter(1 * minutes);
  expect((await told()).outcome).toBe('settling');
  await sweepAfter(1 * minutes);
  expect(await told()).toEqual(notBooked);
  expect(shop.alarms()).toEqual([]);
});

it('ledger 19: what was held because nobody could tell ends as not booked after three look-ups that can', async () => {
  const { shop, buyer, finds, sweepAfter, told } = await unsettled();
  await sweepAfter(31 * minutes);
  expect(shop.alarms()).toEqual(['held']);
  finds({ status: 'partial' });
  await sweepAfter(15 * minutes);
  await sweepAfter(15 * minutes);
  expect((await told()).outcome).toBe('settling');
  await sweepAfter(15 * minutes);
  expect(await told()).toEqual(notBooked);

  const again = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  expect((await post(shop.relay, again)).answer).toMatchObject({ outcome: 'settling', resume: false });
});

it('ledger 11: what was held because it was booked differently stays held, whatever look-ups say later', async () => {
  const { shop, finds, sweepAfter, told } = await unsettled();
  finds({ campaign: 'another campaign' });
  await sweepAfter(1 * minutes);
  expect(shop.alarms()).toEqual(['held']);
  finds({ status: 'partial' });
  for (let lookUps = 0; lookUps < 5; lookUps += 1) await sweepAfter(15 * minutes);
  expect((await told()).outcome).toBe('settling');
  expect(await shop.ledger.read(shop.firstAttempt())).toMatchObject({ state: 'held' });
});
