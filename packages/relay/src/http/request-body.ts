import { parseAccessToken, parseOrderNumber, parseProductId, parseReferenceId } from '@landerpay/checkout';
import * as v from 'valibot';

const known = <T>(parse: (text: string) => T | undefined, sentence: string) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const read = parse(dataset.value);
      if (read !== undefined) return read;
      addIssue({ message: sentence });
      return NEVER;
    }),
  );

const whole = v.pipe(v.number(), v.safeInteger());
const version = v.pipe(v.string(), v.maxLength(128));

/** How many of one product an order may hold. */
export const quantity = v.pipe(whole, v.minValue(1), v.maxValue(99));

export const productId = known(parseProductId, 'not a product id');

/** The lines of an order or an offer: each product once. */
export const lines = v.pipe(
  v.array(v.strictObject({ product: productId, quantity })),
  v.minLength(1),
  v.maxLength(20),
  v.check(
    (all) => new Set(all.map(({ product }) => product)).size === all.length,
    'a product is named twice: use its quantity',
  ),
  v.readonly(),
);

/** The body of `POST /orders`, and nothing beside it. */
export const importOrderBody = v.strictObject({
  reference: known(parseReferenceId, 'not a reference id of Amazon'),
  attempt: v.pipe(whole, v.minValue(1), v.maxValue(999_999)),
  lines,
  expected: v.strictObject({
    total: whole,
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    catalogueVersion: version,
    termsVersion: v.nullable(version),
  }),
  again: v.exactOptional(known(parseOrderNumber, 'not an order number')),
  accessToken: known(parseAccessToken, 'not an access token of Amazon'),
});
