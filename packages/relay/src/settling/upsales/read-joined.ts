import type { CrmOrder } from '@landerpay/checkout';
import type { Attempt, UpsaleAttempt } from '../../ledger/attempt.js';
import type { Booking, Snapshot } from '../../ledger/snapshot.js';
import { bookedOrder, bookedVerdict, namesOf } from '../booked-answer.js';
import type { Found } from '../found.js';
import { bookingOf, differencesOf, entriesOfOrder, withBookings } from './entries.js';
import { isExactly } from './is-exactly.js';

/** What other upsales made of the order, in their turn. */
export const bookingsOf = (others: readonly Attempt[]): readonly Booking[] =>
  others.flatMap(({ paysFor }) =>
    paysFor.for === 'upsale' && paysFor.booking !== null ? [paysFor.booking] : [],
  );

const isSameTotal = ({ total }: Snapshot, order: CrmOrder, added = 0): boolean =>
  total !== null && order.total.currency === total.currency && order.total.amount === total.amount + added;

const isTold = (attempt: UpsaleAttempt): boolean => attempt.state === 'review' || attempt.state === 'placed';

/**
 * Reads from the order as it is now whether an upsale has joined it (rule 25): it differs from the snapshot, and from
 * what other upsales made of that, by exactly this one.
 */
export const readJoined = (attempt: UpsaleAttempt, order: CrmOrder, others: readonly Attempt[]): Found => {
  const { snapshot, replaces } = attempt.paysFor;
  const [line] = attempt.sale.lines;
  if (order.number !== attempt.order || order.status === 'partial') return { found: 'cannot-tell' };
  if (snapshot === null || line === undefined) return { found: 'cannot-tell' };
  const told = bookedOrder(order, namesOf([...others, attempt]));
  const verdict = bookedVerdict(order.status, told);
  if (isTold(attempt)) {
    return order.status === 'declined'
      ? { found: 'not-yet', declined: true }
      : { found: 'booked', verdict, differs: false };
  }
  const before = withBookings(snapshot.entries, bookingsOf(others));
  const isUntouched = differencesOf(snapshot.entries, before).length === 0;
  const differences = differencesOf(before, entriesOfOrder(order));
  if (differences.length === 0) {
    return isUntouched && !isSameTotal(snapshot, order)
      ? { found: 'booked-differently', mine: false }
      : { found: 'not-yet', declined: false };
  }
  const { crmProduct, quantity } = line;
  if (!isExactly(differences, { crmProduct, quantity, replaces })) {
    return { found: 'booked-differently', mine: false };
  }
  return {
    found: 'booked',
    verdict: { ...verdict, booking: bookingOf(differences) },
    // What a replaced line was worth to the CRM is not known, nor the total after what was booked since.
    differs: replaces === null && isUntouched && !isSameTotal(snapshot, order, attempt.sale.total.amount),
  };
};
