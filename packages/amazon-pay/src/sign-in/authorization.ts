import { property } from '../amazon-script/property.js';
import { isAccessToken } from './access-token.js';
import { beginSession, refuseSession } from './session.js';
import { denied, failed } from './sign-in-errors.js';

/** Takes Amazon's answer to a sign-in: a token and its life in seconds, or the name of an OAuth error. */
export const takeAuthorization = (answer: unknown): void => {
  const token = property(answer, 'access_token');
  const lifetime = Number(property(answer, 'expires_in'));
  const error = property(answer, 'error');
  if (isAccessToken(token) && lifetime > 0) beginSession(token, lifetime);
  else refuseSession(error === 'access_denied' ? denied() : failed(error));
};
