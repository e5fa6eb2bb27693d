import type { ReferenceId } from '../identity/reference.js';
import type { Attempt } from '../machine/checkout.js';
import { count, flag, type Guard, membersOf, nullable, optional, record, whole } from '../wire/guards.js';
import { idempotencyKey, referenceId } from '../wire/shapes.js';

/**
 * What survives a page load: the reference, and the attempt with its key. No token, no name, no address. `finished`
 * says that the attempt is known to have placed its order; it is kept so that a reload shows the order again.
 */
export type StoredPurchase = {
  readonly reference: ReferenceId | null;
  /** Milliseconds since 1970. */
  readonly referenceSince: number;
  readonly endedAttempts: number;
  readonly attempt: Attempt | null;
  readonly finished: boolean;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
};

const used = record({ reference: referenceId, attempt: count });
const outside = record({
  key: idempotencyKey,
  startedAt: whole,
  joined: flag,
  anotherBuyers: optional(flag),
});

/** The request is checked as far as the page uses it, and sent again as it is: the relay knows it by its fingerprint. */
const attempt: Guard<Attempt> = (value) => {
  const request = membersOf(membersOf(value).request);
  used(request);
  return { anotherBuyers: false, ...outside(value), request: request as Attempt['request'] };
};

const stored = record({
  reference: nullable(referenceId),
  referenceSince: optional(whole),
  endedAttempts: whole,
  attempt: nullable(attempt),
  finished: flag,
  keptAt: whole,
});

/**
 * Reads what was stored; `null` when there is nothing, or nothing of ours. What a page of an earlier version did not
 * write yet has a default, so that a deployment in the middle of an order costs no attempt its key.
 */
export const readStoredPurchase = (text: string | null): StoredPurchase | null => {
  try {
    const read = stored(JSON.parse(String(text)));
    return { referenceSince: read.keptAt, ...read };
  } catch {
    return null;
  }
};
