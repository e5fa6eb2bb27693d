import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import { orderStatuses } from '../book/order.js';
import type { PublishedBook } from '../published/published-book.js';
import type { UnreadControls } from './controls.js';

const clockSchema = v.union(
  [
    v.strictObject({ advanceMs: v.number() }),
    v.strictObject({ now: v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse)) }),
  ],
  'write {"advanceMs": 60000} or {"now": "2026-01-02T03:04:05Z"}',
);

const billSchema = v.strictObject({ advanceMs: v.optional(v.pipe(v.number(), v.minValue(0))) });

const statusSchema = v.strictObject({ orderId: v.string(), status: v.picklist(orderStatuses) });

const waitingSchema = v.strictObject({
  calls: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

const jsonBody = async (context: Context): Promise<unknown> => {
  const text = await context.req.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new SimulatorMisuse('The body is not JSON.');
  }
};

const done = (context: Context): Response => context.json({ done: true });

/** `/__test/…`: the controls over HTTP, JSON in and out. They are the stand-in's own and no part of the CRM. */
export const controlRoutes = (controls: UnreadControls, book: PublishedBook): Hono =>
  new Hono()
    .get('/book', (context) =>
      context.json({
        orders: book.orders(),
        visits: book.visits(),
        mails: book.mails(),
        requests: book.requests(),
      }),
    )
    .post('/log', (context) => context.json(book.requests()))
    .post('/reset', (context) => {
      controls.reset();
      return done(context);
    })
    .post('/seed', async (context) => {
      controls.seed(await jsonBody(context));
      return done(context);
    })
    .post('/script', async (context) => {
      controls.script(await jsonBody(context));
      return done(context);
    })
    .post('/unscript', (context) => {
      controls.unscript();
      return done(context);
    })
    .post('/release', (context) => {
      controls.release();
      return done(context);
    })
    .post('/waiting', async (context) => {
      const { calls } = parseOrExplain('The body', waitingSchema, await jsonBody(context));
      await controls.untilWaiting(calls);
      return done(context);
    })
    .post('/clock', async (context) => {
      const move = parseOrExplain('The body', clockSchema, await jsonBody(context));
      if ('now' in move) controls.clock.set(move.now);
      else controls.clock.advance(move.advanceMs);
      return done(context);
    })
    .post('/bill', async (context) => {
      const { advanceMs } = parseOrExplain('The body', billSchema, await jsonBody(context));
      const { billing } = controls;
      return context.json({
        billed: await (advanceMs === undefined ? billing.next() : billing.advance(advanceMs)),
      });
    })
    .post('/status', async (context) => {
      const { orderId, status } = parseOrExplain('The body', statusSchema, await jsonBody(context));
      controls.setOrderStatus(orderId, status);
      return done(context);
    })
    .onError((error, context) => {
      if (!(error instanceof SimulatorMisuse)) throw error;
      return context.json({ code: error.code, message: error.message }, 400);
    });
