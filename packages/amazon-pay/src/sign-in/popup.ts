import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { SignInMethod } from './sign-in-method.js';

/**
 * Always with a callback: with an address, Amazon would put the access token into the query of the page. Where the
 * browser refuses the window, Amazon's script tells nobody, so `window.open` is watched for the length of its call.
 */
export const popup: SignInMethod = {
  begin: (login, scope, take) => {
    const original = window.open;
    let isBlocked = false;
    window.open = (...words) => {
      const opened = original.apply(window, words);
      isBlocked = !opened || opened.closed;
      return opened;
    };
    try {
      login.authorize({ scope, popup: true, interactive: 'auto' }, take);
    } finally {
      window.open = original;
    }
    return isBlocked
      ? new AmazonPayError('popup-blocked', {
          retryable: true,
          buyerMessage: 'Please allow pop-ups for this page and try again.',
        })
      : undefined;
  },
};
