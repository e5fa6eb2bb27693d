import type { ReferenceId } from '../identity/reference.js';
import type { Attempt } from '../machine/checkout.js';
import { flag, type Guard, known, nullable, record, whole } from '../wire/guards.js';
import { idempotencyKey, importOrderRequest, referenceId } from '../wire/shapes.js';

/**
 * What survives a page load: the reference, and the attempt with its key. No token, no name, no address. `finished`
 * says that the attempt is known to have placed its order; it is kept so that a reload shows the order again.
 */
export type StoredPurchase = {
  readonly version: 1;
  readonly reference: ReferenceId | null;
  readonly endedAttempts: number;
  readonly attempt: Attempt | null;
  readonly finished: boolean;
};

const attempt: Guard<Attempt> = record({
  key: idempotencyKey,
  request: importOrderRequest,
  startedAt: whole,
  joined: flag,
});

const stored: Guard<StoredPurchase> = record({
  version: known((value) => (value === 1 ? value : undefined)),
  reference: nullable(referenceId),
  endedAttempts: whole,
  attempt: nullable(attempt),
  finished: flag,
});

/** Reads what was stored; `null` when there is nothing, or when it was written by another version or another hand. */
export const readStoredPurchase = (text: string | null): StoredPurchase | null => {
  try {
    return text === null ? null : stored(JSON.parse(text));
  } catch {
    return null;
  }
};
