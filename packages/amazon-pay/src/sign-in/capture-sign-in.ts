import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { refuseSession, session } from '../session/session.js';
import { giveTokenToAmazon } from './amazon-cookies.js';
import { takeAuthorization } from './authorization.js';
import { pendingState, spendState } from './redirect-state.js';
import { takeFromStarter } from './starter.js';
import { takeParameters } from './take-parameters.js';

const answerNames = ['access_token', 'token_type', 'expires_in', 'scope', 'state'];
const denialNames = ['error', 'error_description', 'error_uri', 'state'];

const show = (query: string, fragment: string): void =>
  history.replaceState(
    history.state,
    '',
    location.origin + location.pathname + (query && `?${query}`) + (fragment && `#${fragment}`),
  );

const captureToken = (fragment: string): boolean => {
  const { taken, rest } = takeParameters(fragment, answerNames);
  const token = taken.get('access_token');
  if (!token?.startsWith('Atza')) return false;
  show(location.search.slice(1), rest);
  if (!spendState(taken.get('state'))) {
    refuseSession(new AmazonPayError('sign-in-forged', { retryable: true }));
    return true;
  }
  takeAuthorization({ access_token: token, expires_in: taken.get('expires_in') }, Date.now());
  const known = session.get();
  if (known.name === 'signed-in') {
    giveTokenToAmazon(known.accessToken, Math.floor((known.expiresAt - Date.now()) / 1000));
  }
  return true;
};

/** A page may have an `error` parameter of its own: ours is known by the state that this tab waits for. */
const captureDenial = (query: string): void => {
  const { taken, rest } = takeParameters(query, denialNames);
  const state = taken.get('state');
  if (!taken.has('error') || state === undefined || pendingState() !== state) return;
  spendState(state);
  show(rest, location.hash.slice(1));
  takeAuthorization({ error: taken.get('error') }, Date.now());
};

/**
 * For sign-in by redirect: call it in the first statement of the entry module of the page that the buyer comes back to
 * (or put `signInStarter` before all other scripts as well). Takes Amazon's answer out of the address, keeping
 * everything else in it, and checks that this tab has asked for it. A token goes to memory and to the cookie in which
 * Amazon's script expects it. The result is in the session: `signed-in`, or `signed-out` with `sign-in-denied`,
 * `sign-in-failed` or `sign-in-forged`. Does nothing on other pages and on a server.
 */
export const captureSignIn = (): void => {
  if (typeof window === 'undefined') return;
  if (!captureToken(takeFromStarter() ?? location.hash.slice(1))) captureDenial(location.search.slice(1));
};
