import { declineReasons, type Outcome } from '../outcomes/outcome.js';
import { type Refusal, refusalCodes } from '../outcomes/refusal.js';
import { flag, type Guard, list, membersOf, nullable, oneOf, optional, record, text } from './guards.js';
import { readOffer } from './offer.js';
import { bookedLine, money, orderCapability, orderNumber } from './shapes.js';

const order = record({
  number: orderNumber,
  kind: oneOf('one-time', 'recurring'),
  lines: list(bookedLine),
  shipping: money,
  total: money,
  capability: orderCapability,
  upsellsUntil: nullable(text),
  review: optional(oneOf('pending', 'refused')),
});
const fields = list(record({ field: text, problem: oneOf('required', 'invalid') }));

const outcomes: { readonly [Name in Outcome['outcome']]: Guard<unknown> } = {
  placed: record({ order }),
  declined: record({ reason: oneOf(...declineReasons), retry: oneOf('same-reference', 'new-reference') }),
  rejected: (value) =>
    membersOf(value).because === 'account'
      ? { because: 'account' }
      : record({ because: oneOf('fields'), fields })(value),
  'action-required': record({ url: text, expiresAt: text }),
  'not-placed': record({ why: oneOf('not-sent', 'not-booked') }),
  settling: record({ since: text, resume: flag }),
};

const isOutcome = (name: unknown): name is Outcome['outcome'] => Object.hasOwn(outcomes, String(name));

/** Reads an outcome as the relay writes it, in `POST /orders` and `GET /attempts`; throws a `TypeError` otherwise. */
export const readOutcome: Guard<Outcome> = (value) => {
  const { outcome } = membersOf(value);
  if (!isOutcome(outcome)) throw new TypeError('malformed: outcome');
  return { outcome, ...membersOf(outcomes[outcome](value)) } as Outcome;
};

/**
 * Reads a problem document (RFC 9457) of the relay. A `code` that this version does not know is `malformed`, so that
 * a newer relay is never mistaken for an order; a document without any code throws a `TypeError`.
 */
export const readRefusal: Guard<Refusal> = (value) => {
  const members = membersOf(value);
  const wanted = text(members.code);
  const code = refusalCodes.find((one) => one === wanted) ?? 'malformed';
  const refusal = { outcome: 'refusal', detail: String(members.detail ?? wanted) } as const;
  switch (code) {
    case 'price-changed':
      return { ...refusal, code, offer: readOffer(members.offer) };
    case 'already-placed':
      return { ...refusal, code, order: orderNumber(members.order) };
    default:
      return { ...refusal, code };
  }
};
