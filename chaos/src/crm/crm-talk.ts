import type { OrderRecord, RequestRecord } from '@landerpay/simulator/konnektive';
import * as v from 'valibot';
import { crmWeather } from './crm-fault.js';

/** What the CRM's process is started with. */
export const crmProcessOptions = v.object({
  amazon: v.string(),
  seed: v.number(),
  weather: crmWeather,
  longest: v.nullable(v.number()),
});

export type CrmProcessOptions = v.InferOutput<typeof crmProcessOptions>;

/** What it is asked: to let no more faults happen, and for its book. */
export const crmQuestion = v.variant('ask', [
  v.object({ ask: v.literal('calm') }),
  v.object({ ask: v.literal('book') }),
]);

export type CrmQuestion = v.InferOutput<typeof crmQuestion>;

/** What it answers. */
export type CrmTold =
  | { readonly told: 'listening'; readonly port: number }
  | { readonly told: 'calm'; readonly open: number }
  | {
      readonly told: 'book';
      readonly orders: readonly OrderRecord[];
      readonly requests: readonly RequestRecord[];
    };

const charge = v.object({ amount: v.string(), reference: v.nullable(v.string()) });

const line = v.object({ productId: v.string(), quantity: v.number(), upsale: v.boolean() });

/** An order of the CRM's book, as far as it is compared. */
export const bookOrder = v.object({
  orderId: v.string(),
  status: v.string(),
  total: v.string(),
  details: v.record(v.string(), v.string()),
  lines: v.array(line),
  charges: v.array(charge),
});

export type BookOrder = v.InferOutput<typeof bookOrder>;

/** A call of the CRM's log, as far as a history shows it. */
export const bookRequest = v.object({
  number: v.number(),
  at: v.string(),
  endpoint: v.string(),
  body: v.record(v.string(), v.string()),
  outcome: v.object({ kind: v.string(), reply: v.optional(v.unknown()) }),
});

export type BookRequest = v.InferOutput<typeof bookRequest>;

/** The reader of what the process tells. */
export const crmTold = v.variant('told', [
  v.object({ told: v.literal('listening'), port: v.number() }),
  v.object({ told: v.literal('calm'), open: v.number() }),
  v.object({ told: v.literal('book'), orders: v.array(bookOrder), requests: v.array(bookRequest) }),
]);
