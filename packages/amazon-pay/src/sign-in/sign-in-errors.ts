import { AmazonPayError } from '../errors/amazon-pay-error.js';

export const signInError = (
  code:
    | 'script-not-ready'
    | 'popup-blocked'
    | 'sign-in-denied'
    | 'sign-in-failed'
    | 'sign-in-forged'
    | 'storage-unavailable',
  buyerMessage: string,
  cause?: unknown,
): AmazonPayError =>
  new AmazonPayError({
    code,
    source: code === 'sign-in-denied' || code === 'sign-in-failed' ? 'amazon' : 'landerpay',
    buyerMessage,
    retryable: true,
    ...(typeof cause === 'string' ? { detail: cause } : { cause }),
  });

export const denied = (): AmazonPayError =>
  signInError('sign-in-denied', 'You have not signed in with Amazon. Please try again, or pay another way.');

export const failed = (cause: unknown): AmazonPayError =>
  signInError('sign-in-failed', 'Signing in with Amazon did not work. Please try again.', cause);
