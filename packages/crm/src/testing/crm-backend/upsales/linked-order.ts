import type { CrmImportUpsale, CrmOrder } from '@landerpay/checkout';
import type { Promises } from '../../contract/contract-case.js';
import { promise, promiseEqual } from '../../contract/promise.js';
import { nonsense, shown } from '../nonsense.js';
import { bookedBy } from '../shop.js';
import type { CrmBackendWorld } from '../world.js';
import { findLinked, importUpsale, linkedNow, openUpsellPage, orderNow } from './upsell-page.js';

const promiseLinked = (linked: CrmOrder, upsale: CrmImportUpsale): void => {
  promise(linked.number !== upsale.parent, 'The upsale must be an order of its own.', linked);
  promiseEqual(linked.parent, upsale.parent, 'It must name the order that it follows.');
  promiseEqual(linked.mark, upsale.mark, 'The mark must come back.');
  promiseEqual(
    linked.lines.map(({ crmProduct, quantity, price }) => ({ crmProduct, quantity, price })),
    [{ crmProduct: upsale.line.crmProduct, quantity: upsale.line.quantity, price: upsale.line.price }],
    'It must have the line of the upsale, and no other.',
  );
};

const links = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.upsale === 'linked-order';

/** Where an upsale is an order of its own, the set of linked orders tells whether one was made. */
export const upsalesOfLinkedOrders: Promises<CrmBackendWorld> = {
  'an upsale is an order of its own that names its parent, and the parent stays as it was': {
    mend: 'Send the parent’s number, parse it back as `parent`, and give the upsale its own mark.',
    appliesTo: links,
    play: async (world) => {
      const page = await openUpsellPage(world);
      promiseEqual(page.order.parent, null, 'An order that is no upsale must have no parent.');
      promiseEqual(await linkedNow(world, page), [], 'Before the upsale there must be no linked order.');
      const linked = bookedBy(await importUpsale(world, page.upsale));
      promiseLinked(linked, page.upsale);
      promiseEqual(await linkedNow(world, page), [linked], 'It must be the only linked order.');
      promiseEqual(await orderNow(world, page), page.order, 'The parent must be as it was.');
      promiseEqual(await world.charges(), 2, 'There must be one charge for each.');
    },
  },

  'an answer to an upsale that was lost after booking is unknown, and the linked orders show it': {
    mend: 'Answer `unknown` for every failure after the request may have been written.',
    appliesTo: links,
    play: async (world) => {
      const page = await openUpsellPage(world);
      await world.next('answer-lost');
      const answer = await importUpsale(world, page.upsale);
      promise(answer.answer === 'unknown', 'A lost answer must be unknown.', answer);
      const [linked, ...more] = await linkedNow(world, page);
      promise(linked !== undefined && more.length === 0, 'There must be one linked order.', more);
      promiseLinked(linked, page.upsale);
    },
  },

  'nonsense tells a look-up of linked orders nothing': {
    mend: 'Answer `cannot-tell` for whatever has not the form of the CRM’s own answer.',
    appliesTo: links,
    play: async (world) => {
      const { order } = await openUpsellPage(world);
      for (const event of [...nonsense, 'request-lost', 'unreachable', 'login-refused'] as const) {
        await world.next(event);
        const found = await findLinked(world, order.number);
        const name = typeof event === 'string' ? event : shown(event);
        promise(found.answer === 'cannot-tell', `${name} must tell a look-up nothing.`, found);
      }
    },
  },

  'the orders of one parent are not told of another': {
    mend: 'Search for the parent’s whole number, and take only orders that name exactly this one.',
    appliesTo: links,
    play: async (world) => {
      const [first, second] = [await openUpsellPage(world), await openUpsellPage(world)];
      const linked = bookedBy(await importUpsale(world, first.upsale));
      promiseEqual(await linkedNow(world, second), [], 'The second order must have no linked order.');
      promiseEqual(await linkedNow(world, first), [linked], 'The first order must have the one.');
    },
  },
};
