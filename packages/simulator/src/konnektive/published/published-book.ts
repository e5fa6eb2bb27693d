import type { Crm } from '../crm.js';
import type { RequestLog, RequestRecord } from '../request-log/request-log.js';
import { type OrderRecord, orderRecord } from './order-record.js';

/** What a test may read of the stand-in; `GET /__test/book` gives the same as `{ orders, requests }`. */
export type PublishedBook = {
  /** In the order in which they were made. */
  readonly orders: () => readonly OrderRecord[];
  /** In the order in which they came. */
  readonly requests: () => readonly RequestRecord[];
};

export const publishedBook = (crm: Crm, log: RequestLog): PublishedBook => ({
  orders: () => crm.book.orders().map((order) => orderRecord(order, crm)),
  requests: log.all,
});
