import {
  parseIdempotencyKey,
  parseOrderCapability,
  parseOrderNumber,
  parseProductId,
  parseStepId,
} from '../identity/ids.js';
import { parseReferenceId } from '../identity/reference.js';
import type { Money } from '../money/money.js';
import type { BookedLine } from '../outcomes/outcome.js';
import { count, type Guard, known, nullable, record, text, whole } from './guards.js';

export const money: Guard<Money> = record({ amount: whole, currency: text });
export const bookedLine: Guard<BookedLine> = record({
  name: text,
  quantity: count,
  price: money,
  nextBill: nullable(text),
});
export const productId = known(parseProductId);
export const stepId = known(parseStepId);
export const orderNumber = known(parseOrderNumber);
export const orderCapability = known(parseOrderCapability);
export const idempotencyKey = known(parseIdempotencyKey);
export const referenceId = known(parseReferenceId);
