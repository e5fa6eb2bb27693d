import type { CrmClickAnswer } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Asked } from '../sending/ask.js';
import { readEnvelope } from './envelope.js';
import { isObject } from './json-values.js';
import { readRefusalUncharged } from './refusal.js';

const failed = (detail: string): CrmClickAnswer => ({ answer: 'failed', detail });

const readSession = (message: unknown): CrmClickAnswer => {
  const session = isObject(message) ? message.sessionId : undefined;
  return typeof session === 'string' && /^[\w-]{1,40}$/.test(session)
    ? { answer: 'session', session }
    : failed('SUCCESS without a session');
};

/** What an answer to `/landers/clicks/import/` says. */
export const readClickAnswer = (asked: Asked, settings: Settings): CrmClickAnswer => {
  if (asked.sent === 'refused') return asked.refusal;
  if (asked.sent !== 'answered') return failed(asked.detail);
  const envelope = readEnvelope(asked.status, asked.text);
  switch (envelope.result) {
    case 'SUCCESS':
      return readSession(envelope.message);
    case 'ERROR':
      return (
        readRefusalUncharged(envelope.message, settings) ??
        failed('ERROR that is not on the list of definite refusals')
      );
    case 'MERC_REDIRECT':
      return failed('MERC_REDIRECT to a page view');
    case 'unreadable':
      return failed(envelope.detail);
    default:
      return envelope satisfies never;
  }
};
