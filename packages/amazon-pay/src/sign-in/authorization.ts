import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { isAccessToken } from './access-token.js';
import { refuseSession, session } from './session.js';

type Answer = Readonly<Partial<Record<'access_token' | 'expires_in' | 'error', unknown>>>;

/** Takes Amazon's answer to a sign-in: a token and its life in seconds, or the name of an OAuth error. */
export const takeAuthorization = (answer: unknown): void => {
  const { access_token: accessToken, expires_in: lifetime, error }: Answer = Object(answer);
  if (isAccessToken(accessToken) && Number(lifetime) > 0) {
    session.set({ name: 'signed-in', accessToken, expiresAt: Date.now() + Number(lifetime) * 1000 });
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
