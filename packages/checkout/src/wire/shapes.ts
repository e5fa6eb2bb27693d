import {
  parseIdempotencyKey,
  parseOrderCapability,
  parseOrderNumber,
  parseProductId,
} from '../identity/ids.js';
import { parseReferenceId } from '../identity/reference.js';
import type { Money } from '../money/money.js';
import type { Expected, Line } from '../offer/offer.js';
import type { ImportOrderRequest } from '../ports/crm-adapter.js';
import { count, type Guard, known, list, membersOf, nullable, record, text, whole } from './guards.js';

export const money: Guard<Money> = record({ amount: whole, currency: text });
export const productId = known(parseProductId);
export const orderNumber = known(parseOrderNumber);
export const orderCapability = known(parseOrderCapability);
export const idempotencyKey = known(parseIdempotencyKey);
export const referenceId = known(parseReferenceId);

const line: Guard<Line> = record({ product: productId, quantity: count });

const expected: Guard<Expected> = record({
  total: whole,
  currency: text,
  catalogueVersion: text,
  termsVersion: nullable(text),
});

const required = record({ reference: referenceId, attempt: count, lines: list(line), expected });

/** What an attempt asks for, without its token: as it is stored, sent and stored again. */
export const importOrderRequest: Guard<ImportOrderRequest> = (value, name) => {
  const { again } = membersOf(value, name);
  return { ...required(value), ...(again === undefined ? {} : { again: orderNumber(again) }) };
};
