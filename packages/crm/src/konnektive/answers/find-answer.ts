import type { CrmFindAnswer, OrderNumber } from '@landerpay/checkout';
import type { CustomField } from '../options/options.js';
import type { Sent } from '../sending/send.js';
import { readEnvelope } from './envelope.js';
import { isObject } from './json-values.js';
import { readOrder } from './order.js';

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
export const readFindAnswer = (sent: Sent, wanted: OrderNumber, markField: CustomField): CrmFindAnswer => {
  if (sent.sent !== 'answered') return cannotTell(sent.detail);
  const envelope = readEnvelope(sent.status, sent.text);
  switch (envelope.result) {
    case 'SUCCESS':
      return readRows(envelope.message, wanted, markField);
    case 'ERROR':
      return typeof envelope.message === 'string' && /^No orders matching/i.test(envelope.message)
        ? { answer: 'not-found' }
        : cannotTell('ERROR');
    case 'MERC_REDIRECT':
      return cannotTell('MERC_REDIRECT to a look-up');
    case 'unreadable':
      return cannotTell(envelope.detail);
    default:
      return envelope satisfies never;
  }
};
