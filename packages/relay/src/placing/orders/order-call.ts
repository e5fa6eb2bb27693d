import { importOrder } from '../../crm-calls/calls.js';
import type { Parts } from '../../parts.js';
import { bookedOrder, bookedVerdict, namesOf } from '../../settling/booked-answer.js';
import { isAsSold } from '../../settling/booked-as.js';
import type { LiveAttempt } from '../live-attempt.js';
import type { MoneyCall } from '../money/send-money.js';
import { draftOf } from './draft.js';

/** The call that charges for an order. */
export const orderCall = (parts: Parts, live: LiveAttempt): MoneyCall => {
  const { attempt, request } = live;
  const { lead } = parts.crm.capabilities;
  return {
    write: (call) => {
      const { reference, accessToken } = request;
      const order = { ...draftOf(live), order: lead ? attempt.order : null, reference, accessToken };
      return importOrder(parts, attempt, order, call);
    },
    readOrder: (order) => {
      const isOurs = lead ? order.number === attempt.order : order.mark === attempt.mark;
      if (!isOurs || !['complete', 'cod-pending', 'pending'].includes(order.status)) return null;
      const verdict = bookedVerdict(order.status, bookedOrder(order, namesOf([attempt])));
      return { found: 'booked', verdict, differs: !isAsSold(attempt, order) };
    },
    // After AmazonRejected the reference is closed; after all others it is not (developer.amazon.com, handle-decline).
    retryAfter: (reason) => (reason === 'AmazonRejected' ? 'new-reference' : 'same-reference'),
  };
};
