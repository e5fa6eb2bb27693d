import { declineReasons, type Outcome, type PlacedOrder } from '../outcomes/outcome.js';
import { type Refusal, refusalCodes } from '../outcomes/refusal.js';
import { count, flag, type Guard, list, membersOf, oneOf, record, text } from './guards.js';
import { readOffer } from './offer.js';
import { money, orderCapability, orderNumber } from './shapes.js';

const placed = record({
  number: orderNumber,
  lines: list(record({ name: text, quantity: count, price: money })),
  shipping: money,
  total: money,
  capability: orderCapability,
});

const placedOrder: Guard<PlacedOrder> = (value) => {
  const { review } = membersOf(value);
  return {
    ...placed(value),
    ...(review === undefined ? {} : { review: oneOf('pending', 'refused')(review) }),
  };
};

const outcomeName = oneOf('placed', 'declined', 'rejected', 'action-required', 'not-placed', 'settling');
const declined = record({
  reason: oneOf(...declineReasons),
  retry: oneOf('same-reference', 'new-reference'),
});
const fields = list(record({ field: text, problem: oneOf('required', 'invalid') }));
const action = record({ url: text, expiresAt: text });
const settling = record({ since: text, resume: flag });

/** Reads an outcome as the relay writes it, in `POST /orders` and `GET /attempts`; throws a `TypeError` otherwise. */
export const readOutcome: Guard<Outcome> = (value) => {
  const members = membersOf(value);
  const outcome = outcomeName(members.outcome);
  switch (outcome) {
    case 'placed':
      return { outcome, order: placedOrder(members.order) };
    case 'declined':
      return { outcome, ...declined(value) };
    case 'rejected':
      return oneOf('fields', 'account')(members.because) === 'account'
        ? { outcome, because: 'account' }
        : { outcome, because: 'fields', fields: fields(members.fields) };
    case 'action-required':
      return { outcome, ...action(value) };
    case 'not-placed':
      return { outcome, why: oneOf('not-sent', 'not-booked')(members.why) };
    case 'settling':
      return { outcome, ...settling(value) };
  }
};

/**
 * Reads a problem document (RFC 9457) of the relay. A `code` that this version does not know is `malformed`, so that
 * a newer relay is never mistaken for an order; a document without any code throws a `TypeError`.
 */
export const readRefusal: Guard<Refusal> = (value) => {
  const members = membersOf(value);
  const wanted = text(members.code);
  const code = refusalCodes.find((one) => one === wanted) ?? 'malformed';
  const detail = typeof members.detail === 'string' ? members.detail : wanted;
  switch (code) {
    case 'price-changed':
      return { outcome: 'refusal', code, offer: readOffer(members.offer), detail };
    case 'already-placed':
      return { outcome: 'refusal', code, order: orderNumber(members.order), detail };
    default:
      return { outcome: 'refusal', code, detail };
  }
};
