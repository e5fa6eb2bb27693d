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

const unfoundAdvice = ({ backend }: CrmBackendWorld): string =>
  backend.capabilities.lookUp === 'by-mark'
    ? 'Send the mark in a field that the CRM searches by, and search by that field; if it searches by none, do not declare `lookUp: "by-mark"`.'
    : 'Look up the number that the lead gave; if the CRM finds no order by it, declare another `lookUp`.';

/** Looks up an import that must have been booked. */
export const foundOrder = async (world: CrmBackendWorld, asked: CrmImportOrder): Promise<CrmOrder> => {
  const found = await find(world, asked);
  promise(found.answer === 'order', 'The look-up must find the order.', found, unfoundAdvice(world));
  return found.order;
};

const markAdvice =
  'Send the mark in a field of the order that the CRM gives back, and read it from there in imports and look-ups alike.';
const linesAdvice =
  'Send product, quantity and price of every line as the relay gives them, not the CRM’s own; read each back, the price of one piece.';

/** The order of a look-up must be there, booked, and be the one that was asked for. */
export const promiseBooked = (order: CrmOrder, asked: CrmImportOrder, { backend }: CrmBackendWorld): void => {
  if (asked.order !== null) promiseEqual(order.number, asked.order, 'It must be the order of the lead.');
  promiseEqual(order.mark, asked.mark, 'The mark must come back.', markAdvice);
  promiseEqual(
    order.campaign,
    backend.campaign,
    'It must belong to the campaign of the backend.',
    'Read the campaign from the CRM’s answer, in the same writing as `campaign` of the backend.',
  );
  promiseEqual(
    order.lines.map(({ crmProduct, quantity, price }) => ({ crmProduct, quantity, price })),
    asked.lines.map(({ crmProduct, quantity, price }) => ({ crmProduct, quantity, price })),
    'The lines booked must be the lines asked for.',
    linesAdvice,
  );
  promiseEqual(
    order.total,
    asked.total,
    'The total booked must be the total asked for.',
    'Send shipping and prices as the relay gives them, and read the total with everything in it, in the smallest unit.',
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
