import type { Price } from './references.js';

export type ClosingReason =
  | 'ExpiredUnused'
  | 'AmazonClosed'
  | 'MaxCapturesProcessed'
  | 'OrderReferenceCanceled';

/** Money taken, or on its way: a pending capture is still being looked at. */
export type Capture = Price & {
  readonly id: string;
  readonly state: 'Completed' | 'Pending' | 'Closed';
  readonly reason: 'AmazonClosed' | null;
};

/** Money set aside on a reference, and how much of it was taken. */
export type Authorization = Price & {
  readonly id: string;
  readonly reference: string;
  readonly state: 'Open' | 'Closed';
  readonly reason: ClosingReason | null;
  /** Milliseconds since 1970, after which nothing can be captured any more. */
  readonly expiresAt: number;
  readonly captured: string;
  readonly capture: Capture | null;
};

export type Authorizations = {
  readonly keep: (authorization: Authorization) => Authorization;
  readonly find: (id: string, now: number) => Authorization | undefined;
  /** Those of a reference, oldest first. */
  readonly of: (reference: string, now: number) => readonly Authorization[];
  readonly forgetAll: () => void;
};

const asOf = (authorization: Authorization, now: number): Authorization =>
  authorization.state === 'Open' && now >= authorization.expiresAt
    ? { ...authorization, state: 'Closed', reason: 'ExpiredUnused' }
    : authorization;

export const createAuthorizations = (): Authorizations => {
  const known = new Map<string, Authorization>();
  return {
    keep: (authorization) => {
      known.set(authorization.id, authorization);
      return authorization;
    },
    find: (id, now) => {
      const found = known.get(id);
      return found === undefined ? undefined : asOf(found, now);
    },
    of: (reference, now) =>
      [...known.values()]
        .filter((authorization) => authorization.reference === reference)
        .map((authorization) => asOf(authorization, now)),
    forgetAll: () => known.clear(),
  };
};
