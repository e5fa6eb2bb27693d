import type { CrmOrder, OrderNumber } from '@landerpay/checkout';
import { findLinkedOrders, findOrder } from '../../crm-calls/calls.js';
import type { Attempt } from '../../ledger/attempt.js';
import type { LookUpParts } from '../../parts.js';
import { sameProducts } from '../../settling/booked-as.js';
import { queryFor } from '../../settling/find-order.js';
import type { Difference } from './difference.js';
import { expectedPieces, isOpen, piecesOf, piecesText } from './expected-pieces.js';

/** No purchase has more attempts than this. */
const most = 10_000;

const isUnbooked = ({ status }: CrmOrder): boolean => status === 'partial' || status === 'declined';

/** The order and what is linked to it; `null` where the CRM did not say. */
const wholeOrder = async (
  parts: LookUpParts,
  attempt: Attempt,
  order: CrmOrder,
): Promise<readonly CrmOrder[] | null> => {
  if (parts.crm.capabilities.upsale !== 'linked-order') return [order];
  const linked = await findLinkedOrders(parts, attempt, order.number);
  return linked.answer === 'orders' ? [order, ...linked.orders.filter((one) => !isUnbooked(one))] : null;
};

const compareProducts = async (
  parts: LookUpParts,
  attempt: Attempt,
  order: CrmOrder,
  attempts: readonly Attempt[],
): Promise<Omit<Difference, 'order' | 'attempt'> | null> => {
  if (order.status === 'refunded' || order.status === 'cancelled' || isOpen(attempts)) return null;
  const orders = await wholeOrder(parts, attempt, order);
  if (orders === null) return { difference: 'not-compared', saw: 'The CRM did not list its linked orders.' };
  const sold = expectedPieces(attempts);
  const booked = piecesOf(orders);
  return sameProducts(sold, booked)
    ? null
    : {
        difference: 'booked-differently',
        saw: `Sold: ${piecesText(sold)}. The CRM has: ${piecesText(booked)}.`,
      };
};

const isTurnedDown = (attempt: Attempt): boolean =>
  attempt.state === 'placed' && attempt.answer.order.review === 'refused';

const compare = async (
  parts: LookUpParts,
  placed: Attempt,
  attempts: readonly Attempt[],
): Promise<Omit<Difference, 'order' | 'attempt'> | null> => {
  const query = queryFor(parts.crm, placed);
  if (query === null) return { difference: 'not-compared', saw: 'The backend has no way to look it up.' };
  const answer = await findOrder(parts, placed, query);
  switch (answer.answer) {
    case 'cannot-tell':
      return { difference: 'not-compared', saw: `The CRM did not say: ${answer.detail}.` };
    case 'not-found':
      return { difference: 'not-in-crm', saw: 'The CRM has no such order.' };
    case 'order':
      if (!isUnbooked(answer.order)) return compareProducts(parts, placed, answer.order, attempts);
      return isTurnedDown(placed)
        ? null
        : { difference: 'not-in-crm', saw: `The order is ${answer.order.status} in the CRM.` };
    default:
      return answer satisfies never;
  }
};

/** Looks an order up that the ledger has as booked, and compares what is in it. */
export const compareSold = async (parts: LookUpParts, order: OrderNumber): Promise<readonly Difference[]> => {
  const listed = await parts.ledger.list({ states: null, order, since: null, limit: most });
  const attempts = listed.toReversed();
  const placed = attempts.find(
    ({ paysFor, state }) => paysFor.for === 'import' && (state === 'placed' || state === 'review'),
  );
  if (placed === undefined) return [];
  const difference = await compare(parts, placed, attempts);
  return difference === null ? [] : [{ ...difference, order, attempt: placed.id }];
};
