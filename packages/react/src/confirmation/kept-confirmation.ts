import type { Checkout } from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';
import { tabEntry } from '../storage/tab-entry.js';

/** What is confirmed is one attempt with one reference: after a declined card the bank is asked again. */
const attemptIn = ({ held: { reference, endedAttempts } }: Checkout): string =>
  `${reference} ${endedAttempts + 1}`;

/** Remembers over the way to the bank what was being confirmed, and whether it is. Neither a token nor a name is in it. */
export const keptConfirmation = ({ amazonPay: { configuration } }: Shop) => {
  const entry = tabEntry(`landerpay:v1:confirmation:${configuration.sellerId}:${configuration.environment}`);
  const keep = (mark: 'begun' | 'done') => (checkout: Checkout) =>
    entry.write(`${mark} ${attemptIn(checkout)}`);
  const is = (mark: 'begun' | 'done') => (checkout: Checkout) =>
    checkout.held.reference !== null && entry.read() === `${mark} ${attemptIn(checkout)}`;
  return { begin: keep('begun'), isBegun: is('begun'), finish: keep('done'), isDone: is('done') };
};
