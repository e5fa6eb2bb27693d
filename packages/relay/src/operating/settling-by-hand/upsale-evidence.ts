import type { CrmOrder, OrderNumber } from '@landerpay/checkout';
import type { Attempt, UpsaleAttempt } from '../../ledger/attempt.js';
import type { LookUpParts } from '../../parts.js';
import { bookedOrder, bookedVerdict, namesOf } from '../../settling/booked-answer.js';
import { currentOrder } from '../../settling/upsales/current-order.js';
import { bookingOf, differencesOf, entriesOfOrder, withBookings } from '../../settling/upsales/entries.js';
import { bookingsOf } from '../../settling/upsales/read-joined.js';
import { bookedAs, isMine, isUnbooked } from '../../settling/upsales/read-linked.js';
import { describeOrder } from './describe-order.js';
import { cannotTell, type Evidence, notBooked } from './evidence.js';

/** Whether the order has more of what the upsale adds than it had, whatever else differs (rule 25). */
const readJoinedOrder = (attempt: UpsaleAttempt, order: CrmOrder, others: readonly Attempt[]): Evidence => {
  const { snapshot, replaces } = attempt.paysFor;
  const [line] = attempt.sale.lines;
  if (snapshot === null || line === undefined) return notBooked('Nothing of this upsale was ever sent.');
  const before = withBookings(snapshot.entries, bookingsOf(others));
  const differences = differencesOf(before, entriesOfOrder(order));
  const names = namesOf([...others, attempt]);
  const saw = describeOrder(order, names);
  const came = differences.filter((one) => one.crmProduct === line.crmProduct && one.now > one.before);
  if (came.length === 0) return notBooked(`${saw} It has no more of ${line.name} than before the upsale.`);
  const went = differences.filter(({ crmProduct, now }) => crmProduct === replaces && now === 0);
  return {
    evidence: 'booked',
    verdict: {
      ...bookedVerdict(order.status, bookedOrder(order, names)),
      booking: bookingOf([...came, ...went]),
    },
    saw: `${saw} It has more of ${line.name} than before the upsale.`,
  };
};

const readLinkedOrders = (
  campaign: string | null,
  attempt: UpsaleAttempt,
  orders: readonly CrmOrder[],
  others: readonly Attempt[],
): Evidence => {
  const [order, ...more] = orders.filter((one) => isMine(attempt, one, campaign) && !isUnbooked(one));
  if (order === undefined)
    return notBooked(`No booked order of ${attempt.order} carries this upsale’s mark.`);
  if (more.length > 0) return cannotTell(`Several orders of ${attempt.order} carry this upsale’s mark.`);
  const found = bookedAs(attempt, order, others);
  const saw = describeOrder(order, namesOf([...others, attempt]));
  return found.found === 'booked' ? { evidence: 'booked', verdict: found.verdict, saw } : cannotTell(saw);
};

/** What the CRM shows of an upsale; `named` is the order that it joined, or its own where it is linked. */
export const upsaleEvidence = async (
  parts: LookUpParts,
  attempt: UpsaleAttempt,
  others: readonly Attempt[],
  named: OrderNumber | null,
): Promise<Evidence> => {
  const current = await currentOrder(parts, attempt, others);
  if (current === null) return cannotTell('The CRM did not say what is in the order now.');
  if (current.upsales === 'linked-order') {
    const orders = current.orders.filter(({ number }) => named === null || number === named);
    return readLinkedOrders(parts.crm.campaign, attempt, orders, others);
  }
  return named !== null && named !== attempt.order
    ? notBooked(`The order of this upsale is ${attempt.order}, not ${named}.`)
    : readJoinedOrder(attempt, current.order, others);
};
