import type { CrmImportUpsale, CrmOrder } from '@landerpay/checkout';
import type { Promises } from '../../contract/contract-case.js';
import { promise, promiseEqual } from '../../contract/promise.js';
import { bookedBy } from '../shop.js';
import type { CrmBackendWorld } from '../world.js';
import { importUpsale, newUpsale, openUpsellPage, orderNow } from './upsell-page.js';

type Sold = Pick<CrmOrder['lines'][number], 'crmProduct' | 'quantity' | 'price'>;

const soldIn = (lines: readonly Sold[]): readonly Sold[] =>
  lines
    .map(({ crmProduct, quantity, price }) => ({ crmProduct, quantity, price }))
    .sort((one, other) => (one.crmProduct < other.crmProduct ? -1 : 1));

const costOf = ({ line }: CrmImportUpsale): number =>
  line.price.amount * line.quantity + line.shipping.amount;

const promiseJoined = (after: CrmOrder, before: CrmOrder, upsale: CrmImportUpsale): void => {
  promiseEqual(after.number, before.number, 'It must be the order that the upsale follows.');
  promiseEqual(
    soldIn(after.lines),
    soldIn([...before.lines.filter(({ crmProduct }) => crmProduct !== upsale.replaces), upsale.line]),
    'The lines of the order must differ by exactly the upsale.',
  );
};

const joins = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.upsale === 'same-order';

/** Where upsales join their order, a look-up of the order tells whether one did. */
export const upsalesOfSameOrder: Promises<CrmBackendWorld> = {
  'an upsale joins its order, at the price that the relay gives, and is charged once': {
    mend: 'Send the parent’s number, and product, quantity, price and shipping of the line; answer the whole order.',
    appliesTo: joins,
    play: async (world) => {
      const page = await openUpsellPage(world);
      const { order, upsale } = page;
      const after = bookedBy(await importUpsale(world, upsale));
      promiseJoined(after, order, upsale);
      promiseEqual(
        after.total,
        { ...order.total, amount: order.total.amount + costOf(upsale) },
        'The total must be the old one and the price of the upsale.',
      );
      const found = await orderNow(world, page);
      promiseJoined(found, order, upsale);
      promiseEqual(found.total, after.total, 'The look-up must tell the same total.');
      promiseEqual(await world.charges(), 2, 'There must be one charge for each.');
    },
  },

  'an upsale that replaces a line takes its place': {
    mend: 'Send the product whose place the line takes; or declare `replaceLine: false`.',
    appliesTo: (world) => joins(world) && world.backend.capabilities.replaceLine,
    play: async (world) => {
      const { order } = await openUpsellPage(world);
      const [replaced] = order.lines;
      promise(replaced !== undefined, 'The order must have a line.', order);
      const upsale = await newUpsale(world, order.number, replaced.crmProduct);
      promiseJoined(bookedBy(await importUpsale(world, upsale)), order, upsale);
    },
  },

  'an answer to an upsale that was lost after booking is unknown, and the look-up shows the line': {
    mend: 'Answer `unknown` for every failure after the request may have been written.',
    appliesTo: joins,
    play: async (world) => {
      const page = await openUpsellPage(world);
      await world.next('answer-lost');
      const answer = await importUpsale(world, page.upsale);
      promise(answer.answer === 'unknown', 'A lost answer must be unknown.', answer);
      promiseJoined(await orderNow(world, page), page.order, page.upsale);
      promiseEqual(await world.charges(), 2, 'There must be one charge for each.');
    },
  },
};
