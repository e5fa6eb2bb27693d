import {
  type Answer,
  type IdempotencyKey,
  idempotencyKeyHeader,
  LanderpayError,
  type Line,
  offerQuery,
  parseAccessToken,
  parseIdempotencyKey,
  parseOrderCapability,
  parseOrderNumber,
  parseProductId,
  parseStepId,
  problemMediaType,
  type RefusalCode,
  readFinishRequest,
  readImportLeadRequest,
  readImportOrderRequest,
  readImportUpsaleRequest,
  readPageTracking,
  readPageView,
  relayPaths,
} from '@landerpay/checkout';
import type { Fetch } from './ask.js';
import type { RelayAdapter } from './relay-adapter.js';

/** A request as it came, for tests that look at how it was sent. */
export type Received = { readonly url: URL; readonly init: RequestInit };

const statuses: Readonly<Record<RefusalCode, number>> = {
  'price-changed': 409,
  'already-placed': 409,
  'purchase-open': 409,
  'reference-bound': 409,
  'token-refused': 401,
  'wrong-buyer': 403,
  'step-already-sold': 409,
  'window-closed': 409,
  'terms-not-accepted': 400,
  'unknown-attempt': 404,
  'too-many-attempts': 429,
  unavailable: 503,
  malformed: 400,
};

const write = (answer: Answer): Response => {
  if (answer.outcome !== 'refusal') {
    return Response.json(answer, { status: answer.outcome === 'settling' ? 202 : 200 });
  }
  const { outcome: _, ...problem } = answer;
  return new Response(JSON.stringify({ type: 'about:blank', ...problem }), {
    status: statuses[answer.code],
    headers: { 'Content-Type': `${problemMediaType}; charset=utf-8` },
  });
};

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('The request is malformed.');
  return value;
};

const keyOf = (headers: Headers): IdempotencyKey =>
  required(parseIdempotencyKey(headers.get(idempotencyKeyHeader)));

const lineOf = (written: string): Line => {
  const [product, quantity] = written.split(':');
  return { product: required(parseProductId(product)), quantity: Number(quantity) };
};

const bodyOf = (init: RequestInit): object => {
  const body: unknown = JSON.parse(typeof init.body === 'string' ? init.body : '');
  if (typeof body !== 'object' || body === null) throw new TypeError('The body is malformed.');
  return body;
};

const accessTokenIn = (body: object) =>
  required(parseAccessToken('accessToken' in body ? body.accessToken : undefined));

const trackingIn = (body: object) =>
  'tracking' in body ? { tracking: readPageTracking(body.tracking) } : {};

const capabilityIn = (body: object) =>
  required(parseOrderCapability('capability' in body ? body.capability : undefined));

/** A relay on the wire, in front of any adapter: what `relayAdapter` asks comes back as the relay would write it. */
export const relayDouble = (
  behind: RelayAdapter,
  base: string,
): { readonly fetch: Fetch; readonly received: readonly Received[] } => {
  const received: Received[] = [];
  const answer = async ({ url, init }: Received): Promise<Response> => {
    const headers = new Headers(init.headers);
    switch (`${init.method} ${url.href.replace(base, '').replace(/\?.*/, '')}`) {
      case `GET ${relayPaths.offer}`: {
        const step = url.searchParams.get(offerQuery.step);
        if (step !== null) {
          const order = required(parseOrderNumber(url.searchParams.get(offerQuery.order)));
          return Response.json(await behind.getUpsell({ step: required(parseStepId(step)), order }));
        }
        const kind = url.searchParams.get(offerQuery.kind) === 'recurring' ? 'recurring' : 'one-time';
        return Response.json(
          await behind.getOffer({ kind, lines: url.searchParams.getAll(offerQuery.line).map(lineOf) }),
        );
      }
      case `POST ${relayPaths.orders}`: {
        const body = bodyOf(init);
        const call = { key: keyOf(headers), accessToken: accessTokenIn(body), ...trackingIn(body) };
        return write(await behind.importOrder(readImportOrderRequest(body), call));
      }
      case `POST ${relayPaths.upsales}`: {
        const body = bodyOf(init);
        const call = {
          key: keyOf(headers),
          accessToken: accessTokenIn(body),
          capability: capabilityIn(body),
          ...trackingIn(body),
        };
        return write(await behind.importUpsale(readImportUpsaleRequest(body), call));
      }
      case `POST ${relayPaths.leads}`: {
        const body = bodyOf(init);
        const call = { accessToken: accessTokenIn(body), ...trackingIn(body) };
        await behind.importLead(readImportLeadRequest(body), call);
        return new Response(null, { status: 204 });
      }
      case `POST ${relayPaths.pages}`:
        await behind.viewPage(readPageView(bodyOf(init)));
        return new Response(null, { status: 202 });
      case `POST ${relayPaths.finish}`: {
        const answer = await behind.finish(readFinishRequest(bodyOf(init)));
        return answer.outcome === 'finished' ? Response.json(answer) : write(answer);
      }
      case `GET ${relayPaths.attempts}`:
        return write(await behind.findAttempt(keyOf(headers)));
      default:
        return new Response('<h1>Not found</h1>', { status: 404 });
    }
  };
  const fetch: Fetch = async (address, init) => {
    const request = { url: new URL(address), init };
    received.push(request);
    try {
      return await answer(request);
    } catch (error) {
      if (!(error instanceof LanderpayError) || error.code !== 'offer-unavailable') throw error;
      return write({ outcome: 'refusal', code: 'malformed', detail: error.message });
    }
  };
  return { fetch, received };
};
