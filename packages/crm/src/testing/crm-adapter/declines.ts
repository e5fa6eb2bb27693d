import type { Promises } from '../contract/contract-case.js';
import { promiseEqual } from '../contract/promise.js';
import { newKey, placedIn, requestFor, send } from './buyer.js';
import type { CrmAdapterWorld } from './world.js';

/** A decline that the buyer can mend costs nothing. */
export const declines: Promises<CrmAdapterWorld> = {
  'a declined card orders nothing, and the next attempt with the same reference may succeed': {
    mend: 'Answer `declined` with Amazon’s reason, keep it under the key, and count attempts for each reference.',
    play: async (world) => {
      const reference = await world.newReference();
      const key = newKey();
      const first = await requestFor(world, { reference });
      await world.next('declined');
      const answer = await send(world, key, first);
      promiseEqual(
        answer,
        { outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' },
        'It must be declined.',
      );
      promiseEqual(await world.orders(), [], 'Nothing must be ordered.');
      promiseEqual(await send(world, key, first), answer, 'The same key must get the same answer.');
      promiseEqual(await world.adapter.findAttempt(key), answer, 'The look-up must say the same.');

      const order = placedIn(await send(world, newKey(), await requestFor(world, { reference, attempt: 2 })));
      promiseEqual(await world.orders(), [order.number], 'There must be one order.');
    },
  },
};
