import * as v from 'valibot';

const whole = v.pipe(v.number(), v.safeInteger());

const entrySchema = v.strictObject({
  key: v.string(),
  crmProduct: v.nullable(v.string()),
  quantity: v.pipe(whole, v.minValue(0)),
});

/**
 * A line of an order by the CRM's own id of it; or an order that names another one, where upsales are linked orders (it
 * has no product here). `quantity` is how many pieces there are: 0 once it is gone.
 */
export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;

export const snapshotSchema = v.strictObject({
  entries: v.array(entrySchema),
  total: v.nullable(v.strictObject({ amount: whole, currency: v.string() })),
});

/** What an order was right before an upsale was sent. It has no `total` where upsales are linked orders. */
export type Snapshot = Readonly<v.InferOutput<typeof snapshotSchema>>;

export const bookingSchema = v.array(entrySchema);

/** What an upsale made of its order: the entries that came or went by it, as they are since. */
export type Booking = readonly Entry[];
