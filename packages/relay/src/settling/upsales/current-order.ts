import type { CrmBackend, CrmOrder } from '@landerpay/checkout';
import { findLinkedOrders, findOrder } from '../../crm-calls/calls.js';
import { type Attempt, isUpsaleAttempt, type UpsaleAttempt } from '../../ledger/attempt.js';
import type { LookUpParts } from '../../parts.js';
import { queryFor } from '../find-order.js';
import type { Found } from '../found.js';
import { readJoined } from './read-joined.js';
import { readLinked } from './read-linked.js';

/** An order and its upsales as the CRM has them: in the order itself, or as orders that name it. */
export type CurrentOrder =
  | { readonly upsales: 'same-order'; readonly order: CrmOrder }
  | { readonly upsales: 'linked-order'; readonly orders: readonly CrmOrder[] };

const isOfOrder = ({ paysFor, state }: Attempt): boolean =>
  paysFor.for === 'import' && (state === 'placed' || state === 'review');

/** Reads from the CRM what an upsale is added to; `null` where it cannot tell. */
export const currentOrder = async (
  parts: LookUpParts,
  attempt: UpsaleAttempt,
  others: readonly Attempt[],
): Promise<CurrentOrder | null> => {
  const { crm } = parts;
  switch (crm.capabilities.upsale) {
    case 'same-order': {
      const placed = others.find(isOfOrder);
      const query = placed === undefined ? null : queryFor(crm, placed);
      if (query === null) return null;
      const answer = await findOrder(parts, attempt, query);
      return answer.answer === 'order' && answer.order.number === attempt.order
        ? { upsales: 'same-order', order: answer.order }
        : null;
    }
    case 'linked-order': {
      if (attempt.order === null) return null;
      const answer = await findLinkedOrders(parts, attempt, attempt.order);
      return answer.answer === 'orders' ? { upsales: 'linked-order', orders: answer.orders } : null;
    }
    case 'none':
      return null;
    default:
      return crm.capabilities.upsale satisfies never;
  }
};

/** Reads whether an upsale is in it. */
export const readCurrent = (
  crm: Pick<CrmBackend, 'campaign'>,
  attempt: UpsaleAttempt,
  current: CurrentOrder,
  others: readonly Attempt[],
): Found =>
  current.upsales === 'same-order'
    ? readJoined(attempt, current.order, others)
    : readLinked(crm, attempt, current.orders, others);

/** Money may have moved for it, and what became of it is not written down yet. */
const inFlight: readonly Attempt['state'][] = ['sent', 'settling', 'awaiting-buyer', 'held'];

const isUpsaleInFlight = (attempt: Attempt): boolean =>
  isUpsaleAttempt(attempt) && inFlight.includes(attempt.state);

/**
 * Looks up whether an upsale is booked. `others` are the other attempts of its purchase. Nothing in a line says whose it
 * is: while another upsale of the order is in flight, what came may be that one's, and an attempt that ended may not
 * take it. A look-up can last until the attempt has ended and the next one is sent, so how all of them stand is read after
 * it, and not before.
 */
export const lookUpUpsale = async (
  parts: LookUpParts,
  attempt: UpsaleAttempt,
  others: readonly Attempt[],
): Promise<Found> => {
  const current = await currentOrder(parts, attempt, others);
  if (current === null) return { found: 'cannot-tell' };
  const now = await parts.ledger.read(attempt.id);
  const since = await parts.ledger.othersOfPurchase(attempt.id);
  const hasEnded = now.state === 'declined' || now.state === 'not-booked';
  if (!isUpsaleAttempt(now) || (hasEnded && since.some(isUpsaleInFlight))) return { found: 'cannot-tell' };
  return readCurrent(parts.crm, now, current, since);
};
