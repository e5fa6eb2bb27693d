import type { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { AccessToken } from '../sign-in/access-token.js';
import { createStore } from '../store/store.js';

/** A session that may end soon. */
export type SessionWarning = {
  /** When it ends as far as we can tell, in milliseconds since 1970. It may last longer: only Amazon knows. */
  readonly endsAt: number;
};

/**
 * A buyer who is signed in. Times are in milliseconds since 1970, by `Configuration.clock`.
 * - `expiresAt`: when the token can be used no more.
 * - `aliveAt`: since when the fifteen minutes count that Amazon gives a buyer in its widgets.
 * - `warning`: set three minutes before the session may end, if something follows it; see `followSession`.
 */
export type SignedIn = {
  readonly name: 'signed-in';
  readonly accessToken: AccessToken;
  readonly expiresAt: number;
  readonly aliveAt: number;
  readonly warning: SessionWarning | null;
};

/**
 * - `signed-out`: with the error of the last try, if it failed; with `session-expired` if the token's life is over.
 * - `signing-in`: a hint only. Amazon says nothing when a buyer closes its window, so this can last for ever:
 *   keep the button usable, the next click supersedes the pending one.
 * - `signed-in`: see `SignedIn`.
 */
export type Session =
  | { readonly name: 'signed-out'; readonly error?: AmazonPayError }
  | { readonly name: 'signing-in' }
  | SignedIn;

/** A page has one buyer, whom Amazon's script knows for all of the page: so one session for every engine on it. */
export const session = createStore<Session>({ name: 'signed-out' });

export const refuseSession = (error: AmazonPayError): void => session.set({ name: 'signed-out', error });
