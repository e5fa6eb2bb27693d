import { secondsLeft } from '../world/access-tokens.js';
import { buyerOf, type World } from '../world/world.js';

/** What Amazon's `/user/profile` tells, as far as the token's scope goes. */
export type ProfileDocument = {
  readonly user_id: string;
  readonly name?: string;
  readonly email?: string;
  readonly postal_code?: string;
};

/** Undefined for a token that is not valid (any more). */
export const profileFor = (world: World, accessToken: string): ProfileDocument | undefined => {
  const check = world.tokens.check(accessToken);
  if (check.result !== 'valid') return undefined;
  const { scope, userId } = check.grant;
  const buyer = buyerOf(world, userId);
  return {
    user_id: buyer.userId,
    ...(scope.includes('profile') ? { name: buyer.name, email: buyer.email } : {}),
    ...(scope.includes('postal_code') ? { postal_code: buyer.postalCode } : {}),
  };
};

/** What Amazon's `/auth/o2/tokeninfo` tells; a shop must compare `aud` with its own client id. */
export type TokenInformation = {
  readonly iss: string;
  readonly user_id: string;
  readonly aud: string;
  readonly app_id: string;
  /** Seconds left, not a point in time. */
  readonly exp: number;
  /** Seconds since 1970. */
  readonly iat: number;
};

export const tokenInformation = (world: World, accessToken: string): TokenInformation | undefined => {
  const check = world.tokens.check(accessToken);
  if (check.result !== 'valid') return undefined;
  const { userId, clientId, issuedAt } = check.grant;
  return {
    iss: 'https://www.amazon.com',
    user_id: userId,
    aud: clientId,
    app_id: 'amzn1.application.5150000000000000000000000simulated',
    exp: secondsLeft(check.grant, world.clock.now()),
    iat: Math.floor(issuedAt / 1000),
  };
};
