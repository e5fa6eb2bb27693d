import type { AccessToken } from '../identity/ids.js';
import type { ImportOrderRequest } from '../ports/crm-adapter.js';

/** Where the relay answers, relative to its url. */
export const relayPaths = { orders: '/orders', attempts: '/attempts', offer: '/offer' } as const;

/** The header that carries the attempt's key, on `POST /orders` and `GET /attempts` (IETF Idempotency-Key draft). */
export const idempotencyKeyHeader = 'Idempotency-Key';

/** Set to `true` on an answer that was given before. */
export const replayedHeader = 'Idempotent-Replayed';

/** The body of `POST /orders`. The token travels here and never in an address; it is not part of what is stored. */
export type ImportOrderBody = ImportOrderRequest & { readonly accessToken: AccessToken };

/** The media type of refusals (RFC 9457). */
export const problemMediaType = 'application/problem+json';

/** A line in the query of `GET /offer`: `?kind=one-time&line=starter-kit:1&line=guide:2`. */
export const offerQuery = {
  kind: 'kind',
  line: 'line',
  writeLine: (line: { readonly product: string; readonly quantity: number }): string =>
    `${line.product}:${line.quantity}`,
} as const;
