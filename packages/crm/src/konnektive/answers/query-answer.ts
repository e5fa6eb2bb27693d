import type { Asked } from '../sending/ask.js';
import { readEnvelope } from './envelope.js';

/** What a query came to. `sentence` is the CRM's, to be compared and never told; it is empty for a map of fields. */
export type QueryAnswer =
  | { readonly query: 'found'; readonly message: unknown }
  | { readonly query: 'error'; readonly sentence: string }
  | { readonly query: 'failed'; readonly detail: string };

const failed = (detail: string): QueryAnswer => ({ query: 'failed', detail });

/** Reads the answer to any of the CRM's queries as far as they are alike. */
export const readQueryAnswer = (asked: Asked): QueryAnswer => {
  if (asked.sent === 'refused') return failed('the parameters were refused before sending');
  if (asked.sent !== 'answered') return failed(asked.detail);
  const envelope = readEnvelope(asked.status, asked.text);
  switch (envelope.result) {
    case 'SUCCESS':
      return { query: 'found', message: envelope.message };
    case 'ERROR':
      return {
        query: 'error',
        sentence: typeof envelope.message === 'string' ? envelope.message.trim() : '',
      };
    case 'MERC_REDIRECT':
      return failed('MERC_REDIRECT to a look-up');
    case 'unreadable':
      return failed(envelope.detail);
    default:
      return envelope satisfies never;
  }
};
