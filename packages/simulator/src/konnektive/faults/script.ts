import * as v from 'valibot';
import { endpointNames } from '../endpoint-names.js';

const moment = v.picklist(['beforeCommit', 'afterCommit']);

/** Before anything was booked, or after everything was. */
export type Moment = v.InferOutput<typeof moment>;

const sentence = v.pipe(v.string(), v.nonEmpty());

/** The schema of `Script`; `plan.ts` refuses what contradicts itself. */
export const scriptSchema = v.strictObject({
  /** Which path, without the outer slashes; `*` for any. */
  on: v.picklist([...endpointNames, '*']),
  /** How many calls it happens to; 1 when left out. */
  times: v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.literal('always')])),
  /** The call waits there until `controls.release()`. */
  hold: v.optional(moment),
  /** The reply comes that much later, or at once after `controls.release()`. */
  delayMs: v.optional(v.pipe(v.number(), v.minValue(1))),
  /** The connection is cut without an answer; `midReply` books and sends the first half of the answer. */
  drop: v.optional(v.picklist(['beforeCommit', 'afterCommit', 'midReply'])),
  /** How it is cut: `close` when left out; `reset` is what a kept-alive connection gets that was given up meanwhile. */
  by: v.optional(v.picklist(['close', 'reset'])),
  /** A gateway answers with this HTTP status and a page of HTML instead of the CRM; 429 without `html` is the CRM's own. */
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  /** The gateway's page. Alone it comes with status 200. */
  html: v.optional(v.string()),
  /** Whether the gateway failed before or after the CRM booked; `beforeCommit` when left out. */
  at: v.optional(moment),
  /** The `Retry-After` that comes with it, in seconds; a 429 of the CRM's own has one of 1 when left out. */
  retryAfter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The payment is declined: `Card Declined`, `InvalidPaymentMethod`, … Only on `order/import`. */
  decline: v.optional(sentence),
  /** The CRM books the order PENDING and reviews it, as with `forceQA=1`. Only on `order/import`. */
  review: v.optional(v.literal(true)),
  /** The buyer has to go to a page of the bank first, which is answered as a URL or as a script. Only where money moves. */
  redirect: v.optional(v.picklist(['url', 'script'])),
  /** The CRM refuses with this text, or map of fields, and does nothing. */
  error: v.optional(v.union([sentence, v.record(v.string(), sentence)])),
});

/** What shall happen to the next call of a path. Scripts of the same path happen in the order of their making. */
export type Script = v.InferInput<typeof scriptSchema>;
