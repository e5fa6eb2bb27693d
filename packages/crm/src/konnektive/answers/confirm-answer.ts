import type { CrmConfirmAnswer } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Asked } from '../sending/ask.js';
import { readEnvelope } from './envelope.js';
import { readRefusalUncharged } from './refusal.js';

const unknown = (detail: string): CrmConfirmAnswer => ({ answer: 'unknown', detail });

/** What an answer to `/order/confirm/` says. What SUCCESS comes with nobody has recorded, so nothing is asked of it. */
export const readConfirmAnswer = (asked: Asked, settings: Settings): CrmConfirmAnswer => {
  if (asked.sent === 'refused') return asked.refusal;
  if (asked.sent === 'not-sent') return { answer: 'not-sent', detail: asked.detail };
  if (asked.sent === 'lost') return unknown(asked.detail);
  const envelope = readEnvelope(asked.status, asked.text);
  switch (envelope.result) {
    case 'SUCCESS':
      return { answer: 'confirmed' };
    case 'ERROR':
      return (
        readRefusalUncharged(envelope.message, settings) ??
        unknown('ERROR that is not on the list of definite refusals')
      );
    case 'MERC_REDIRECT':
      return unknown('MERC_REDIRECT to a confirmation');
    case 'unreadable':
      return unknown(envelope.detail);
    default:
      return envelope satisfies never;
  }
};
