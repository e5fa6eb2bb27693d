import { randomBytes } from 'node:crypto';
import { type CrmImportAnswer, type CrmOrder, type OrderNumber, parseOrderNumber } from '@landerpay/checkout';
import type { Without } from './safeguard.js';

const aliasLength = 8;

const orderNumber = (text: string): OrderNumber => {
  const number = parseOrderNumber(text);
  if (number === undefined) throw new TypeError(`${text} is no order number.`);
  return number;
};

const newAlias = (order: OrderNumber): OrderNumber =>
  orderNumber(order + randomBytes(aliasLength / 2).toString('hex'));

const realNumber = (alias: OrderNumber): OrderNumber => orderNumber(alias.slice(0, -aliasLength));

const named = (order: CrmOrder, asked: OrderNumber | null): CrmOrder =>
  asked !== null && realNumber(asked) === order.number ? { ...order, number: asked } : order;

const answered = (answer: CrmImportAnswer, asked: OrderNumber | null): CrmImportAnswer =>
  answer.answer === 'order' ? { ...answer, order: named(answer.order, asked) } : answer;

/** Each lead has a number of its own for the ledger, so that two purchases can have one order of the CRM. */
export const withoutUniqueCrmOrder: Without = ({ crm, ledger }) => ({
  ledger,
  crm: {
    ...crm,
    createLead: async (draft, call) => {
      const lead = await crm.createLead(draft, call);
      return lead.answer === 'lead' ? { ...lead, order: newAlias(lead.order) } : lead;
    },
    importOrder: async (order, call) => {
      const real = order.order === null ? null : realNumber(order.order);
      return answered(await crm.importOrder({ ...order, order: real }, call), order.order);
    },
    findOrder: async (query, call) => {
      if (query.by !== 'order-number') return crm.findOrder(query, call);
      const found = await crm.findOrder({ ...query, order: realNumber(query.order) }, call);
      return found.answer === 'order' ? { ...found, order: named(found.order, query.order) } : found;
    },
  },
});
