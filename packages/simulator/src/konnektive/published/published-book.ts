import type { Crm } from '../crm.js';
import type { RequestLog, RequestRecord } from '../request-log/request-log.js';
import { type MailRecord, mailsOf } from './mail-record.js';
import { type OrderRecord, orderRecord } from './order-record.js';
import { type VisitRecord, visitRecord } from './visit-record.js';

/** What a test may read of the stand-in; `GET /__test/book` gives the same as `{ orders, visits, mails, requests }`. */
export type PublishedBook = {
  /** In the order in which they were made. */
  readonly orders: () => readonly OrderRecord[];
  /** What clicks have told, in the order in which the visits began. */
  readonly visits: () => readonly VisitRecord[];
  /** The confirmation mails that would have been sent, by order. */
  readonly mails: () => readonly MailRecord[];
  /** In the order in which they came. */
  readonly requests: () => readonly RequestRecord[];
};

export const publishedBook = (crm: Crm, log: RequestLog): PublishedBook => ({
  orders: () => crm.book.orders().map((order) => orderRecord(order, crm)),
  visits: () => crm.visits.all().map(visitRecord),
  mails: () => crm.book.orders().flatMap(mailsOf),
  requests: log.all,
});
