import type { BookOrder, BookRequest } from '../crm/crm-talk.js';
import type { ToldEvent } from './events.js';
import type { Finding } from './finding.js';
import type { Sale } from './sale.js';

/** All that a campaign knows at its end. */
export type Evidence = {
  readonly sales: readonly Sale[];
  readonly orders: readonly BookOrder[];
  readonly requests: readonly BookRequest[];
  readonly events: readonly ToldEvent[];
};

const time = (at: number | string): string => new Date(at).toISOString().slice(11, 23);

/** The whole history of what a finding is about: what the buyer was told, what relays told, what the CRM was asked. */
export const historyOf = (finding: Finding, evidence: Evidence): readonly string[] => {
  const sales = evidence.sales.filter(({ plan }) => plan.buyer === finding.buyer);
  const references = sales.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.references()));
  const isMine = (reference: string | null): boolean => references.some((mine) => mine === reference);
  const numbers = new Set([
    ...finding.orders,
    ...evidence.requests.flatMap(({ body }) =>
      isMine(body.amazonOrderId ?? null) && body.orderId !== undefined ? [body.orderId] : [],
    ),
  ]);
  const purchases = new Set(
    evidence.events.flatMap(({ order, purchase }) =>
      order && purchase && numbers.has(order) ? [purchase] : [],
    ),
  );
  const events = evidence.events
    .filter(({ purchase, order }) => (purchase && purchases.has(purchase)) || (order && numbers.has(order)))
    .map(({ at, relay, ...event }) => `${time(at)} ${relay}: ${JSON.stringify(event)}`);
  const requests = evidence.requests
    .filter(({ body }) => numbers.has(body.orderId ?? '') || isMine(body.amazonOrderId ?? null))
    .map(
      ({ at, endpoint, body, outcome }) =>
        `${time(at)} CRM: ${endpoint} order ${body.orderId ?? '-'} reference ${body.amazonOrderId ?? '-'} mark ${
          body.custom1 ?? '-'
        } → ${JSON.stringify(outcome).slice(0, 160)}`,
    );
  const told = sales.flatMap(({ tabs }) => tabs.flatMap(({ journal }) => journal.lines()));
  return [
    ...sales.map(({ plan, what }) => `plan of the ${what}: ${JSON.stringify(plan)}`),
    ...[...told, ...events, ...requests].toSorted(),
    ...evidence.orders
      .filter(({ orderId }) => numbers.has(orderId))
      .map(({ orderId, status, charges }) => `CRM's book: ${orderId} ${status} ${JSON.stringify(charges)}`),
  ];
};
