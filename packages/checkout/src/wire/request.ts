import type { ImportOrderRequest, ImportUpsaleRequest } from '../ports/adapter-imports.js';
import type { PageTracking } from '../ports/adapter-pages.js';
import { count, type Guard, list, nullable, optional, record, text, whole } from './guards.js';
import { orderNumber, productId, referenceId, stepId } from './shapes.js';

const shared = {
  reference: referenceId,
  attempt: count,
  lines: list(record({ product: productId, quantity: count })),
  expected: record({
    total: whole,
    currency: text,
    catalogueVersion: text,
    termsVersion: nullable(text),
  }),
  consent: optional(record({ termsVersion: text, acceptedAt: text })),
};

/** Reads what an attempt asks for, without its token; throws a `TypeError` otherwise. For a relay of one's own. */
export const readImportOrderRequest: Guard<ImportOrderRequest> = record({
  ...shared,
  again: optional(orderNumber),
});

/** Reads what an upsale asks for, without token and capability; throws a `TypeError` otherwise. For a relay of one's own. */
export const readImportUpsaleRequest: Guard<ImportUpsaleRequest> = record({
  ...shared,
  order: orderNumber,
  step: stepId,
  ordinal: count,
});

/** Reads how the buyer came; throws a `TypeError` otherwise. For a relay of one's own. */
export const readPageTracking: Guard<PageTracking> = record({
  visit: optional(text),
  affiliate: optional(text),
  sources: optional(list(nullable(text))),
});
