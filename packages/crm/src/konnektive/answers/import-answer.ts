import type { CrmImportAnswer, OrderNumber } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Asked } from '../sending/ask.js';
import { readEnvelope } from './envelope.js';
import { isObject } from './json-values.js';
import { readOrder } from './order.js';
import { readRefusal } from './refusal.js';

const unknown = (detail: string): CrmImportAnswer => ({ answer: 'unknown', detail });

const placedStatuses: readonly string[] = ['complete', 'pending', 'cod-pending'];

const readPlaced = (message: unknown, wanted: OrderNumber, { markField }: Settings): CrmImportAnswer => {
  const order = readOrder(message, markField);
  if (order === undefined) return unknown('SUCCESS without an order that can be read');
  if (order.number !== wanted) return unknown('SUCCESS for another order id');
  if (!placedStatuses.includes(order.status)) return unknown(`SUCCESS with status ${order.status}`);
  return { answer: 'order', order };
};

const readRedirect = (message: unknown): CrmImportAnswer => {
  const url = isObject(message) ? message.url : undefined;
  // A script instead of an address is dropped: nothing that the CRM writes is run.
  return typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
    ? { answer: 'redirect', url }
    : unknown('MERC_REDIRECT without an address');
};

/**
 * What an answer to `/order/import/` or `/upsale/import/` proves. `wanted` is the id that was sent: the lead's, or the
 * order's that the upsale joins.
 */
export const readImportAnswer = (asked: Asked, wanted: OrderNumber, settings: Settings): CrmImportAnswer => {
  if (asked.sent === 'refused') return asked.refusal;
  if (asked.sent === 'not-sent') return { answer: 'not-sent', detail: asked.detail };
  if (asked.sent === 'lost') return unknown(asked.detail);
  const envelope = readEnvelope(asked.status, asked.text);
  switch (envelope.result) {
    case 'SUCCESS':
      return readPlaced(envelope.message, wanted, settings);
    case 'ERROR':
      return (
        readRefusal(envelope.message, settings) ??
        unknown('ERROR that is not on the list of definite refusals')
      );
    case 'MERC_REDIRECT':
      return readRedirect(envelope.message);
    case 'unreadable':
      return unknown(envelope.detail);
    default:
      return envelope satisfies never;
  }
};
