import type { AmazonPayError } from '../errors/amazon-pay-error.js';
import { createStore } from '../store/store.js';
import type { AccessToken } from './access-token.js';

/**
 * - `signed-out`: with the error of the last try, if it failed.
 * - `signing-in`: a hint only. Amazon says nothing when a buyer closes its window, so this can last for ever:
 *   keep the button usable, the next click supersedes the pending one.
 * - `signed-in`: `expiresAt` is in milliseconds since 1970, as `Date.now()`.
 */
export type Session =
  | { readonly name: 'signed-out'; readonly error?: AmazonPayError }
  | { readonly name: 'signing-in' }
  | { readonly name: 'signed-in'; readonly accessToken: AccessToken; readonly expiresAt: number };

/** A page has one buyer, whom Amazon's script knows for all of the page: so one session for every engine on it. */
export const session = createStore<Session>({ name: 'signed-out' });

export const refuseSession = (error: AmazonPayError): void => session.set({ name: 'signed-out', error });
