import * as v from 'valibot';

const price = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}(\.\d+)?$/, 'must be a decimal in quotes, such as "49.00"'),
);

const count = (most: number, sentence: string) =>
  v.pipe(v.number(sentence), v.integer(sentence), v.minValue(1, sentence), v.maxValue(most, sentence));

const recurringSchema = v.strictObject({
  price,
  shipping: v.optional(price, '0'),
  every: v.string(),
  trial: v.optional(v.string()),
  bills: v.optional(count(999, 'must be a whole number from 1, or be left out: until it is cancelled')),
});

const productSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
  price,
  shipping: v.optional(price, '0'),
  crmProduct: v.pipe(
    v.string(),
    v.regex(/^[\w-]{1,64}$/, 'must be the product’s number in the CRM, in quotes'),
  ),
  delivery: v.picklist(['physical', 'digital'], 'must be "physical" or "digital"'),
  recurring: v.optional(recurringSchema),
});

/** A product as a catalogue writes it. */
export type WrittenProduct = v.InferOutput<typeof productSchema>;

const isWebAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

const cancelSchema = v.pipe(
  v.strictObject({
    url: v.optional(
      v.pipe(v.string(), v.check(isWebAddress, 'must be an address like https://shop.example/cancel')),
    ),
    email: v.optional(v.pipe(v.string(), v.regex(/^\S+@\S+$/, 'must be an e-mail address'))),
    phone: v.optional(v.pipe(v.string(), v.regex(/^[+\d][\d ()/.-]{3,30}$/, 'must be a telephone number'))),
  }),
  v.check(
    (ways) => Object.values(ways).some((way) => way !== undefined),
    'must name at least one of url, email and phone',
  ),
);

const upsellSchema = v.strictObject({
  product: v.string(),
  quantity: v.optional(count(99, 'must be a whole number from 1 to 99'), 1),
  replaces: v.optional(v.string()),
  times: v.optional(count(20, 'must be a whole number from 1 to 20'), 1),
});

/** An upsell step as a catalogue writes it. */
export type WrittenUpsell = v.InferOutput<typeof upsellSchema>;

/** A catalogue as it is written in JSON, each member read by itself. */
export const catalogueSchema = v.strictObject({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as "USD"')),
  products: v.pipe(
    v.record(v.string(), productSchema),
    v.check((products) => Object.keys(products).length > 0, 'must hold at least one product'),
  ),
  cancel: v.optional(cancelSchema),
  upsells: v.optional(v.record(v.string(), upsellSchema), {}),
});
