import { isObject } from './json-values.js';

/** What every answer of the CRM is wrapped in, or why this is none. `detail` holds no text of the answer. */
export type Envelope =
  | { readonly result: 'SUCCESS' | 'ERROR' | 'MERC_REDIRECT'; readonly message: unknown }
  | { readonly result: 'unreadable'; readonly detail: string };

const unreadable = (detail: string): Envelope => ({ result: 'unreadable', detail });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads an answer by its text, whatever its content type says. The CRM answers with HTTP 200 also when it refuses; any
 * other status is a proxy's, a gateway's or a failing server's, and its body proves nothing.
 */
export const readEnvelope = (status: number, text: string): Envelope => {
  if (status !== 200) return unreadable(`HTTP ${status}`);
  if (text.trim() === '') return unreadable('empty answer');
  const answer = parsed(text);
  if (answer === undefined) return unreadable('answer is not JSON');
  if (!isObject(answer)) return unreadable('answer is no object');
  const { result, message } = answer;
  switch (result) {
    case 'SUCCESS':
    case 'ERROR':
    case 'MERC_REDIRECT':
      return { result, message };
    default:
      return unreadable('answer without a known result');
  }
};
