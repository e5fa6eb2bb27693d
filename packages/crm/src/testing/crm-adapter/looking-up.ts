import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { lookUp, losing, newKey, placedIn, requestFor, send } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

/** A key finds what became of its attempt, and looking changes nothing. */
export const lookingUp: Promises<CrmAdapterWorld> = {
  'findAttempt tells what importOrder told, however often it is asked': {
    mend: 'Keep the outcome in the server, and let `findAttempt` only read it.',
    play: async (world) => {
      const key = newKey();
      const order = placedIn(await send(world, key, await requestFor(world)));
      for (const _ of [1, 2, 3]) {
        promiseEqual(placedIn(await world.adapter.findAttempt(key)), order, 'It must be the same order.');
      }
      promiseEqual(await world.orders(), [order.number], 'There must be one order.');
    },
  },

  'findAttempt refuses a key that was never sent as unknown-attempt': {
    mend: 'Answer the refusal `unknown-attempt`; "not placed" would be a guess.',
    play: async ({ adapter }) => {
      const answer = await adapter.findAttempt(newKey());
      promise(
        answer.outcome === 'refusal' && answer.code === 'unknown-attempt',
        'It must be refused as unknown-attempt.',
        answer,
      );
    },
  },

  'an answer lost after booking is a rejection, and the look-up finds the order': {
    mend: 'Reject with `relayUnreachable(cause)` of `@landerpay/checkout` whenever no answer came; never with an outcome.',
    play: async (world) => {
      const key = newKey();
      const request = await requestFor(world);
      await world.next('answer-lost');
      await losing(send(world, key, request));
      const order = placedIn(await lookUp(world, key));
      promiseEqual(await world.orders(), [order.number], 'There must be one order.');
    },
  },

  'a request that never arrived is a rejection, is unknown, and may be sent again as it was': {
    mend: 'Do not repeat a request inside the adapter, and reject where no answer came.',
    play: async (world) => {
      const key = newKey();
      const request = await requestFor(world);
      await world.next('request-lost');
      await losing(send(world, key, request));
      const answer = await world.adapter.findAttempt(key);
      promise(
        answer.outcome === 'refusal' && answer.code === 'unknown-attempt',
        'The look-up must say unknown-attempt.',
        answer,
      );
      promiseEqual(await world.orders(), [], 'Nothing must be ordered.');
      const order = placedIn(await send(world, key, request));
      promiseEqual(await world.orders(), [order.number], 'There must be one order.');
    },
  },

  'an order that is known late is settling, then placed, and never ordered twice': {
    mend: 'Answer `settling` while the server does not know, and let it look the order up before anything is sent again.',
    play: async (world) => {
      const key = newKey();
      const request = await requestFor(world);
      await world.next('settles-late');
      const answer = await send(world, key, request);
      promise(answer.outcome === 'settling', 'Who does not know must say settling.', answer);
      const order = placedIn(await lookUp(world, key));
      promiseEqual(
        placedIn(await send(world, key, request)),
        order,
        'Sending again must tell the same order.',
      );
      promiseEqual(await world.orders(), [order.number], 'There must be one order.');
    },
  },
};
