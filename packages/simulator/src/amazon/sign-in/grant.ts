import { secondsLeft } from '../world/access-tokens.js';
import type { World } from '../world/world.js';
import type { SignInAnswer } from './sign-in-answer.js';
import type { SignInRequest } from './sign-in-request.js';

/** The buyer has signed in and allowed what the shop asked for. */
export const allow = (world: World, request: SignInRequest, userId: string): SignInAnswer => {
  const { clientId, scope, state } = request;
  const grant = world.tokens.issue({ userId, clientId, scope });
  return {
    result: 'granted',
    accessToken: grant.token,
    expiresIn: secondsLeft(grant, grant.issuedAt),
    scope: scope.join(' '),
    state,
  };
};

/** The buyer has refused. The sentence is Amazon's. */
export const deny = (request: SignInRequest): SignInAnswer => ({
  result: 'failed',
  error: 'access_denied',
  description: 'Access not permitted.',
  state: request.state,
});
