import { offerQuery } from '@landerpay/checkout';
import * as v from 'valibot';
import type { OfferAsked } from '../offers/make-offer.js';
import { kind, lines, orderNumber, stepId } from './bodies/members.js';

const written = v.pipe(
  v.string(),
  v.regex(/^[^:]+:\d{1,2}$/),
  v.transform((text) => {
    const [product = '', quantity = ''] = text.split(':');
    return { product, quantity: Number(quantity) };
  }),
);

const linesSchema = v.strictObject({ kind, lines: v.pipe(v.array(written), lines) });
const stepSchema = v.strictObject({ step: stepId, order: orderNumber });

const linesAsked = (search: URLSearchParams): OfferAsked | null => {
  const read = v.safeParse(linesSchema, {
    kind: search.get(offerQuery.kind),
    lines: search.getAll(offerQuery.line),
  });
  return read.success ? { of: 'lines', ...read.output } : null;
};

const stepAsked = (search: URLSearchParams): OfferAsked | null => {
  const read = v.safeParse(stepSchema, {
    step: search.get(offerQuery.step),
    order: search.get(offerQuery.order),
  });
  return read.success ? { of: 'step', ...read.output } : null;
};

/** Reads the query of `GET /offer`; `null` for anything that is not one. */
export const readOfferQuery = (search: URLSearchParams): OfferAsked | null =>
  search.has(offerQuery.step) ? stepAsked(search) : linesAsked(search);
