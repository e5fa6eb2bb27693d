import type { CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { repeated, selling } from '../../test-world/joining-crm.test.support.js';
import { minutes } from '../../test-world/moved-clock.test.support.js';
import { placedIn, postUpsale, upsaleOf, upsaleWith } from '../../test-world/upsales.test.support.js';

/** A step that was declined the first time, though the CRM then has what `booked` says; and what was sent since. */
const declinedThough = async (booked: (added: CrmOrder) => Partial<CrmOrder>, step = 'offer-1') => {
  const sent: CrmOrder[] = [];
  const world = await selling((_, __, added) => {
    sent.push(added);
    return { answer: 'declined', reason: 'TransactionTimedOut' };
  }, step);
  const [first] = sent;
  if (first === undefined) throw new TypeError('Nothing was sent.');
  world.becomes(() => booked(first));
  const { reference } = world.upsale.body;
  const again = await upsaleWith(world.shop, world.buyer, reference, { step, attempt: 2 });
  return { ...world, sent, again: await postUpsale(world.shop.relay, again) };
};

it('ledger 16: an earlier attempt that turns out to be booked gives its order to the later one’s caller', async () => {
  const { shop, told, sent, again } = await declinedThough((added) => added);
  expect(placedIn(again).lines).toHaveLength(2);
  expect(await told()).toEqual(again.answer);
  expect(sent).toHaveLength(1);
  expect(shop.states().slice(-2)).toEqual(['not-sent', 'placed']);
  expect(shop.alarms()).toEqual(['late-booking']);
});

it('ledger 16: so it does where it has taken the place of what the later one would replace', async () => {
  const { shop, sent, again } = await declinedThough(
    ({ lines }) => ({ lines: lines.filter(({ crmProduct }) => crmProduct !== '12') }),
    'offer-4',
  );
  expect(placedIn(again).lines).toMatchObject([{ name: 'Refill pack', quantity: 3 }]);
  expect(sent).toHaveLength(1);
  expect(shop.alarms()).toEqual(['late-booking']);
});

it('ledger 16: an order that is not what it was before the earlier attempt holds the step for a person', async () => {
  const { shop, sent, again } = await declinedThough(({ lines }) => ({
    lines: [...lines, ...lines.map(repeated)],
  }));
  expect(again.answer).toMatchObject({ outcome: 'settling', resume: false });
  expect(sent).toHaveLength(1);
  expect(shop.alarms()).toEqual(['held']);
});

it('ledger 19: a late booking of a declined step is found ten minutes later, though another step was sold since', async () => {
  const refused: CrmOrder[] = [];
  const { shop, buyer, sold, told, becomes, sweepAfter } = await selling((world, _, added) => {
    if (refused.length === 0) {
      refused.push(added);
      return { answer: 'declined', reason: 'TransactionTimedOut' };
    }
    world.becomes(() => added);
    return { answer: 'order', order: added };
  });
  expect(sold.answer).toMatchObject({ outcome: 'declined' });
  const next = await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  expect(placedIn(next).lines).toHaveLength(2);
  becomes(({ lines }) => ({ lines: [...lines, ...refused.flatMap((order) => order.lines.slice(1))] }));
  await sweepAfter(10 * minutes);
  expect(placedIn({ answer: await told() }).lines).toHaveLength(3);
  expect(shop.alarms()).toEqual(['late-booking']);
});
