import type { CrmOrder } from '@landerpay/checkout';
import type { CustomField } from '../options/options.js';
import type { Asked } from '../sending/ask.js';
import { isObject, readCount, readText } from './json-values.js';
import { readOrder } from './order.js';
import { readQueryAnswer } from './query-answer.js';

/** A page of a list: `rows` counts all that were on it, `total` all that the list has. */
export type OrdersPage =
  | {
      readonly page: 'read';
      readonly orders: readonly CrmOrder[];
      readonly rows: number;
      readonly total: number;
    }
  | { readonly page: 'unreadable'; readonly detail: string };

const unreadable = (detail: string): OrdersPage => ({ page: 'unreadable', detail });

/** A row without a mark is an order that others made: it need not be read. */
const hasMark = (row: unknown, markField: CustomField): boolean =>
  !isObject(row) || readText(row[markField]) !== undefined;

const readRows = (message: unknown, markField: CustomField): OrdersPage => {
  const { data, totalResults }: { readonly data?: unknown; readonly totalResults?: unknown } = isObject(
    message,
  )
    ? message
    : {};
  const total = readCount(totalResults);
  if (!Array.isArray(data) || total === undefined)
    return unreadable('SUCCESS without a list of orders and its length');
  const marked: readonly unknown[] = data.filter((row) => hasMark(row, markField));
  const orders = marked.flatMap((row) => readOrder(row, markField) ?? []);
  return orders.length < marked.length
    ? unreadable('an order that cannot be read')
    : { page: 'read', orders, rows: data.length, total };
};

/** What an answer to `/order/query/` by days says: the orders with a mark on its page, or nothing. */
export const readOrdersPage = (asked: Asked, markField: CustomField): OrdersPage => {
  const read = readQueryAnswer(asked);
  switch (read.query) {
    case 'found':
      return readRows(read.message, markField);
    case 'error':
      return /^No orders matching/i.test(read.sentence)
        ? { page: 'read', orders: [], rows: 0, total: 0 }
        : unreadable('ERROR');
    case 'failed':
      return unreadable(read.detail);
    default:
      return read satisfies never;
  }
};
