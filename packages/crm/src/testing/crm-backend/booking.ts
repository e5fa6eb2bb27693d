import { promise, promiseEqual } from '../contract/promise.js';
import { bookedBy, find, leadFor, newImport, promiseBooked, promiseNotBooked } from './shop.js';
import type { CrmBackendWorld } from './world.js';

/** A lead charges nothing, an import charges once, and a look-up tells which of the two there was. */
export const booking: Readonly<Record<string, (world: CrmBackendWorld) => Promise<void>>> = {
  'a lead takes no money and is not booked': async (world) => {
    const asked = await newImport(world);
    promiseEqual(await world.charges(), 0, 'Nothing must be charged.');
    if (world.backend.capabilities.lead) promiseNotBooked(await find(world, asked));
  },

  'an import books what was asked for, charges once, and brings the mark back': async (world) => {
    const asked = await newImport(world);
    const order = bookedBy(await world.backend.importOrder(asked));
    promiseBooked(order, asked, world);
    promiseEqual(await world.charges(), 1, 'There must be one charge.');
  },

  'a look-up tells the same order as the import, and looking changes nothing': async (world) => {
    const asked = await newImport(world);
    const booked = bookedBy(await world.backend.importOrder(asked));
    for (const _ of [1, 2, 3]) {
      promiseEqual(
        await find(world, asked),
        { answer: 'order', order: booked },
        'It must be the same order.',
      );
    }
    promiseEqual(await world.charges(), 1, 'There must be one charge.');
  },

  'a look-up of a number that no order has never gives an order': async ({ backend, unknownOrder }) => {
    const answer = await backend.findOrder({ by: 'order-number', order: unknownOrder });
    promise(answer.answer !== 'order', 'There must be no order.', answer);
  },

  'a decline is told with its reason, charges nothing, and the same lead may then succeed': async (world) => {
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

  'every import is one call, and so are a lead and a look-up': async (world) => {
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
};
