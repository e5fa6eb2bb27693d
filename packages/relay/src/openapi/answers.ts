import { declineReasons } from '@landerpay/checkout';
import * as v from 'valibot';

/** In the currency's smallest unit. */
const money = v.strictObject({ amount: v.pipe(v.number(), v.safeInteger()), currency: v.string() });
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const text = v.string();
const moment = v.pipe(text, v.isoTimestamp());
const kind = v.picklist(['one-time', 'recurring']);

const period = v.strictObject({ unit: v.picklist(['day', 'week', 'month', 'year']), count });

const terms = v.strictObject({
  version: text,
  lines: v.array(
    v.strictObject({
      product: text,
      amount: money,
      every: period,
      trial: v.nullable(period),
      firstBill: text,
      bills: v.nullable(count),
    }),
  ),
  cancel: v.strictObject({ url: v.nullable(text), email: v.nullable(text), phone: v.nullable(text) }),
});

/** The body of `GET /offer` for lines. */
export const offer = v.strictObject({
  kind,
  delivery: v.picklist(['physical', 'digital']),
  lines: v.array(v.strictObject({ product: text, quantity: count, name: text, price: money })),
  shipping: money,
  total: money,
  catalogueVersion: text,
  terms: v.nullable(terms),
  termsVersion: v.nullable(text),
});

/** The body of `GET /offer` for a step of the funnel. */
export const upsellOffer = v.strictObject({
  step: text,
  offer,
  replaces: v.nullable(v.strictObject({ product: text, name: text })),
  ordinal: count,
});

const placed = v.strictObject({
  outcome: v.literal('placed'),
  order: v.strictObject({
    number: text,
    kind,
    lines: v.array(v.strictObject({ name: text, quantity: count, price: money, nextBill: v.nullable(text) })),
    shipping: money,
    total: money,
    capability: text,
    upsellsUntil: v.nullable(moment),
    review: v.exactOptional(v.picklist(['pending', 'refused'])),
  }),
});

/** How an attempt has ended, or what its buyer must do now. */
export const ended = v.union([
  placed,
  v.strictObject({
    outcome: v.literal('declined'),
    reason: v.picklist(declineReasons),
    retry: v.picklist(['same-reference', 'new-reference']),
  }),
  v.strictObject({
    outcome: v.literal('rejected'),
    because: v.literal('fields'),
    fields: v.array(v.strictObject({ field: text, problem: v.picklist(['required', 'invalid']) })),
  }),
  v.strictObject({ outcome: v.literal('rejected'), because: v.literal('account') }),
  v.strictObject({ outcome: v.literal('action-required'), url: text, expiresAt: moment }),
  v.strictObject({ outcome: v.literal('not-placed'), why: v.picklist(['not-sent', 'not-booked']) }),
]);

/** An attempt of which nobody can tell yet; with `resume` the same request may be posted again. */
export const settling = v.strictObject({
  outcome: v.literal('settling'),
  since: moment,
  resume: v.boolean(),
});

/** The body of `POST /finish`. */
export const finished = v.strictObject({ outcome: v.literal('finished') });

/** The body of `GET /readyz`. */
export const ready = v.strictObject({
  ready: v.boolean(),
  checks: v.array(v.strictObject({ name: text, ready: v.boolean(), because: v.exactOptional(text) })),
});

/** The body of `GET /healthz`. */
export const healthy = v.strictObject({ status: v.literal('ok') });
