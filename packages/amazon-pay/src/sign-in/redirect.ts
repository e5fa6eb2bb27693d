import { configurationError } from '../configuration/check-configuration.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { forgetCookies } from './amazon-cookies.js';
import { makeState } from './redirect-state.js';
import type { SignInMethod } from './sign-in-method.js';

/**
 * Signing in by leaving the page, for where popups are no good (phones, in-app browsers). The buyer comes back to
 * `returnUrl`, an absolute address of the same origin from the client id's Allowed Return URLs, whose page calls
 * `captureSignIn()` first of all. Throws an `AmazonPayError` with code `configuration` for another kind of address.
 */
export const signInByRedirect = (returnUrl: string): SignInMethod => {
  if (!/^https?:\/\//.test(returnUrl)) throw configurationError('returnUrl');
  return {
    // Amazon's script then takes the token from the cookie that captureSignIn() has set.
    prepare: (login) => login.setUseCookie(true),
    forget: forgetCookies,
    begin: (login, scope) => {
      const state = makeState();
      if (state === undefined) {
        return new AmazonPayError('storage-unavailable', {
          buyerMessage: 'Your browser does not let you sign in with Amazon here.',
        });
      }
      // Always by way of Amazon: with a token that it still holds, its script would only change the fragment of a page
      // that is the return URL itself, and nothing would take the token out of the address.
      login.authorize({ scope, popup: false, interactive: 'always', state }, returnUrl);
      return undefined;
    },
  };
};
