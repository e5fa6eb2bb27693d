import { referenceOf } from '@landerpay/checkout';
import { pricedLines } from '../../catalogue/sale.js';
import { importUpsale } from '../../crm-calls/calls.js';
import type { Attempt, UpsaleAttempt } from '../../ledger/attempt.js';
import type { Parts } from '../../parts.js';
import { readJoined } from '../../settling/upsales/read-joined.js';
import { readLinkedAnswer } from '../../settling/upsales/read-linked.js';
import type { LiveRequest } from '../live-attempt.js';
import type { MoneyCall } from '../money/send-money.js';

/** The call that charges for an upsale. `others` are the other attempts of its purchase. */
export const upsaleCall = (
  parts: Parts,
  attempt: UpsaleAttempt,
  others: readonly Attempt[],
  { reference, accessToken, ipAddress, tracking }: LiveRequest,
): MoneyCall => {
  const { order, mark } = attempt;
  const { replaces } = attempt.paysFor;
  return {
    write: async (call) => {
      const [line] = pricedLines(attempt.sale);
      if (order === null || line === undefined) {
        return { answer: 'not-sent', detail: 'an upsale without an order or a line' };
      }
      const upsale = { parent: order, line, replaces, reference, accessToken, mark, ipAddress, ...tracking };
      return importUpsale(parts, attempt, upsale, call);
    },
    readOrder: (answered) => {
      if (!['complete', 'cod-pending', 'pending'].includes(answered.status)) return null;
      const found =
        parts.crm.capabilities.upsale === 'linked-order'
          ? readLinkedAnswer(parts.crm, attempt, answered, others)
          : readJoined(attempt, answered, others);
      return found.found === 'booked' ? found : null;
    },
    // An agreement stays open whatever becomes of one charge (developer.amazon.com, handle-decline).
    retryAfter: (reason) =>
      reason === 'AmazonRejected' && referenceOf(reference).kind === 'order-reference'
        ? 'new-reference'
        : 'same-reference',
  };
};
