import { property } from '../amazon-script/property.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { isAccessToken } from './access-token.js';
import { refuseSession, session } from './session.js';

/** Takes Amazon's answer to a sign-in: a token and its life in seconds, or the name of an OAuth error. */
export const takeAuthorization = (answer: unknown): void => {
  const accessToken = property(answer, 'access_token');
  const lifetime = Number(property(answer, 'expires_in'));
  const error = property(answer, 'error');
  if (isAccessToken(accessToken) && lifetime > 0) {
    session.set({ name: 'signed-in', accessToken, expiresAt: Date.now() + lifetime * 1000 });
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
