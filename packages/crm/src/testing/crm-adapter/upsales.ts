import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { foreignCapability, ordered, sendUpsale, upsaleFor, upsellOf } from './after-the-order.js';
import { lookUp, losing, newKey, placedIn } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

const appliesTo = ({ adapter }: CrmAdapterWorld): boolean => adapter.importUpsale !== undefined;

/** A step of the funnel is sold to an order once, by its own buyer, for what the buyer saw. */
export const upsales: Promises<CrmAdapterWorld> = {
  'getUpsell prices what a step offers, and importUpsale adds it to the order and tells the whole order': {
    appliesTo,
    mend: 'Let the server price the step, charge it, and answer `placed` with the order as the CRM has it afterwards.',
    play: async (world) => {
      const after = await ordered(world);
      const { step, offer, ordinal } = await upsellOf(world, after);
      promiseEqual({ step, ordinal }, { step: after.step, ordinal: 1 }, 'The offer must be of this step.');
      const { capability } = after.order;
      const answer = await sendUpsale(world, newKey(), await upsaleFor(world, after), capability);
      const order = placedIn(answer);
      promiseEqual(order.number, after.order.number, 'It must be the same order.');
      for (const { name, quantity, price } of offer.lines) {
        promise(
          order.lines.some((line) => line.name === name && line.quantity >= quantity),
          `The order must have the line "${name}" of ${quantity} for ${price.amount}.`,
          order.lines,
        );
      }
    },
  },

  'the same key and upsale twice is sold once, and found by its key': {
    appliesTo,
    mend: 'Treat an upsale like an order: keep its outcome under its key, and let `findAttempt` find it.',
    play: async (world) => {
      const after = await ordered(world);
      const [key, request] = [newKey(), await upsaleFor(world, after)];
      const first = placedIn(await sendUpsale(world, key, request, after.order.capability));
      const second = placedIn(await sendUpsale(world, key, request, after.order.capability));
      promiseEqual(second, first, 'The second answer must be the first one.');
      promiseEqual(placedIn(await world.adapter.findAttempt(key)), first, 'The look-up must say the same.');
    },
  },

  'a step that was sold is refused as step-already-sold, whatever the key and the reference': {
    appliesTo,
    mend: 'Keep in the server which steps an order has, and refuse one that it has as `step-already-sold`.',
    play: async (world) => {
      const after = await ordered(world);
      const { capability } = after.order;
      const requests = [await upsaleFor(world, after), await upsaleFor(world, after)];
      const [first, second] = await Promise.all(
        requests.map((request) => sendUpsale(world, newKey(), request, capability)),
      );
      const sold = [first, second].filter((answer) => answer?.outcome === 'placed');
      promise(sold.length <= 1, 'Two tabs at once must not be sold the step twice.', [first, second]);
      const [request] = requests;
      promise(request !== undefined, 'There must be a request.');
      const later = await sendUpsale(
        world,
        newKey(),
        { ...request, reference: await world.newReference() },
        capability,
      );
      promise(
        later.outcome === 'refusal' && later.code === 'step-already-sold',
        'It must be refused as step-already-sold.',
        later,
      );
    },
  },

  'nothing is added to an order by who has not its capability': {
    appliesTo,
    mend: 'Send `call.capability` along, and refuse as `wrong-buyer` what does not prove to be the order’s buyer.',
    play: async (world) => {
      const after = await ordered(world);
      const request = await upsaleFor(world, after);
      const answer = await sendUpsale(world, newKey(), request, foreignCapability());
      promise(
        answer.outcome === 'refusal' && answer.code === 'wrong-buyer',
        'It must be refused as wrong-buyer.',
        answer,
      );
      placedIn(await sendUpsale(world, newKey(), request, after.order.capability));
    },
  },

  'another total of a step than the buyer saw is refused with the offer as it is': {
    appliesTo,
    mend: 'Send `expected` along, and let the server compare it before it charges.',
    play: async (world) => {
      const after = await ordered(world);
      const request = await upsaleFor(world, after);
      const expected = { ...request.expected, total: request.expected.total + 1 };
      const answer = await sendUpsale(world, newKey(), { ...request, expected }, after.order.capability);
      promise(
        answer.outcome === 'refusal' && answer.code === 'price-changed',
        'It must be refused as price-changed.',
        answer,
      );
      promiseEqual(
        answer.offer,
        (await upsellOf(world, after)).offer,
        'The refusal must bring the offer as it is.',
      );
    },
  },

  'the lost answer of an upsale is a rejection, and the look-up finds what was sold': {
    appliesTo,
    mend: 'Reject with `relayUnreachable(cause)` of `@landerpay/checkout` whenever no answer came; never with an outcome.',
    play: async (world) => {
      const after = await ordered(world);
      const [key, request] = [newKey(), await upsaleFor(world, after)];
      await world.next('answer-lost');
      await losing(sendUpsale(world, key, request, after.order.capability));
      const order = placedIn(await lookUp(world, key));
      promiseEqual(order.number, after.order.number, 'It must be the same order.');
    },
  },
};
