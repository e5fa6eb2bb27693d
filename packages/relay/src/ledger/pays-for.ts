import { parseStepId, type StepId } from '@landerpay/checkout';
import * as v from 'valibot';
import { bookingSchema, snapshotSchema } from './snapshot.js';

export const stepId = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const step = parseStepId(dataset.value);
    if (step !== undefined) return step;
    addIssue({ message: 'not a step id' });
    return NEVER;
  }),
);

/** Which upsale of an order: a step of the funnel, sold for the how-manieth time (rule 24). */
export type UpsaleKey = { readonly step: StepId; readonly ordinal: number };

const upsaleSchema = v.strictObject({
  for: v.literal('upsale'),
  step: stepId,
  ordinal: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The CRM's product whose place it takes. */
  replaces: v.nullable(v.string()),
  /** Committed before money moves; `null` until then. */
  snapshot: v.nullable(snapshotSchema),
  /** Known from the moment at which the upsale is known to be booked. */
  booking: v.nullable(bookingSchema),
});

export const paysForSchema = v.variant('for', [v.strictObject({ for: v.literal('import') }), upsaleSchema]);

/** What an attempt pays for: the order of its purchase, or an upsale of that order. */
export type PaysFor = Readonly<v.InferOutput<typeof paysForSchema>>;

/** An attempt's upsale. */
export type PaysForUpsale = Readonly<v.InferOutput<typeof upsaleSchema>>;

/** Whether two attempts of one purchase pay for the same, so that one of them is enough. */
export const isForTheSame = (one: PaysFor, other: PaysFor): boolean =>
  one.for === 'import'
    ? other.for === 'import'
    : other.for === 'upsale' && other.step === one.step && other.ordinal === one.ordinal;
