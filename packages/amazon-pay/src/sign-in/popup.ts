import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { SignInMethod } from './sign-in-method.js';

/**
 * Runs `open`, which is to open a window, and says whether the browser refused. Amazon's script tells nobody, so the
 * page's `window.open` is watched for the length of this call.
 */
const wasBlocked = (open: () => void): boolean => {
  const original = window.open;
  let blocked = false;
  window.open = (...words) => {
    const opened = original.apply(window, words);
    blocked = !opened || opened.closed;
    return opened;
  };
  try {
    open();
  } finally {
    window.open = original;
  }
  return blocked;
};

/** Always with a callback: with an address, Amazon would put the access token into the query of the page. */
export const popup: SignInMethod = {
  begin: (login, scope, take) =>
    wasBlocked(() => login.authorize({ scope, popup: true, interactive: 'auto' }, take))
      ? new AmazonPayError('popup-blocked', {
          retryable: true,
          buyerMessage: 'Please allow pop-ups for this page and try again.',
        })
      : undefined,
};
