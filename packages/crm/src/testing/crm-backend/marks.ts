import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { bookedBy, foundOrder, newImport, promiseBooked } from './shop.js';
import type { CrmBackendWorld } from './world.js';

const looksUpByMark = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.lookUp === 'by-mark';
const hasKey = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.idempotencyKey;

/** What a mark finds, and what it keeps from being charged twice. */
export const marks: Promises<CrmBackendWorld> = {
  'a mark finds its own order, and no other': {
    mend: 'Search for the whole mark, and take only an order that carries exactly this one.',
    appliesTo: looksUpByMark,
    play: async (world) => {
      const [first, second] = [await newImport(world), await newImport(world)];
      const booked = bookedBy(await world.backend.importOrder(first));
      bookedBy(await world.backend.importOrder(second));
      promiseEqual(await foundOrder(world, first), booked, 'It must be the first one.');
    },
  },

  'a mark that no order carries finds none': {
    mend: 'Answer `not-found` for an empty result; or, if the CRM’s search may miss orders, `completeLookUp: false`.',
    appliesTo: looksUpByMark,
    play: async (world) => {
      bookedBy(await world.backend.importOrder(await newImport(world)));
      const { mark } = world.newDraft();
      const answer = await world.backend.findOrder({ by: 'mark', mark });
      promise(answer.answer !== 'order', 'There must be no order.', answer);
      promise(
        answer.answer === 'not-found' || !world.backend.capabilities.completeLookUp,
        'A complete look-up must say not-found.',
        answer,
      );
    },
  },

  'the same import again is not charged again, and tells the same order': {
    mend: 'Send the mark as the CRM’s idempotency key, unchanged; or declare `idempotencyKey: false`.',
    appliesTo: hasKey,
    play: async (world) => {
      const asked = await newImport(world);
      const booked = bookedBy(await world.backend.importOrder(asked));
      promiseEqual(
        bookedBy(await world.backend.importOrder(asked)),
        booked,
        'The second answer must be the first one.',
      );
      promiseEqual(await world.charges(), 1, 'There must be one charge.');
    },
  },

  'the same import again after a lost answer is not charged again': {
    mend: 'Make the CRM’s idempotency key from the mark alone, never from the time or a random number.',
    appliesTo: hasKey,
    play: async (world) => {
      const asked = await newImport(world);
      await world.next('answer-lost');
      await world.backend.importOrder(asked);
      promiseBooked(bookedBy(await world.backend.importOrder(asked)), asked, world);
      promiseEqual(await world.charges(), 1, 'There must be one charge.');
    },
  },
};
