import type { CrmFindAnswer, OrderNumber } from '@landerpay/checkout';
import type { CustomField } from '../options/options.js';
import type { Asked } from '../sending/ask.js';
import { isObject } from './json-values.js';
import { readOrder } from './order.js';
import { readQueryAnswer } from './query-answer.js';

const cannotTell = (detail: string): CrmFindAnswer => ({ answer: 'cannot-tell', detail });

const readRows = (message: unknown, wanted: OrderNumber, markField: CustomField): CrmFindAnswer => {
  const rows: unknown = isObject(message) ? message.data : undefined;
  if (!Array.isArray(rows)) return cannotTell('SUCCESS without a list of orders');
  const [order, ...more] = rows
    .flatMap((row) => readOrder(row, markField) ?? [])
    .filter(({ number }) => number === wanted);
  if (order === undefined) return cannotTell('SUCCESS without this order, or with one that cannot be read');
  return more.length === 0
    ? { answer: 'order', order }
    : cannotTell('SUCCESS with several orders of this id');
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
