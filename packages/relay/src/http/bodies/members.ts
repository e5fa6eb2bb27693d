import {
  parseAccessToken,
  parseOrderCapability,
  parseOrderNumber,
  parseProductId,
  parseReferenceId,
  parseStepId,
} from '@landerpay/checkout';
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

export const reference = known(parseReferenceId, 'not a reference id of Amazon');
export const accessToken = known(parseAccessToken, 'not an access token of Amazon');
export const orderNumber = known(parseOrderNumber, 'not an order number');
export const capability = known(parseOrderCapability, 'not a capability');
export const stepId = known(parseStepId, 'not the name of a step');

/** Counts from 1. */
export const counted = v.pipe(whole, v.minValue(1), v.maxValue(999_999));

export const kind = v.picklist(['one-time', 'recurring']);

/** How many of one product an order may hold. */
const quantity = v.pipe(whole, v.minValue(1), v.maxValue(99));

const productId = known(parseProductId, 'not a product id');

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

/** What the buyer saw. */
export const expected = v.strictObject({
  total: whole,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  catalogueVersion: version,
  termsVersion: v.nullable(version),
});

const notATime = 'not a time like 2026-11-24T13:45:00.000Z';

/** ISO 8601 has forms that JavaScript cannot read, such as an offset without minutes. */
const isReadable = (time: string): boolean => !Number.isNaN(Date.parse(time));

/** Which terms the buyer accepted, and when. */
export const consent = v.strictObject({
  termsVersion: version,
  acceptedAt: v.pipe(v.string(), v.isoTimestamp(notATime), v.check(isReadable, notATime)),
});

/** Random and of the page's own making: 16 to 64 characters of base64url. */
export const visit = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));

/** Whatever a buyer's address said; what is too long for the CRM is left out later, not refused. */
const said = v.pipe(v.string(), v.maxLength(512));

/** How the buyer came. */
export const cameBy = v.strictObject({
  affiliate: v.exactOptional(said),
  sources: v.exactOptional(v.pipe(v.array(v.nullable(said)), v.maxLength(5), v.readonly())),
});

/** How the buyer came, and by which visit. */
export const tracking = v.strictObject({ visit: v.exactOptional(visit), ...cameBy.entries });
