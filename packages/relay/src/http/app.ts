import { idempotencyKeyHeader, relayPaths, replayedHeader } from '@landerpay/checkout';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { priceLines } from '../catalogue/pricing.js';
import { tellFailure } from '../events/failures.js';
import type { Parts } from '../parts.js';
import type { createFindAttempt } from '../placing/find-attempt.js';
import type { createPlaceOrder } from '../placing/orders/place-order.js';
import { type Refused, refuse } from '../replies/reply.js';
import { readOfferQuery } from './offer-query.js';
import { readKey, readOrderBody } from './read-order.js';
import { writeRefusal, writeReply } from './write-reply.js';

/** What a request's connection tells. */
export type ConnectionBindings = {
  /** The other end's address, as the socket has it. */
  readonly peer: string;
};

export type RelayCalls = {
  readonly placeOrder: ReturnType<typeof createPlaceOrder>;
  readonly findAttempt: ReturnType<typeof createFindAttempt>;
};

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** An IPv4 address that came over an IPv6 socket, as CRMs want it. */
const plainAddress = (peer: string): string => peer.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

const ownPaths: readonly string[] = ['/healthz', ...Object.values(relayPaths)];

/** A path that is not the relay's may hold anything: it is not logged. */
const pathForLog = (path: string): string => (ownPaths.includes(path) ? path : 'unknown');

/** The relay's HTTP face. */
export const createApp = (parts: Parts, calls: RelayCalls, origins: readonly string[]) => {
  const { catalogue, clock, log, settings } = parts;
  const retryAfter = Math.max(1, Math.ceil(settings.askAgainAfter / 1_000));
  const refused = (refusal: Refused): Response => {
    log({ event: 'refused', reason: refusal.reason });
    return writeRefusal(refusal, retryAfter);
  };
  const methodNotAllowed = (): Response =>
    refused(refuse('method-not-allowed', 'This path does not take this method.'));

  const app = new Hono<{ Bindings: ConnectionBindings }>();

  app.use(async (context, next) => {
    const begun = clock.now();
    await next();
    context.header('Cache-Control', 'no-store');
    log({
      event: 'request',
      method: context.req.method,
      path: pathForLog(context.req.path),
      status: context.res.status,
      milliseconds: clock.now() - begun,
    });
  });
  app.use(
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Content-Type', idempotencyKeyHeader],
      exposeHeaders: ['Retry-After', replayedHeader],
      maxAge: 600,
    }),
  );

  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.all('/healthz', methodNotAllowed);

  app.get(relayPaths.offer, (context) => {
    const query = readOfferQuery(new URL(context.req.url).searchParams);
    if (query === null) {
      return refused(refuse('query-malformed', 'Ask with ?kind=one-time&line=PRODUCT:QUANTITY.'));
    }
    if (query.kind === 'recurring') {
      return refused(refuse('recurring-not-sold', 'This relay sells one-time only: ask with kind=one-time.'));
    }
    const pricing = priceLines(catalogue, query.lines);
    return 'notSold' in pricing
      ? refused(refuse('not-sold', `The relay’s catalogue has no product "${pricing.notSold}".`))
      : context.json(pricing.offer);
  });
  app.all(relayPaths.offer, methodNotAllowed);

  app.get(relayPaths.attempts, async (context) => {
    const key = readKey(context.req.raw.headers);
    if (typeof key !== 'string') return refused(key);
    const reply = await calls.findAttempt(key);
    return reply.reply === 'refused' ? refused(reply) : writeReply(reply, retryAfter);
  });
  app.all(relayPaths.attempts, methodNotAllowed);

  app.post(
    relayPaths.orders,
    async (context, next) => {
      const origin = context.req.header('Origin');
      if (origin === undefined || !origins.includes(origin)) {
        return refused(
          refuse('origin-refused', 'Orders are taken only from origins on the relay’s allow-list.'),
        );
      }
      if (!isJson(context.req.header('Content-Type'))) {
        return refused(refuse('media-type', 'Send the body as application/json.'));
      }
      return next();
    },
    bodyLimit({
      maxSize: settings.bodyLimit,
      onError: () =>
        refused(refuse('body-too-large', `The body is larger than ${settings.bodyLimit} bytes.`)),
    }),
    async (context) => {
      const key = readKey(context.req.raw.headers);
      if (typeof key !== 'string') return refused(key);
      const body = readOrderBody(await context.req.text());
      if ('reply' in body) return refused(body);
      const reply = await calls.placeOrder({ key, body, ipAddress: plainAddress(context.env.peer) });
      return reply.reply === 'refused' ? refused(reply) : writeReply(reply, retryAfter);
    },
  );
  app.all(relayPaths.orders, methodNotAllowed);

  app.notFound(() => refused(refuse('no-such-path', 'The relay has no such path.')));
  app.onError((error) => {
    tellFailure(log, 'request', error);
    return refused(refuse('unavailable', 'The relay cannot take orders at the moment.'));
  });
  return app;
};
