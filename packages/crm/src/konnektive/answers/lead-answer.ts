import { type CrmLeadAnswer, parseOrderNumber } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Asked } from '../sending/ask.js';
import { readEnvelope } from './envelope.js';
import { isObject, readText } from './json-values.js';
import { isBooked, readStatus } from './order.js';
import { readRefusalUncharged } from './refusal.js';

const failed = (detail: string): CrmLeadAnswer => ({ answer: 'failed', detail });

const readLead = (message: unknown): CrmLeadAnswer => {
  if (!isObject(message)) return failed('SUCCESS without a lead');
  const order = parseOrderNumber(readText(message.orderId));
  const status = readStatus(message.orderStatus);
  if (order === undefined || status === undefined) return failed('SUCCESS without order id and status');
  return isBooked(status) ? failed(`lead of an order that is ${status}`) : { answer: 'lead', order };
};

const readLeadRefusal = (message: unknown, settings: Settings): CrmLeadAnswer => {
  if (typeof message === 'string' && /^First and last name are required/i.test(message)) {
    return {
      answer: 'rejected',
      fields: [
        { field: 'firstName', problem: 'required' },
        { field: 'lastName', problem: 'required' },
      ],
    };
  }
  return (
    readRefusalUncharged(message, settings) ?? failed('ERROR that is not on the list of definite refusals')
  );
};

/** What an answer to `/leads/import/` says. */
export const readLeadAnswer = (asked: Asked, settings: Settings): CrmLeadAnswer => {
  if (asked.sent === 'refused') return asked.refusal;
  if (asked.sent !== 'answered') return failed(asked.detail);
  const envelope = readEnvelope(asked.status, asked.text);
  switch (envelope.result) {
    case 'SUCCESS':
      return readLead(envelope.message);
    case 'ERROR':
      return readLeadRefusal(envelope.message, settings);
    case 'MERC_REDIRECT':
      return failed('MERC_REDIRECT to a lead');
    case 'unreadable':
      return failed(envelope.detail);
    default:
      return envelope satisfies never;
  }
};
