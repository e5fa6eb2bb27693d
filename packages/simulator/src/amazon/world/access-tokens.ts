import { type Clock, minutes } from './clock.js';
import type { Randomness } from './randomness.js';

/** A buyer's permission to one client id. Amazon's tokens live an hour, a widget session 15 minutes. */
export type Grant = {
  readonly token: string;
  readonly userId: string;
  readonly clientId: string;
  readonly scope: readonly string[];
  readonly issuedAt: number;
  readonly expiresAt: number;
};

export type TokenCheck =
  | { readonly result: 'valid'; readonly grant: Grant }
  | { readonly result: 'unknown' }
  | { readonly result: 'expired' };

export type GrantRequest = Pick<Grant, 'userId' | 'clientId' | 'scope'>;

export type AccessTokens = {
  readonly issue: (request: GrantRequest) => Grant;
  readonly check: (token: string) => TokenCheck;
  /** True once the buyer has sat 15 minutes in the widgets, or a test has ended the session. */
  readonly sessionIsOver: (grant: Grant) => boolean;
  readonly endSessions: () => void;
  readonly forgetAll: () => void;
};

const tokenLifetime = minutes(60);
const sessionLifetime = minutes(15);
/** Amazon promises at least 350 characters and at most 2048. */
const tokenTextLength = 380;
/** Signs of base64 that arrive as others where a sender forgets to encode them, so that every token tells. */
const tokenEnd = '+/=';

export const secondsLeft = (grant: Grant, now: number): number =>
  Math.max(0, Math.floor((grant.expiresAt - now) / 1000));

export const createAccessTokens = (clock: Clock, randomness: Randomness): AccessTokens => {
  const grants = new Map<string, Grant>();
  const ended = new Set<string>();
  return {
    issue: (request) => {
      const issuedAt = clock.now();
      const token = `Atza|${randomness.tokenText(tokenTextLength - tokenEnd.length)}${tokenEnd}`;
      const grant = { ...request, token, issuedAt, expiresAt: issuedAt + tokenLifetime };
      grants.set(token, grant);
      return grant;
    },
    check: (token) => {
      const grant = grants.get(token);
      if (grant === undefined) return { result: 'unknown' };
      return grant.expiresAt <= clock.now() ? { result: 'expired' } : { result: 'valid', grant };
    },
    sessionIsOver: (grant) => ended.has(grant.token) || clock.now() - grant.issuedAt >= sessionLifetime,
    endSessions: () => {
      for (const token of grants.keys()) ended.add(token);
    },
    forgetAll: () => {
      grants.clear();
      ended.clear();
    },
  };
};
