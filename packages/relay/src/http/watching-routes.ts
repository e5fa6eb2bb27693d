import type { Hono } from 'hono';
import type { Metrics } from '../metrics/metrics.js';
import { openApiDocument } from '../openapi/document.js';
import { refuse } from '../replies/reply.js';
import type { ConnectionBindings } from './connection.js';
import type { Ready } from './ready.js';
import type { Replies } from './write-reply.js';

/** What watches over a relay asks. */
export type Watched = {
  readonly ready: () => Promise<Ready>;
  readonly metrics: Metrics;
  readonly mayScrape: (peer: string, headers: Headers) => boolean;
};

/** The paths that are there for those who run the relay, not for pages. */
export const watchingPaths = ['/healthz', '/readyz', '/metrics', '/openapi.json'] as const;

/** Whether the process lives, whether it may be sent orders, its numbers, and what it understands. */
export const watchingRoutes = (
  app: Hono<{ Bindings: ConnectionBindings }>,
  { ready, metrics, mayScrape }: Watched,
  replies: Replies,
): void => {
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    const answer = await ready();
    return context.json(answer, answer.ready ? 200 : 503);
  });
  app.get('/openapi.json', (context) => context.json(openApiDocument));
  app.get('/metrics', async (context) => {
    if (!mayScrape(context.env.peer, context.req.raw.headers)) {
      return replies.refused(refuse('no-such-path', 'The relay has no such path.'));
    }
    const { text, mediaType } = await metrics.scrape();
    return context.body(text, 200, { 'Content-Type': mediaType });
  });
};
