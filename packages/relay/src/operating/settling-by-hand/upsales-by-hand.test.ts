import type { CrmOrder } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { repeated, selling } from '../../test-world/joining-crm.test.support.js';
import { minutes } from '../../test-world/moved-clock.test.support.js';
import { orderNumber } from '../../test-world/scripted-crm.test.support.js';
import { operatorOf } from '../operator.test.support.js';
import { settleByHand, type Word } from './settle-by-hand.js';

const placed: Word = { word: 'placed', order: orderNumber('ORDER1'), because: 'seen in the CRM' };
const notBooked: Word = { word: 'not-booked', because: 'not in the order' };

/** An upsale that is held, since its order became something else than was sold; and an operator. */
const held = async (changed: (added: CrmOrder) => Partial<CrmOrder>) => {
  const world = await selling(({ becomes }, _, added) => {
    becomes(() => ({ ...added, ...changed(added) }));
    return { answer: 'unknown', detail: 'lost' };
  });
  expect(world.shop.alarms()).toEqual(['held']);
  const operator = operatorOf(world.shop, world.crm);
  const [upsale] = await operator.ledger.list({ states: ['held'], order: null, since: null, limit: 1 });
  if (upsale === undefined) throw new TypeError('Nothing is held.');
  world.shop.advance(10 * minutes);
  return { ...world, operator, attempt: upsale.id };
};

const twice = ({ lines }: CrmOrder) => ({ lines: [...lines, ...lines.slice(1).map(repeated)] });
const without = ({ lines }: CrmOrder) => ({ lines: lines.slice(1, 1) });

it('ledger 25, 38: an upsale that is in its order, and more, is placed by a person’s word, and refused as not booked', async () => {
  const { operator, attempt, told } = await held(twice);
  const saw = expect.stringMatching(
    /^Order ORDER1 is complete: .* It has more of .* than before the upsale\.$/,
  );
  expect(await settleByHand(operator, attempt, notBooked)).toEqual({
    settled: false,
    why: 'contradicted',
    saw,
  });
  expect((await told()).outcome).toBe('settling');
  expect(await settleByHand(operator, attempt, placed)).toMatchObject({ settled: true, saw });
  expect(await told()).toMatchObject({ outcome: 'placed', order: { lines: [{}, {}, {}] } });
  const settled = await operator.ledger.read(attempt);
  expect(settled.paysFor).toMatchObject({ booking: [{ quantity: 1 }, { quantity: 1 }] });
});

it('ledger 25, 38: an upsale that is not in its order is not booked by a person’s word, and refused as placed', async () => {
  const { operator, attempt, told } = await held(without);
  const saw = expect.stringMatching(/ It has no more of .* than before the upsale\.$/);
  expect(await settleByHand(operator, attempt, placed)).toEqual({ settled: false, why: 'contradicted', saw });
  expect(await settleByHand(operator, attempt, { ...placed, order: orderNumber('OTHER1') })).toMatchObject({
    why: 'contradicted',
    saw: 'The order of this upsale is ORDER1, not OTHER1.',
  });
  expect(await settleByHand(operator, attempt, notBooked)).toMatchObject({ settled: true, saw });
  expect(await told()).toEqual({ outcome: 'not-placed', why: 'not-booked' });
});
