import type { DeclineReason } from './buyer.js';

/** A request for an authorization that was carried out, by the shop's own id for it. */
export type AuthorizeRequest = {
  /** What was asked for, to tell a repetition from another request under the same id. */
  readonly asked: string;
  readonly outcome:
    | { readonly result: 'authorized'; readonly authorization: string }
    | { readonly result: 'declined'; readonly reason: DeclineReason };
};

export type AuthorizeRequests = {
  readonly find: (sellerId: string, id: string) => AuthorizeRequest | undefined;
  readonly keep: (sellerId: string, id: string, request: AuthorizeRequest) => void;
  readonly forgetAll: () => void;
};

export const createAuthorizeRequests = (): AuthorizeRequests => {
  const known = new Map<string, AuthorizeRequest>();
  const key = (sellerId: string, id: string): string => JSON.stringify([sellerId, id]);
  return {
    find: (sellerId, id) => known.get(key(sellerId, id)),
    keep: (sellerId, id, request) => void known.set(key(sellerId, id), request),
    forgetAll: () => known.clear(),
  };
};
