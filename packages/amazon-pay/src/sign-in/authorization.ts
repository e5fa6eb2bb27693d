import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { refuseSession, session } from '../session/session.js';
import { isAccessToken } from './access-token.js';

type Answer = Readonly<Partial<Record<'access_token' | 'expires_in' | 'error', unknown>>>;

/** Takes Amazon's answer to a sign-in at `now`: a token and its life in seconds, or the name of an OAuth error. */
export const takeAuthorization = (answer: unknown, now: number): void => {
  const { access_token: accessToken, expires_in: lifetime, error }: Answer = Object(answer);
  if (isAccessToken(accessToken) && Number(lifetime) > 0) {
    session.set({
      name: 'signed-in',
      accessToken,
      expiresAt: now + Number(lifetime) * 1000,
      aliveAt: now,
      warning: null,
    });
  } else {
    refuseSession(
      new AmazonPayError(error === 'access_denied' ? 'sign-in-denied' : 'sign-in-failed', {
        source: 'amazon',
        retryable: true,
        buyerMessage: 'You are not signed in with Amazon. Please try again.',
        detail: error,
      }),
    );
  }
};
