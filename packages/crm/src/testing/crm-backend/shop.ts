import type {
  CrmCall,
  CrmFindAnswer,
  CrmImportAnswer,
  CrmImportOrder,
  CrmOrder,
  CrmOrderDraft,
  OrderNumber,
} from '@landerpay/checkout';
import { promise, promiseEqual } from '../contract/promise.js';
import type { CrmBackendWorld } from './world.js';

/** Makes the order id that a charge goes with; `null` where the backend declares no lead. */
export const leadFor = async (
  { backend }: CrmBackendWorld,
  draft: CrmOrderDraft,
): Promise<OrderNumber | null> => {
  if (!backend.capabilities.lead) return null;
  const answer = await backend.createLead(draft);
  promise(answer.answer === 'lead', 'createLead must give an order number.', answer);
  return answer.order;
};

/** All that an import needs: a draft, its lead, and who pays. */
export const newImport = async (world: CrmBackendWorld): Promise<CrmImportOrder> => {
  const draft = world.newDraft();
  return { ...draft, order: await leadFor(world, draft), ...(await world.newPayment()) };
};

/** The order of an import that must have been booked. */
export const bookedBy = (answer: CrmImportAnswer): CrmOrder => {
  promise(answer.answer === 'order', 'The import must be answered with the order.', answer);
  promise(
    ['complete', 'pending', 'cod-pending'].includes(answer.order.status),
    'An order that was just imported must be complete or pending.',
    answer,
  );
  return answer.order;
};

/** Looks an import up as the backend says it can. */
export const find = (
  { backend }: CrmBackendWorld,
  { order, mark }: CrmImportOrder,
  call?: CrmCall,
): Promise<CrmFindAnswer> =>
  backend.findOrder(
    backend.capabilities.lookUp === 'by-mark' || order === null
      ? { by: 'mark', mark }
      : { by: 'order-number', order },
    call,
  );

/** The order of a look-up must be there, booked, and be the one that was asked for. */
export const promiseBooked = (order: CrmOrder, asked: CrmImportOrder, { backend }: CrmBackendWorld): void => {
  if (asked.order !== null) promiseEqual(order.number, asked.order, 'It must be the order of the lead.');
  promiseEqual(order.mark, asked.mark, 'The mark must come back.');
  promiseEqual(order.campaign, backend.campaign, 'It must belong to the campaign of the backend.');
  promiseEqual(order.total, asked.total, 'The total booked must be the total asked for.');
  promiseEqual(
    order.lines.map(({ crmProduct, quantity, price }) => ({ crmProduct, quantity, price })),
    asked.lines.map(({ crmProduct, quantity, price }) => ({ crmProduct, quantity, price })),
    'The lines booked must be the lines asked for.',
  );
};

/** A look-up of something that was not booked must not say that it was. */
export const promiseNotBooked = (answer: CrmFindAnswer): void => {
  promise(
    answer.answer === 'not-found' ||
      (answer.answer === 'order' && ['partial', 'declined'].includes(answer.order.status)),
    'What was not booked must be partial, declined or not found.',
    answer,
  );
};
