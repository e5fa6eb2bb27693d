import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { bookedBy, find, foundOrder, leadFor, newImport, promiseBooked, promiseNotBooked } from './shop.js';
import type { CrmBackendWorld } from './world.js';

/** A lead charges nothing, an import charges once, and a look-up tells which of the two there was. */
export const booking: Promises<CrmBackendWorld> = {
  'a lead takes no money and is not booked': {
    mend: 'Make `createLead` ask for an unfinished order, or declare `lead: false`. Parse its status as `partial`.',
    appliesTo: ({ backend }) => backend.capabilities.lead,
    play: async (world) => {
      const asked = await newImport(world);
      promiseEqual(await world.charges(), 0, 'Nothing must be charged.');
      promiseNotBooked(await find(world, asked));
    },
  },

  'an import books what was asked for, charges once, and brings the mark back': {
    mend: 'Send the prices that the relay gives, not the CRM’s own, and the mark in a field of the order; read both back.',
    play: async (world) => {
      const asked = await newImport(world);
      const order = bookedBy(await world.backend.importOrder(asked));
      promiseBooked(order, asked, world);
      promiseEqual(await world.charges(), 1, 'There must be one charge.');
    },
  },

  'a look-up tells the same order as the import, and looking changes nothing': {
    mend: 'Parse an order in one place, for imports and look-ups alike, and let `findOrder` only read.',
    play: async (world) => {
      const asked = await newImport(world);
      const booked = bookedBy(await world.backend.importOrder(asked));
      for (const _ of [1, 2, 3]) {
        const found = await foundOrder(world, asked);
        promiseBooked(found, asked, world);
        promiseEqual(found, booked, 'It must be the same order.');
      }
      promiseEqual(await world.charges(), 1, 'There must be one charge.');
    },
  },

  'a look-up of a number that no order has never gives an order': {
    mend: 'Compare the number of the order that came with the number that was asked for.',
    play: async ({ backend, unknownOrder }) => {
      const answer = await backend.findOrder({ by: 'order-number', order: unknownOrder });
      promise(answer.answer !== 'order', 'There must be no order.', answer);
    },
  },

  'a decline is told with its reason, charges nothing, and the same lead may then succeed': {
    mend: 'Answer `declined` with Amazon’s reason for what the CRM declines with, from a list, before any other error.',
    play: async (world) => {
      const asked = await newImport(world);
      await world.next('declined');
      promiseEqual(
        await world.backend.importOrder(asked),
        { answer: 'declined', reason: 'InvalidPaymentMethod' },
        'It must be declined.',
      );
      promiseNotBooked(await find(world, asked));
      promiseEqual(await world.charges(), 0, 'Nothing must be charged.');

      const again = { ...asked, mark: world.newDraft().mark };
      promiseBooked(bookedBy(await world.backend.importOrder(again)), again, world);
      promiseEqual(await world.charges(), 1, 'There must be one charge.');
    },
  },

  'every import is one call, and so are a lead and a look-up': {
    mend: 'Repeat nothing inside the backend, and log in with each call instead of by a call of its own.',
    play: async (world) => {
      const before = await world.calls();
      const draft = world.newDraft();
      const order = await leadFor(world, draft);
      const asked = { ...draft, order, ...(await world.newPayment()) };
      await world.backend.importOrder(asked);
      await find(world, asked);
      promiseEqual(
        (await world.calls()) - before,
        world.backend.capabilities.lead ? 3 : 2,
        'There must be one call to the CRM for each.',
      );
    },
  },
};
