import type { CrmCall, CrmConfirmAnswer, OrderNumber } from '@landerpay/checkout';
import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { nonsense, shown } from './nonsense.js';
import { bookedBy, foundOrder, newImport } from './shop.js';
import type { CrmBackendWorld } from './world.js';

const confirms = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.confirm;

export const confirmOrder = (
  { backend }: CrmBackendWorld,
  order: OrderNumber,
  call?: CrmCall,
): Promise<CrmConfirmAnswer> => {
  promise(backend.confirmOrder !== undefined, 'A backend that declares confirm must have `confirmOrder`.');
  return backend.confirmOrder(order, call);
};

const newOrder = async (world: CrmBackendWorld) => {
  const asked = await newImport(world);
  return { asked, order: bookedBy(await world.backend.importOrder(asked)) };
};

/** Confirming an order tells the CRM to write to the buyer; it is sent at most once and moves no money. */
export const finishing: Promises<CrmBackendWorld> = {
  'confirming an order is one call, moves no money, and leaves it booked as it was': {
    mend: 'Let `confirmOrder` only tell the CRM that nothing more will come; or declare `confirm: false`.',
    appliesTo: confirms,
    play: async (world) => {
      const { asked, order } = await newOrder(world);
      const before = await world.calls();
      promiseEqual(
        await confirmOrder(world, order.number),
        { answer: 'confirmed' },
        'It must be answered as confirmed.',
      );
      promiseEqual((await world.calls()) - before, 1, 'There must be one call to the CRM.');
      promiseEqual((await foundOrder(world, asked)).lines, order.lines, 'The lines must be as they were.');
      promiseEqual(await world.charges(), 1, 'There must be the charge of the order only.');
    },
  },

  'confirming is not-sent only where nothing was written, and unknown where nobody knows': {
    mend: 'Read what comes of `confirmOrder` as you read what comes of `importOrder`: it must not be repeated either.',
    appliesTo: confirms,
    play: async (world) => {
      const { order } = await newOrder(world);
      const late = await confirmOrder(world, order.number, { mayWrite: () => false });
      promise(late.answer === 'not-sent', 'It must be not-sent where it may not be written.', late);
      await world.next('unreachable');
      const unreachable = await confirmOrder(world, order.number);
      promise(unreachable.answer === 'not-sent', 'Without a connection it must be not-sent.', unreachable);
      for (const event of nonsense) {
        await world.next(event);
        const answer = await confirmOrder(world, order.number);
        promise(answer.answer === 'unknown', `${shown(event)} must be unknown.`, answer);
      }
      await world.next('login-refused');
      const refused = await confirmOrder(world, order.number);
      promise(refused.answer === 'account-refused', 'A refused login must be account-refused.', refused);
      await world.next('answer-lost');
      const lost = await confirmOrder(world, order.number);
      promise(lost.answer === 'unknown', 'A lost answer must be unknown.', lost);
    },
  },
};
