import { findLogin } from '../../amazon-script/globals.js';
import { browserClock, type Clock } from '../../clock/clock.js';
import { AmazonPayError } from '../../errors/amazon-pay-error.js';
import { refuseSession, session } from '../../session/session.js';
import { takeAuthorization } from '../authorization.js';
import { takeParameters } from '../take-parameters.js';
import { arrive } from './arrival.js';
import { looksLikeState, type PendingRedirect, takeFromAnyTab, takeFromThisTab } from './pending-redirect.js';
import { takeFromStarter } from './starter.js';
import { giveTokenToAmazon } from './token-cookie.js';

const answerNames = ['access_token', 'token_type', 'expires_in', 'scope', 'state'];
const denialNames = ['error', 'error_description', 'error_uri', 'state'];

const show = (query: string, fragment: string): void =>
  history.replaceState(
    history.state,
    '',
    location.origin + location.pathname + (query && `?${query}`) + (fragment && `#${fragment}`),
  );

const accept = (answer: unknown, { path }: PendingRedirect, now: number): void => {
  takeAuthorization(answer, now);
  const known = session.get();
  if (known.name === 'signed-in') {
    giveTokenToAmazon(known.accessToken, Math.floor((known.expiresAt - now) / 1000));
    // Where its script has come first, it does not look there yet.
    findLogin()?.setUseCookie(true);
  }
  arrive({ path });
};

const refuse = (): void => refuseSession(new AmazonPayError('sign-in-forged', { retryable: true }));

/** The buyer may have begun in another tab, which only takes a moment to find out. */
const acceptFromAnotherTab = async (answer: unknown, state: string, now: number): Promise<void> => {
  const checking = { name: 'signing-in' } as const;
  session.set(checking);
  const pending = await takeFromAnyTab(state, now);
  // A click or a sign-out may have come in between.
  if (session.get() !== checking) return;
  if (pending) accept(answer, pending, now);
  else refuse();
};

const captureToken = (fragment: string, now: number): boolean => {
  const { taken, rest } = takeParameters(fragment, answerNames);
  const token = taken.get('access_token');
  if (!token?.startsWith('Atza')) return false;
  show(location.search.slice(1), rest);
  const answer = { access_token: token, expires_in: taken.get('expires_in') };
  const state = taken.get('state');
  const pending = takeFromThisTab(state, now);
  if (pending) accept(answer, pending, now);
  else if (looksLikeState(state)) void acceptFromAnotherTab(answer, state, now);
  else refuse();
  return true;
};

/** A page may have an `error` parameter of its own: ours is known by a state that is waited for. */
const captureDenial = async (now: number): Promise<void> => {
  const { taken } = takeParameters(location.search.slice(1), denialNames);
  const state = taken.get('state');
  if (!taken.has('error') || !looksLikeState(state)) return;
  const pending = takeFromThisTab(state, now) ?? (await takeFromAnyTab(state, now));
  if (!pending) return;
  show(takeParameters(location.search.slice(1), denialNames).rest, location.hash.slice(1));
  accept({ error: taken.get('error') }, pending, now);
};

/**
 * For sign-in by redirect: call it in the first statement of the entry module of the page that the buyer comes back to
 * (or put `signInStarter` before all other scripts as well). Takes Amazon's answer out of the address at once, keeping
 * everything else in it, and checks that this tab or, on https, another one of this browser has asked for it within the
 * last ten minutes. A token goes to memory and to the cookie in which Amazon's script expects it. The result is in the
 * session: `signed-in`, or `signed-out` with `sign-in-denied`, `sign-in-failed` or `sign-in-forged`; for a moment it may
 * be `signing-in`, while the other tabs' requests are looked through. Does nothing on other pages and on a server.
 */
export const captureSignIn = ({ clock = browserClock }: { readonly clock?: Clock } = {}): void => {
  if (typeof window === 'undefined') return;
  const now = clock.now();
  if (!captureToken(takeFromStarter() ?? location.hash.slice(1), now)) void captureDenial(now);
};
