import type { VisitHash } from '../secrets/identifiers.js';

/** The part of the ledger that knows which session of the CRM a page's visit is. No person and no address is in it. */
export interface Visits {
  sessionOfVisit(visit: VisitHash): Promise<string | null>;
  /** Remembers it for so many milliseconds, and forgets those whose time is over. */
  rememberVisit(visit: VisitHash, session: string, rememberFor: number): Promise<void>;
}
