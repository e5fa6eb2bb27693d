import type { OrderNumber } from '@landerpay/checkout';
import { createLead, findOrder } from '../../crm-calls/calls.js';
import { raiseAlarm, tellRecorded, tellState } from '../../events/tell.js';
import type { Attempt } from '../../ledger/attempt.js';
import type { Identified } from '../../ledger/ledger.js';
import type { Parts } from '../../parts.js';
import type { LiveAttempt } from '../live-attempt.js';
import { rejectedVerdict } from '../money/money-answer.js';
import { draftOf } from './draft.js';

/**
 * The CRM gave an order number that another purchase owns (it re-uses unfinished orders by the buyer's address). It is
 * taken over only if nothing of that purchase can be booked, and the CRM says so too (rule 10).
 */
const takeOver = async (
  parts: Parts,
  { attempt, lease }: LiveAttempt,
  order: OrderNumber,
  taken: Extract<Identified, { readonly because: 'order-taken' }>,
): Promise<Identified> => {
  if (!taken.free || parts.crm.capabilities.lookUp !== 'by-order-number') return taken;
  const found = await findOrder(parts, attempt, { by: 'order-number', order });
  const isUnbooked =
    found.answer === 'order' &&
    found.order.number === order &&
    (found.order.status === 'partial' || found.order.status === 'declined');
  return isUnbooked ? parts.ledger.takeOver(lease, order, taken.owner, parts.settings.lease) : taken;
};

const identifyWithLead = async (parts: Parts, live: LiveAttempt): Promise<Identified | null> => {
  const { ledger, log, settings, reached } = parts;
  const { attempt, lease } = live;
  const lead = await createLead(parts, attempt, draftOf(live));
  await reached('lead-made');
  switch (lead.answer) {
    case 'failed':
      return null;
    case 'rejected':
    case 'account-refused': {
      const verdict = rejectedVerdict(lead);
      tellRecorded(log, verdict, await ledger.record(attempt.id, verdict, null));
      return null;
    }
    case 'lead': {
      const identified = await ledger.identify(lease, lead.order, settings.lease);
      return !identified.identified && identified.because === 'order-taken'
        ? takeOver(parts, live, lead.order, identified)
        : identified;
    }
    default:
      return lead satisfies never;
  }
};

/**
 * Sees to it that the purchase has its order in the CRM, committed before any money moves. `null` means that this
 * request can do no more: the lead failed or was refused, or its order is not free.
 */
export const identify = async (parts: Parts, live: LiveAttempt): Promise<Attempt | null> => {
  const { crm, ledger, log, settings, reached } = parts;
  const { attempt, lease } = live;
  const needsLead = crm.capabilities.lead && attempt.order === null;
  const identified = needsLead
    ? await identifyWithLead(parts, live)
    : await ledger.identify(lease, attempt.order, settings.lease);
  if (identified === null) return null;
  if (!identified.identified) {
    if (identified.because === 'order-taken') raiseAlarm(log, attempt, 'order-taken');
    return null;
  }
  tellState(log, identified.attempt);
  await reached('identified');
  return identified.attempt;
};
