import { type CheckoutKind, type Line, offerQuery } from '@landerpay/checkout';
import * as v from 'valibot';
import { lines } from './request-body.js';

const written = v.pipe(
  v.string(),
  v.regex(/^[^:]+:\d{1,2}$/),
  v.transform((text) => {
    const [product = '', quantity = ''] = text.split(':');
    return { product, quantity: Number(quantity) };
  }),
);

const querySchema = v.strictObject({
  kind: v.picklist(['one-time', 'recurring']),
  lines: v.pipe(v.array(written), lines),
});

/** Reads the query of `GET /offer`; `null` for anything that is not one. */
export const readOfferQuery = (
  search: URLSearchParams,
): { readonly kind: CheckoutKind; readonly lines: readonly Line[] } | null => {
  const read = v.safeParse(querySchema, {
    kind: search.get(offerQuery.kind),
    lines: search.getAll(offerQuery.line),
  });
  return read.success ? read.output : null;
};
