import type { NewIds } from '../book/new-ids.js';

/** One buyer's way through the pages of a lander. */
export type Visit = {
  /** 32 lower-case hexadecimal digits. */
  readonly sessionId: string;
  readonly campaignId: number;
  /** The address of the first page as the lander sent it; `null` where a visit began with a session that nobody knew. */
  readonly requestUri: string | null;
  /** `affId` and `sourceValue1` to `sourceValue5`, as the first click sent them. */
  readonly affiliate: Readonly<Record<string, string | null>>;
  readonly pages: readonly { readonly pageType: string; readonly at: number }[];
};

/** The visits that landers have told of. */
export type Visits = {
  readonly all: () => readonly Visit[];
  readonly find: (sessionId: string) => Visit | null;
  readonly write: (visit: Visit) => void;
  readonly newSessionId: () => string;
  readonly clear: () => void;
};

export const newVisits = (newId: NewIds['hexadecimal']): Visits => {
  const visits = new Map<string, Visit>();
  return {
    all: () => [...visits.values()],
    find: (sessionId) => visits.get(sessionId) ?? null,
    write: (visit) => {
      visits.set(visit.sessionId, visit);
    },
    newSessionId: () => Array.from({ length: 4 }, newId).join('').slice(0, 32).toLowerCase(),
    clear: () => visits.clear(),
  };
};
