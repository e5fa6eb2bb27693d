import type { RefusalCode } from '@landerpay/checkout';

type Reason = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 503;
  readonly code: RefusalCode;
};

/** Why the relay refuses, finer than the wire's code: what a problem document's `title` and the log tell apart. */
export const refusalReasons = {
  'key-missing': { status: 400, code: 'malformed' },
  'body-malformed': { status: 400, code: 'malformed' },
  'card-digits': { status: 400, code: 'malformed' },
  'query-malformed': { status: 400, code: 'malformed' },
  'not-sold': { status: 400, code: 'malformed' },
  'wrong-kind': { status: 400, code: 'malformed' },
  'wrong-reference-kind': { status: 400, code: 'malformed' },
  'step-not-offered': { status: 400, code: 'malformed' },
  'terms-not-accepted': { status: 400, code: 'terms-not-accepted' },
  'wrong-environment': { status: 400, code: 'malformed' },
  'token-refused': { status: 401, code: 'token-refused' },
  'origin-refused': { status: 403, code: 'malformed' },
  'wrong-buyer': { status: 403, code: 'wrong-buyer' },
  'unknown-attempt': { status: 404, code: 'unknown-attempt' },
  'no-such-path': { status: 404, code: 'malformed' },
  'method-not-allowed': { status: 405, code: 'malformed' },
  'purchase-open': { status: 409, code: 'purchase-open' },
  'already-placed': { status: 409, code: 'already-placed' },
  'reference-bound': { status: 409, code: 'reference-bound' },
  'attempt-ahead': { status: 409, code: 'reference-bound' },
  'order-busy': { status: 503, code: 'unavailable' },
  'step-already-sold': { status: 409, code: 'step-already-sold' },
  'window-closed': { status: 409, code: 'window-closed' },
  'price-changed': { status: 409, code: 'price-changed' },
  'body-too-large': { status: 413, code: 'malformed' },
  'media-type': { status: 415, code: 'malformed' },
  'key-reused': { status: 422, code: 'malformed' },
  'too-many-attempts': { status: 429, code: 'too-many-attempts' },
  'too-many-declines': { status: 429, code: 'too-many-attempts' },
  'too-many-from-address': { status: 429, code: 'too-many-attempts' },
  paused: { status: 503, code: 'unavailable' },
  'crm-busy': { status: 503, code: 'unavailable' },
  'crm-in-trouble': { status: 503, code: 'unavailable' },
  unavailable: { status: 503, code: 'unavailable' },
} as const satisfies Readonly<Record<string, Reason>>;

export type RefusalReason = keyof typeof refusalReasons;
