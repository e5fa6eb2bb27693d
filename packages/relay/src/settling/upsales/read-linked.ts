import { type CrmBackend, type CrmOrder, sum } from '@landerpay/checkout';
import type { BookedOrder } from '../../ledger/answer.js';
import type { Attempt, AttemptIn, UpsaleAttempt } from '../../ledger/attempt.js';
import { bookedOrder, bookedVerdict, namesOf } from '../booked-answer.js';
import { isAsSold } from '../booked-as.js';
import type { Found } from '../found.js';
import { bookingOf, differencesOf, entriesOfLinked, withBookings } from './entries.js';
import { bookingsOf } from './read-joined.js';

const isBooked = (attempt: Attempt): attempt is AttemptIn<'placed' | 'review'> =>
  attempt.state === 'placed' || attempt.state === 'review';

/**
 * The order with all that was sold to it: the most that its buyer was told, and the linked order. What was told last is
 * not that where an earlier attempt was booked late.
 */
const wholeOrder = (linked: BookedOrder, others: readonly Attempt[]): BookedOrder => {
  const [before] = others
    .filter(isBooked)
    .map(({ answer }) => answer.order)
    .toSorted((one, other) => other.lines.length - one.lines.length);
  if (before === undefined) return linked;
  const { review: _, ...told } = before;
  const { currency } = linked.total;
  return {
    ...told,
    lines: [...told.lines, ...linked.lines],
    shipping: sum(currency, [told.shipping, linked.shipping]),
    total: sum(currency, [told.total, linked.total]),
  };
};

/** Whether a linked order is one that this upsale may have made. */
export const isMine = (attempt: UpsaleAttempt, order: CrmOrder, campaign: string | null): boolean =>
  order.mark === attempt.mark &&
  order.parent === attempt.order &&
  (campaign === null || order.campaign === campaign);

/** A CRM may keep a linked order of each try that was declined. */
export const isUnbooked = ({ status }: CrmOrder): boolean => status === 'partial' || status === 'declined';

/** A linked order, read as the booking of this upsale. */
export const bookedAs = (attempt: UpsaleAttempt, order: CrmOrder, others: readonly Attempt[]): Found => {
  const told = wholeOrder(bookedOrder(order, namesOf([...others, attempt])), others);
  const booking = bookingOf(differencesOf([], entriesOfLinked([order])));
  return {
    found: 'booked',
    verdict: { ...bookedVerdict(order.status, told), booking },
    differs: !isAsSold(attempt, order),
  };
};

/** What the review of a linked order, told already, came to by now. */
const reviewed = (
  attempt: UpsaleAttempt & AttemptIn<'placed' | 'review'>,
  orders: readonly CrmOrder[],
): Found => {
  const [entry] = attempt.paysFor.booking ?? [];
  const order = orders.find(({ number }) => number === entry?.key);
  if (order === undefined) return { found: 'cannot-tell' };
  if (isUnbooked(order)) return { found: 'not-yet', declined: order.status === 'declined' };
  const { review: _, ...told } = attempt.answer.order;
  return { found: 'booked', verdict: bookedVerdict(order.status, told), differs: false };
};

/** Reads the order that the CRM answered to an upsale with: a new one that carries its mark. */
export const readLinkedAnswer = (
  { campaign }: Pick<CrmBackend, 'campaign'>,
  attempt: UpsaleAttempt,
  order: CrmOrder,
  others: readonly Attempt[],
): Found => {
  const known = attempt.paysFor.snapshot?.entries ?? [];
  const isNew = known.every(({ key }) => key !== order.number);
  return isNew && !isUnbooked(order) && isMine(attempt, order, campaign)
    ? bookedAs(attempt, order, others)
    : { found: 'booked-differently', mine: false };
};

/**
 * Reads from all orders that name the first one whether an upsale is among them (rule 25): there is exactly one more
 * than in the snapshot and by other upsales, and it carries this attempt's mark. Unbooked ones that came since say nothing.
 */
export const readLinked = (
  { campaign }: Pick<CrmBackend, 'campaign'>,
  attempt: UpsaleAttempt,
  orders: readonly CrmOrder[],
  others: readonly Attempt[],
): Found => {
  if (isBooked(attempt)) return reviewed(attempt, orders);
  const { snapshot } = attempt.paysFor;
  if (snapshot === null) return { found: 'cannot-tell' };
  const before = withBookings(snapshot.entries, bookingsOf(others));
  const unbooked = orders.filter(isUnbooked).map(({ number }) => number);
  const differences = differencesOf(before, entriesOfLinked(orders)).filter(
    ({ key, now }) => now === 0 || unbooked.every((number) => number !== key),
  );
  const [difference, ...more] = differences;
  if (difference === undefined) return { found: 'not-yet', declined: false };
  const mine = orders.filter((order) => isMine(attempt, order, campaign));
  const [order] = mine;
  const isOne = more.length === 0 && order !== undefined && order.number === difference.key;
  return isOne && isAsSold(attempt, order)
    ? bookedAs(attempt, order, others)
    : { found: 'booked-differently', mine: mine.length > 0 };
};
