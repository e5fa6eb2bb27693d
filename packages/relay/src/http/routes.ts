import { relayPaths } from '@landerpay/checkout';
import type { Context, Hono } from 'hono';
import type * as v from 'valibot';
import { pageAddress, referrerAddress } from '../pages/page-address.js';
import { type Refused, refuse } from '../replies/reply.js';
import {
  finishBody,
  importLeadBody,
  importOrderBody,
  importUpsaleBody,
  viewPageBody,
} from './bodies/bodies.js';
import type { ConnectionBindings } from './connection.js';
import { readOfferQuery } from './offer-query.js';
import { postChecks } from './post-checks.js';
import { preferredWait } from './prefer-wait.js';
import { readBody, readKey } from './read-body.js';
import type { RelayCalls } from './relay-calls.js';
import { type Watched, watchingPaths, watchingRoutes } from './watching-routes.js';
import type { Replies } from './write-reply.js';

type App = Hono<{ Bindings: ConnectionBindings }>;
type Request = Context<{ Bindings: ConnectionBindings }>;

/** What the routes need beside what they call. */
export type RoutesOptions = {
  readonly origins: readonly string[];
  readonly bodyLimit: number;
  readonly replies: Replies;
  /** The buyer's own address (rule 32). */
  readonly addressOf: (peer: string, headers: Headers) => string;
  readonly watched: Watched;
};

const ipAddressOf = ({ addressOf }: RoutesOptions, { env, req }: Request): string =>
  addressOf(env.peer, req.raw.headers);

const bodyOf = async <Schema extends v.GenericSchema>(
  context: Request,
  schema: Schema,
  proofs: readonly string[] = [],
): Promise<v.InferOutput<Schema> | Refused> => readBody(schema, await context.req.text(), proofs);

const isRefused = (read: object): read is Refused => 'reply' in read && read.reply === 'refused';

/** What answers the requests for money, which carry a key: orders and upsales. */
const moneyRoutes = (app: App, calls: RelayCalls, options: RoutesOptions): void => {
  const { replies } = options;
  app.post(relayPaths.orders, async (context) => {
    const key = readKey(context.req.raw.headers);
    if (typeof key !== 'string') return replies.refused(key);
    const body = await bodyOf(context, importOrderBody);
    if (isRefused(body)) return replies.refused(body);
    return replies.reply(await calls.placeOrder({ key, body, ipAddress: ipAddressOf(options, context) }));
  });

  app.post(relayPaths.upsales, async (context) => {
    const key = readKey(context.req.raw.headers);
    if (typeof key !== 'string') return replies.refused(key);
    const body = await bodyOf(context, importUpsaleBody, ['capability', 'accessToken']);
    if (isRefused(body)) return replies.refused(body);
    return replies.reply(await calls.placeUpsale({ key, body, ipAddress: ipAddressOf(options, context) }));
  });

  app.get(relayPaths.attempts, async (context) => {
    const key = readKey(context.req.raw.headers);
    if (typeof key !== 'string') return replies.refused(key);
    const { headers, signal } = context.req.raw;
    return replies.reply(await calls.findAttempt({ key, wait: preferredWait(headers), signal }));
  });
};

/** What goes on around them, without a key: leads, page views, the end of an order. */
const funnelRoutes = (app: App, calls: RelayCalls, options: RoutesOptions): void => {
  const { origins, replies } = options;
  const { earlyLead } = calls;
  if (earlyLead !== null) {
    app.post(relayPaths.leads, async (context) => {
      const body = await bodyOf(context, importLeadBody);
      if (isRefused(body)) return replies.refused(body);
      const { tracking, ...request } = body;
      const reply = await earlyLead({ ...request, tracking, ipAddress: ipAddressOf(options, context) });
      return reply.reply === 'refused' ? replies.refused(reply) : context.body(null, 204);
    });
  }

  app.post(relayPaths.pages, async (context) => {
    const body = await bodyOf(context, viewPageBody);
    if (isRefused(body)) return replies.refused(body);
    const address = pageAddress(body.address, origins);
    if (address === null) {
      return replies.refused(
        refuse('body-malformed', 'The body does not follow the wire format: address is of another origin.'),
      );
    }
    calls.viewPage({
      page: body.page,
      visit: body.visit,
      address,
      referrer: referrerAddress(body.referrer),
      tracking: body.tracking,
      userAgent: context.req.header('User-Agent') ?? '',
      ipAddress: ipAddressOf(options, context),
    });
    return context.body(null, 202);
  });

  app.post(relayPaths.finish, async (context) => {
    const body = await bodyOf(context, finishBody, ['capability']);
    if (isRefused(body)) return replies.refused(body);
    const reply = await calls.finishOrder(body);
    return reply.reply === 'refused' ? replies.refused(reply) : context.json({ outcome: 'finished' });
  });
};

/** The relay's paths. Every POST passes the same checks first, and every other method is refused. */
export const addRoutes = (app: App, calls: RelayCalls, options: RoutesOptions): void => {
  const { origins, bodyLimit, replies } = options;
  const posts = [relayPaths.orders, relayPaths.upsales, relayPaths.pages, relayPaths.finish];
  const open = calls.earlyLead === null ? posts : [...posts, relayPaths.leads];
  for (const path of open) app.post(path, postChecks(origins, bodyLimit, replies.refused));

  app.get(relayPaths.offer, async (context) => {
    const asked = readOfferQuery(new URL(context.req.url).searchParams);
    if (asked === null) {
      return replies.refused(
        refuse(
          'query-malformed',
          'Ask with ?kind=one-time&line=PRODUCT:QUANTITY, or ?step=STEP&order=ORDER.',
        ),
      );
    }
    const made = await calls.makeOffer(asked);
    return isRefused(made) ? replies.refused(made) : context.json(made);
  });
  moneyRoutes(app, calls, options);
  funnelRoutes(app, calls, options);
  watchingRoutes(app, options.watched, replies);

  for (const path of [...watchingPaths, relayPaths.offer, relayPaths.attempts, ...open]) {
    app.all(path, () =>
      replies.refused(refuse('method-not-allowed', 'This path does not take this method.')),
    );
  }
};
