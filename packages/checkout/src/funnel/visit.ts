import type { PageTracking } from '../ports/adapter-pages.js';
import { type CrmPage, crmPages } from '../ports/crm-requests.js';
import { known, list, nullable, oneOf, optional, record, text } from '../wire/guards.js';

/** One buyer's way through the pages of a funnel, in one tab. It says where they came from, and not who they are. */
export type Visit = {
  /** Made by the page, random. */
  readonly id: string;
  /** The pages that the CRM has been told of. */
  readonly pages: readonly CrmPage[];
  readonly cameBy: Omit<PageTracking, 'visit'>;
};

const version = 1;

const stored = record({
  v: known((value) => (value === version ? version : undefined)),
  id: text,
  pages: list(oneOf(...crmPages)),
  cameBy: record({ affiliate: optional(text), sources: optional(list(nullable(text))) }),
});

/** Reads what an earlier page of this tab has kept; `null` when that is nothing, or nothing of ours. */
export const readVisit = (kept: string | null): Visit | null => {
  try {
    const { v: _, ...visit } = stored(JSON.parse(String(kept)));
    return visit;
  } catch {
    return null;
  }
};

/** Writes a visit for the tab's later pages. */
export const writeVisit = (visit: Visit): string => JSON.stringify({ v: version, ...visit });
