import type { ImportOrderRequest } from '../ports/crm-adapter.js';
import { count, type Guard, list, nullable, optional, record, text, whole } from './guards.js';
import { orderNumber, productId, referenceId } from './shapes.js';

/** Reads what an attempt asks for, without its token; throws a `TypeError` otherwise. For a relay of one's own. */
export const readImportOrderRequest: Guard<ImportOrderRequest> = record({
  reference: referenceId,
  attempt: count,
  lines: list(record({ product: productId, quantity: count })),
  expected: record({
    total: whole,
    currency: text,
    catalogueVersion: text,
    termsVersion: nullable(text),
  }),
  again: optional(orderNumber),
});
