import {
  type ActionRequired,
  type Declined,
  declineReasons,
  type NotPlaced,
  type PlacedOrder,
  parseOrderNumber,
  type Rejected,
} from '@landerpay/checkout';
import * as v from 'valibot';

/** A booked order without what is derived each time and never stored. */
export type BookedOrder = Omit<PlacedOrder, 'capability' | 'kind' | 'upsellsUntil'>;

/** The order of a purchase as its buyers are told it. */
export type Placed = { readonly outcome: 'placed'; readonly order: BookedOrder };

/** What an attempt is answered with from now on. */
export type StoredAnswer = Placed | Declined | Rejected | NotPlaced | ActionRequired;

const whole = v.pipe(v.number(), v.safeInteger());
const money = v.strictObject({ amount: whole, currency: v.string() });

/** The number of an order in the CRM. */
export const orderNumber = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const number = parseOrderNumber(dataset.value);
    if (number !== undefined) return number;
    addIssue({ message: 'not an order number' });
    return NEVER;
  }),
);

export const placedSchema = v.strictObject({
  outcome: v.literal('placed'),
  order: v.strictObject({
    number: orderNumber,
    lines: v.array(
      v.strictObject({
        name: v.string(),
        quantity: whole,
        price: money,
        nextBill: v.optional(v.nullable(v.string()), null),
      }),
    ),
    shipping: money,
    total: money,
    review: v.exactOptional(v.picklist(['pending', 'refused'])),
  }),
});

export const declinedSchema = v.strictObject({
  outcome: v.literal('declined'),
  reason: v.picklist(declineReasons),
  retry: v.picklist(['same-reference', 'new-reference']),
});

export const rejectedSchema = v.variant('because', [
  v.strictObject({
    outcome: v.literal('rejected'),
    because: v.literal('fields'),
    fields: v.array(v.strictObject({ field: v.string(), problem: v.picklist(['required', 'invalid']) })),
  }),
  v.strictObject({ outcome: v.literal('rejected'), because: v.literal('account') }),
]);

export const notSentSchema = v.union([
  v.strictObject({ outcome: v.literal('not-placed'), why: v.literal('not-sent') }),
  placedSchema,
]);

export const notBookedSchema = v.strictObject({
  outcome: v.literal('not-placed'),
  why: v.literal('not-booked'),
});

export const actionRequiredSchema = v.strictObject({
  outcome: v.literal('action-required'),
  url: v.string(),
  expiresAt: v.pipe(v.string(), v.isoTimestamp()),
});
