import type { CrmOrder } from '@landerpay/checkout';
import type { Promises } from '../../contract/contract-case.js';
import { promise, promiseEqual } from '../../contract/promise.js';
import { nonsense, shown } from '../nonsense.js';
import type { CrmBackendWorld } from '../world.js';
import { importUpsale, linkedNow, openUpsellPage, orderNow, type UpsellPage } from './upsell-page.js';

const sells = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.upsale !== 'none';

const isBooked = ({ status }: CrmOrder): boolean => status !== 'partial' && status !== 'declined';

/** The order, and whatever is linked to it, must be as before the upsale, and charged once. */
const promiseUntouched = async (world: CrmBackendWorld, page: UpsellPage): Promise<void> => {
  promiseEqual(await orderNow(world, page), page.order, 'The order must be as it was.');
  if (world.backend.capabilities.upsale === 'linked-order') {
    promiseEqual((await linkedNow(world, page)).filter(isBooked), [], 'There must be no booked upsale.');
  }
  promiseEqual(await world.charges(), 1, 'There must be the charge of the order only.');
};

/** An upsale moves money like an order: certain, or unknown. */
export const upsalesCharge: Promises<CrmBackendWorld> = {
  'an upsale is one call': {
    mend: 'Repeat nothing inside the backend, and look nothing up in `importUpsale`.',
    appliesTo: sells,
    play: async (world) => {
      const { upsale } = await openUpsellPage(world);
      const before = await world.calls();
      await importUpsale(world, upsale);
      promiseEqual((await world.calls()) - before, 1, 'There must be one call to the CRM.');
    },
  },

  'a declined upsale is told with its reason, charges nothing, and leaves the order as it was': {
    mend: 'Read declines of upsales as those of orders.',
    appliesTo: sells,
    play: async (world) => {
      const page = await openUpsellPage(world);
      await world.next('declined');
      promiseEqual(
        await importUpsale(world, page.upsale),
        { answer: 'declined', reason: 'InvalidPaymentMethod' },
        'It must be declined.',
      );
      await promiseUntouched(world, page);
    },
  },

  'an upsale that was lost before booking is unknown, and leaves the order as it was': {
    mend: 'Do not try again inside the backend: a reset proves nothing.',
    appliesTo: sells,
    play: async (world) => {
      const page = await openUpsellPage(world);
      await world.next('request-lost');
      const answer = await importUpsale(world, page.upsale);
      promise(answer.answer === 'unknown', 'A broken connection must be unknown.', answer);
      await promiseUntouched(world, page);
    },
  },

  'an upsale is not-sent where no connection came about, or nothing may be written': {
    mend: 'Ask `mayWrite` right before the request is written, and answer `not-sent` only for what fails before that.',
    appliesTo: sells,
    play: async (world) => {
      const page = await openUpsellPage(world);
      const before = await world.calls();
      await world.next('unreachable');
      const unreachable = await importUpsale(world, page.upsale);
      promise(unreachable.answer === 'not-sent', 'Without a connection it must be not-sent.', unreachable);
      const late = await importUpsale(world, page.upsale, { mayWrite: () => false });
      promise(late.answer === 'not-sent', 'It must be not-sent where it may not be written.', late);
      const stopped = await importUpsale(world, page.upsale, { signal: AbortSignal.abort() });
      promise(['not-sent', 'unknown'].includes(stopped.answer), 'It must be not-sent or unknown.', stopped);
      promiseEqual(await world.calls(), before, 'Nothing must come to the CRM.');
    },
  },

  'nonsense is unknown to an upsale, and a refused login is the shop’s own trouble': {
    mend: 'Parse the answer to an upsale as strictly as that to an order.',
    appliesTo: sells,
    play: async (world) => {
      const page = await openUpsellPage(world);
      for (const event of nonsense) {
        await world.next(event);
        const answer = await importUpsale(world, page.upsale);
        promise(answer.answer === 'unknown', `${shown(event)} must be unknown to an upsale.`, answer);
      }
      await world.next('login-refused');
      const refused = await importUpsale(world, page.upsale);
      promise(
        refused.answer === 'account-refused',
        'A refused login must be the shop’s own trouble.',
        refused,
      );
      await promiseUntouched(world, page);
    },
  },

  'an upsale of an order that does not exist is never an order': {
    mend: 'Answer `order` only for the parent that was asked for, or for an order that names it.',
    appliesTo: sells,
    play: async (world) => {
      const { upsale } = await openUpsellPage(world);
      const answer = await importUpsale(world, { ...upsale, parent: world.unknownOrder });
      promise(answer.answer !== 'order', 'There must be no order.', answer);
      promiseEqual(await world.charges(), 1, 'There must be the charge of the order only.');
    },
  },
};
