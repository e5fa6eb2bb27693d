import { type CrmFindAnswer, type OrderNumber, parseOrderNumber } from '@landerpay/checkout';
import type { CustomField } from '../options/options.js';
import type { Asked } from '../sending/ask.js';
import { isObject, readText } from './json-values.js';
import { readOrder } from './order.js';
import { readQueryAnswer } from './query-answer.js';

const cannotTell = (detail: string): CrmFindAnswer => ({ answer: 'cannot-tell', detail });

/** Only an id that can be read, and is not ours, makes a row somebody else's: any other row may be news of our order. */
const isOfAnother = (row: unknown, wanted: OrderNumber): boolean => {
  const number = isObject(row) ? parseOrderNumber(readText(row.orderId)) : undefined;
  return number !== undefined && number !== wanted;
};

const readRows = (message: unknown, wanted: OrderNumber, markField: CustomField): CrmFindAnswer => {
  const rows: unknown = isObject(message) ? message.data : undefined;
  if (!Array.isArray(rows)) return cannotTell('SUCCESS without a list of orders');
  const ours: readonly unknown[] = rows.filter((row) => !isOfAnother(row, wanted));
  if (ours.length === 0) return cannotTell('SUCCESS without this order');
  if (ours.length > 1) return cannotTell('SUCCESS with several orders that may be this one');
  const order = readOrder(ours[0], markField);
  return order === undefined ? cannotTell('an order that cannot be read') : { answer: 'order', order };
};

/** What an answer to `/order/query/` says. An order that is not there is an ERROR in this API. */
export const readFindAnswer = (asked: Asked, wanted: OrderNumber, markField: CustomField): CrmFindAnswer => {
  const read = readQueryAnswer(asked);
  switch (read.query) {
    case 'found':
      return readRows(read.message, wanted, markField);
    case 'error':
      return /^No orders matching/i.test(read.sentence) ? { answer: 'not-found' } : cannotTell('ERROR');
    case 'failed':
      return cannotTell(read.detail);
    default:
      return read satisfies never;
  }
};
