import type { CrmTracking, PageTracking } from '@landerpay/checkout';
import { holdsCard } from '../http/card-digits.js';
import type { Parts } from '../parts.js';

/** What CRMs keep whole of an affiliate's id and of a source, in characters (api2.konnektive.com/docs). */
const longest = { affiliate: 10, source: 30 } as const;

/**
 * A value from a page's address, or nothing: what does not fit would make the CRM refuse the order that it came with, and
 * an order is worth more than the name of who sent its buyer. A click's number may look like a card's; it is left out
 * too, so that no card's number gets into the CRM.
 */
const fitting = (value: string | null | undefined, most: number): string | undefined =>
  value === null || value === undefined || value === '' || value.length > most || holdsCard(value)
    ? undefined
    : value;

/** How a buyer came, without the visit. */
export const cameBy = ({
  affiliate: named,
  sources = [],
}: PageTracking): Pick<CrmTracking, 'affiliate' | 'sources'> => {
  const affiliate = fitting(named, longest.affiliate);
  const source = (place: number) => fitting(sources[place], longest.source);
  const placed = [source(0), source(1), source(2), source(3), source(4)] as const;
  return {
    ...(affiliate === undefined ? {} : { affiliate }),
    ...(placed.every((one) => one === undefined) ? {} : { sources: placed }),
  };
};

/**
 * What leads, orders and upsales are tracked by: how the buyer came, and the CRM's session of their visit. Nothing for a
 * CRM that counts no visits, which would have to refuse it.
 */
export const trackingOf = async (
  { crm, hashes, ledger }: Parts,
  tracking: PageTracking | undefined,
): Promise<CrmTracking | undefined> => {
  if (tracking === undefined || !crm.capabilities.clicks) return undefined;
  const session =
    tracking.visit === undefined ? null : await ledger.sessionOfVisit(hashes.visit(tracking.visit));
  const tracked = { ...cameBy(tracking), ...(session === null ? {} : { session }) };
  return Object.keys(tracked).length === 0 ? undefined : tracked;
};
