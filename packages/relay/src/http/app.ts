import { idempotencyKeyHeader, relayPaths, replayedHeader } from '@landerpay/checkout';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { tellFailure } from '../events/failures.js';
import type { Parts } from '../parts.js';
import { refuse } from '../replies/reply.js';
import type { ConnectionBindings } from './connection.js';
import type { RelayCalls } from './relay-calls.js';
import { addRoutes, type RoutesOptions } from './routes.js';
import { watchingPaths } from './watching-routes.js';
import { createReplies } from './write-reply.js';

const ownPaths: readonly string[] = [...watchingPaths, ...Object.values(relayPaths)];

/** A path that is not the relay's may hold anything: it is not logged. */
const pathForLog = (path: string): string => (ownPaths.includes(path) ? path : 'unknown');

/** The relay's HTTP face. */
export const createApp = (
  parts: Parts,
  calls: RelayCalls,
  options: Pick<RoutesOptions, 'origins' | 'addressOf' | 'watched'>,
) => {
  const { clock, log, settings } = parts;
  const { origins } = options;
  const replies = createReplies(log, Math.max(1, Math.ceil(settings.askAgainAfter / 1_000)));
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
      allowHeaders: ['Content-Type', 'Prefer', idempotencyKeyHeader],
      exposeHeaders: ['Retry-After', replayedHeader],
      maxAge: 600,
    }),
  );
  addRoutes(app, calls, { ...options, bodyLimit: settings.bodyLimit, replies });
  app.notFound(() => replies.refused(refuse('no-such-path', 'The relay has no such path.')));
  app.onError((error) => {
    tellFailure(log, 'request', error);
    return replies.refused(refuse('unavailable', 'The relay cannot take orders at the moment.'));
  });
  return app;
};
