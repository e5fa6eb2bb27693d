import type { ImportLeadRequest, ImportOrderRequest, ImportUpsaleRequest } from '../ports/adapter-imports.js';
import type { FinishRequest, PageTracking, PageView } from '../ports/adapter-pages.js';
import { crmPages } from '../ports/crm-requests.js';
import { count, type Guard, list, nullable, oneOf, optional, record, text, whole } from './guards.js';
import { orderCapability, orderNumber, productId, referenceId, stepId } from './shapes.js';

const lines = list(record({ product: productId, quantity: count }));

const shared = {
  reference: referenceId,
  attempt: count,
  lines,
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

/** Reads who may become a buyer of what, without the token; throws a `TypeError` otherwise. For a relay of one's own. */
export const readImportLeadRequest: Guard<ImportLeadRequest> = record({
  kind: oneOf('one-time', 'recurring'),
  lines,
});

/** Reads a look at a page; throws a `TypeError` otherwise. For a relay of one's own. */
export const readPageView: Guard<PageView> = record({
  page: oneOf(...crmPages),
  visit: text,
  address: text,
  referrer: optional(text),
  tracking: optional(readPageTracking),
});

/** Reads which order is finished; throws a `TypeError` otherwise. For a relay of one's own. */
export const readFinishRequest: Guard<FinishRequest> = record({
  order: orderNumber,
  capability: orderCapability,
});
