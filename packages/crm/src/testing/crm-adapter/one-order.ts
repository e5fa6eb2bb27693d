import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { newKey, placedIn, requestFor, send } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

/** One purchase ends as one order, however often it is asked for. */
export const oneOrder: Promises<CrmAdapterWorld> = {
  'importOrder places an order, and says what was booked': {
    mend: 'Answer with the number, lines and total that the CRM has booked, not with those of the request.',
    play: async (world) => {
      const offer = await world.adapter.getOffer(world.sold);
      const order = placedIn(await send(world, newKey(), await requestFor(world)));
      promiseEqual(
        await world.orders(),
        [order.number],
        'The number told must be the number of the only order.',
      );
      promiseEqual(order.total, offer.total, 'The total booked must be the total offered.');
      promiseEqual(
        order.lines.map(({ quantity, price }) => ({ quantity, price })),
        offer.lines.map(({ quantity, price }) => ({ quantity, price })),
        'The lines booked must be the lines offered.',
      );
    },
  },

  'the same key and request twice places one order, and tells it twice': {
    mend: 'Send `call.key` with every request, and let the server keep the outcome under it.',
    play: async (world) => {
      const [key, request] = [newKey(), await requestFor(world)];
      const first = placedIn(await send(world, key, request));
      const second = placedIn(await send(world, key, request));
      promiseEqual(second, first, 'The second answer must be the first one.');
      promiseEqual(await world.orders(), [first.number], 'There must be one order.');
    },
  },

  'the same key and request twice at once places one order': {
    mend: 'Claim the key in the server in one atomic step; whoever comes second waits for the first.',
    play: async (world) => {
      const [key, request] = [newKey(), await requestFor(world)];
      const [first, second] = await Promise.all([send(world, key, request), send(world, key, request)]);
      promiseEqual(placedIn(second), placedIn(first), 'Both answers must be the same.');
      promiseEqual((await world.orders()).length, 1, 'There must be one order.');
    },
  },

  'another request under a key that was used is refused, and nothing is ordered': {
    mend: 'Let the server keep a fingerprint of the request with its key, and compare it.',
    play: async (world) => {
      const [key, request] = [newKey(), await requestFor(world)];
      const { number } = placedIn(await send(world, key, request));
      const answer = await send(world, key, { ...request, reference: await world.newReference() });
      promise(answer.outcome === 'refusal', 'It must be refused.', answer);
      promiseEqual(await world.orders(), [number], 'There must be the first order only.');
    },
  },

  'two tabs at once, each with a key and reference of its own, place one order': {
    mend: 'Let the server allow one unfinished attempt for each buyer and offer.',
    play: async (world) => {
      const requests = [await requestFor(world), await requestFor(world)];
      const answers = await Promise.all(requests.map((request) => send(world, newKey(), request)));
      promise(
        answers.every((answer) => ['placed', 'settling', 'refusal'].includes(answer.outcome)),
        'Who does not get the order must be refused, or wait.',
        answers,
      );
      promiseEqual((await world.orders()).length, 1, 'There must be one order.');
    },
  },

  'buying the same again is asked about first, and is then another order': {
    mend: 'Refuse as `already-placed` with the order’s number, unless the request names it in `again`; hand both on as they are.',
    play: async (world) => {
      const first = placedIn(await send(world, newKey(), await requestFor(world)));
      const answer = await send(world, newKey(), await requestFor(world));
      promise(
        answer.outcome === 'refusal' && answer.code === 'already-placed',
        'It must be refused as already-placed.',
        answer,
      );
      promiseEqual(answer.order, first.number, 'The refusal must name the order.');
      const again = await requestFor(world, { again: first.number });
      const second = placedIn(await send(world, newKey(), again));
      promiseEqual(await world.orders(), [first.number, second.number], 'There must be two orders.');
    },
  },
};
