import type { Booked } from '../ledger/verdict.js';

/** What a look-up says about one attempt (rules 11, 18 and 25). */
export type Found =
  /** Booked, and it is this attempt's. `differs` says that its total is not the one that was sold. */
  | { readonly found: 'booked'; readonly verdict: Booked; readonly differs: boolean }
  /** Booked, but not as this attempt sold it. `mine` says whether it carries this attempt's mark. */
  | { readonly found: 'booked-differently'; readonly mine: boolean }
  /** There, and not booked: so far for an attempt under way, no more for one in review. */
  | { readonly found: 'not-yet'; readonly declined: boolean }
  | { readonly found: 'cannot-tell' };
