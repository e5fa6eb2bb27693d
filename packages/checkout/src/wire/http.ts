import type { AccessToken, OrderCapability } from '../identity/ids.js';
import type { ImportLeadRequest, ImportOrderRequest, ImportUpsaleRequest } from '../ports/adapter-imports.js';
import type { PageTracking } from '../ports/adapter-pages.js';

/** Where the relay answers, relative to its url. */
export const relayPaths = {
  orders: '/orders',
  attempts: '/attempts',
  offer: '/offer',
  upsales: '/upsales',
  leads: '/leads',
  pages: '/pages',
  finish: '/finish',
} as const;

/** The header that carries the attempt's key, on `POST /orders`, `POST /upsales` and `GET /attempts` (IETF Idempotency-Key draft). */
export const idempotencyKeyHeader = 'Idempotency-Key';

/** Set to `true` on an answer that was given before. */
export const replayedHeader = 'Idempotent-Replayed';

/** What travels with a request and is not part of what is stored. The token is never in an address. */
type Sent = { readonly accessToken: AccessToken; readonly tracking?: PageTracking };

/** The body of `POST /orders`. */
export type ImportOrderBody = ImportOrderRequest & Sent;

/** The body of `POST /upsales`. */
export type ImportUpsaleBody = ImportUpsaleRequest & Sent & { readonly capability: OrderCapability };

/** The body of `POST /leads`. */
export type ImportLeadBody = ImportLeadRequest & Sent;

/** The media type of refusals (RFC 9457). */
export const problemMediaType = 'application/problem+json';

/**
 * The query of `GET /offer`: `?kind=one-time&line=starter-kit:1&line=guide:2` for lines,
 * `?step=offer-1&order=M00001` for a step of the funnel.
 */
export const offerQuery = {
  kind: 'kind',
  line: 'line',
  step: 'step',
  order: 'order',
  writeLine: (line: { readonly product: string; readonly quantity: number }): string =>
    `${line.product}:${line.quantity}`,
} as const;
