import type { AmazonLogin } from '../../amazon-script/login.js';
import { configurationError } from '../../configuration/check-configuration.js';
import { AmazonPayError } from '../../errors/amazon-pay-error.js';
import { refuseSession } from '../../session/session.js';
import { forgetCookies } from '../forget-cookies.js';
import { popup } from '../popup.js';
import type { SignInMethod } from '../sign-in-method.js';
import { type Arrival, hearArrival } from './arrival.js';
import { forgetPending, makeState, shareState } from './pending-redirect.js';
import { arePopupsUnfit } from './popups-unfit.js';
import { hasTokenCookie } from './token-cookie.js';

/** When `signInByRedirect` leaves the page, and what the page hears of it. */
export type RedirectOptions = {
  /**
   * - `always` (default): every buyer leaves the page.
   * - `when-needed`: phones and in-app browsers leave it; others get Amazon's window, and leave the page if the browser
   *   blocks that.
   */
  readonly when?: 'always' | 'when-needed';
  /** The last moment before the buyer leaves, inside the click: keep what the page must know again. */
  readonly onBeforeRedirect?: () => void;
  /** Once, after the buyer has come back, when the session says how it ended: go to where the buyer was. */
  readonly onReturn?: (arrival: Arrival) => void;
};

const leave = async (login: AmazonLogin, scope: string, state: string, returnUrl: string, now: number) => {
  if (!(await shareState(state, now))) return;
  try {
    // Always by way of Amazon: with a token that it still holds, its script would only change the fragment of a page
    // that is the return URL itself, and nothing would take the token out of the address.
    login.authorize({ scope, popup: false, interactive: 'always', state }, returnUrl);
  } catch (cause) {
    refuseSession(new AmazonPayError('sign-in-failed', { source: 'amazon', retryable: true, cause }));
  }
};

/** On a server nobody knows the page's origin. */
const isReturnUrl = (address: string): boolean => {
  if (!/^https?:\/\//.test(address)) return false;
  try {
    const { origin } = new URL(address);
    return typeof location === 'undefined' || origin === location.origin;
  } catch {
    return false;
  }
};

/**
 * Signing in by leaving the page, for where popups are no good (phones, in-app browsers). The buyer comes back to
 * `returnUrl`, an absolute address of the same origin from the client id's Allowed Return URLs, whose page calls
 * `captureSignIn()` first of all; within ten minutes, in this tab or, on https, in another one of the same browser.
 * Throws an `AmazonPayError` with code `configuration` for another kind of address.
 */
export const signInByRedirect = (
  returnUrl: string,
  { when = 'always', onBeforeRedirect, onReturn }: RedirectOptions = {},
): SignInMethod => {
  if (!isReturnUrl(returnUrl)) throw configurationError('returnUrl');
  if (onReturn) hearArrival(onReturn);

  const redirect: SignInMethod['begin'] = (login, scope, _, now) => {
    const state = makeState(now);
    if (state === undefined) {
      return new AmazonPayError('storage-unavailable', {
        buyerMessage: 'Your browser does not let you sign in with Amazon here.',
      });
    }
    onBeforeRedirect?.();
    void leave(login, scope, state, returnUrl, now);
    return undefined;
  };

  return {
    // Amazon's script then takes the token from the cookie that captureSignIn() has set. A buyer who has signed in by
    // popup gets none.
    prepare: (login) => {
      if (when === 'always' || hasTokenCookie()) login.setUseCookie(true);
    },
    forget: () => {
      forgetPending();
      forgetCookies();
    },
    begin: (login, scope, take, now) => {
      if (when === 'always' || arePopupsUnfit(navigator.userAgent)) return redirect(login, scope, take, now);
      const error = popup.begin(login, scope, take, now);
      return error?.code === 'popup-blocked' ? redirect(login, scope, take, now) : error;
    },
  };
};
