import type { ReferenceId } from '../identity/reference.js';
import type { Attempt } from '../machine/checkout.js';
import { count, flag, type Guard, membersOf, nullable, record, whole } from '../wire/guards.js';
import { idempotencyKey, referenceId } from '../wire/shapes.js';

/**
 * What survives a page load: the reference, and the attempt with its key. No token, no name, no address. `finished`
 * says that the attempt is known to have placed its order; it is kept so that a reload shows the order again.
 */
export type StoredPurchase = {
  readonly reference: ReferenceId | null;
  readonly endedAttempts: number;
  readonly attempt: Attempt | null;
  readonly finished: boolean;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
};

const used = record({ reference: referenceId, attempt: count });
const outside = record({ key: idempotencyKey, startedAt: whole, joined: flag });

/** The request is checked as far as the page uses it, and sent again as it is: the relay knows it by its fingerprint. */
const attempt: Guard<Attempt> = (value) => {
  const request = membersOf(membersOf(value).request);
  used(request);
  return { ...outside(value), request: request as Attempt['request'] };
};

const stored: Guard<StoredPurchase> = record({
  reference: nullable(referenceId),
  endedAttempts: whole,
  attempt: nullable(attempt),
  finished: flag,
  keptAt: whole,
});

/** Reads what was stored; `null` when there is nothing, or when it was written by another version or another hand. */
export const readStoredPurchase = (text: string | null): StoredPurchase | null => {
  try {
    return stored(JSON.parse(String(text)));
  } catch {
    return null;
  }
};
