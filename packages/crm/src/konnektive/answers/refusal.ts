import { type CrmRejected, type DeclineReason, declineReasons } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { readFieldMap } from './field-map.js';

/** What proves that nothing was charged. */
export type Refusal = { readonly answer: 'declined'; readonly reason: DeclineReason } | CrmRejected;

const reasonIn = (text: string): DeclineReason =>
  declineReasons.find((reason) => reason !== 'Declined' && text.includes(reason)) ?? 'Declined';

const accountRefused = (detail: string): Refusal => ({ answer: 'account-refused', detail });

const readSentence = (text: string): Refusal | undefined => {
  // First of all: a gateway's reason may speak of authenticating, and the shop's login is then not what failed.
  if (/declin/i.test(text)) {
    return /^Transaction Declined\b/i.test(text) ? { answer: 'declined', reason: reasonIn(text) } : undefined;
  }
  if (/^Could not authenticate credentials/i.test(text)) return accountRefused('login refused');
  if (/^No products exist in the order/i.test(text)) {
    return accountRefused('no such product or campaign');
  }
  return undefined;
};

/**
 * Reads the message of an ERROR. Whatever is not on the list of definite refusals is `undefined`: on a call that
 * charges it proves nothing.
 */
export const readRefusal = (message: unknown, settings: Settings): Refusal | undefined =>
  typeof message === 'string' ? readSentence(message.trim()) : readFieldMap(message, settings);

/** As `readRefusal`, for a call that charges nothing: a decline of one proves nothing either. */
export const readRefusalUncharged = (message: unknown, settings: Settings): CrmRejected | undefined => {
  const refusal = readRefusal(message, settings);
  return refusal?.answer === 'declined' ? undefined : refusal;
};
