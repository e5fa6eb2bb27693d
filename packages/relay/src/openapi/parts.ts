import { idempotencyKeyHeader, offerQuery, problemMediaType, replayedHeader } from '@landerpay/checkout';
import { problemSchema, problemSentence, type RefusalStatus } from './problems.js';

/** The schemas that several paths name. */
export type SchemaName =
  | 'ImportOrder'
  | 'ImportUpsale'
  | 'ImportLead'
  | 'ViewPage'
  | 'Finish'
  | 'Offer'
  | 'UpsellOffer'
  | 'Ended'
  | 'Settling'
  | 'Finished'
  | 'Ready'
  | 'Healthy';

export const named = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

const retryAfter = { description: 'Seconds until it is worth asking again.', schema: { type: 'integer' } };

/** The answer to a request that was taken. */
export const answer = (description: string, schema: object, headers: object = {}) => ({
  description,
  headers,
  content: { 'application/json': { schema } },
});

const problem = (status: RefusalStatus) => ({
  description: problemSentence(status),
  ...(status === 429 || status === 503 ? { headers: { 'Retry-After': retryAfter } } : {}),
  content: { [problemMediaType]: { schema: problemSchema(status) } },
});

/** The refusals of a path by their status. */
export const refusals = (...statuses: readonly RefusalStatus[]): Readonly<Record<string, object>> =>
  Object.fromEntries(statuses.map((status) => [String(status), problem(status)]));

/** What a request for money is answered with. */
export const outcomes = {
  200: answer('It has ended, or the buyer must go on elsewhere.', named('Ended'), {
    [replayedHeader]: {
      description: '`true` where this answer was given before.',
      schema: { type: 'string', const: 'true' },
    },
  }),
  202: answer('Nobody can tell yet: ask `GET /attempts` with the same key.', named('Settling'), {
    'Retry-After': retryAfter,
  }),
};

export const keyHeader = {
  name: idempotencyKeyHeader,
  in: 'header',
  required: true,
  description: '256 random bits in base64url, made by the page for each attempt before it is first sent.',
  schema: { type: 'string', pattern: '^[\\w-]{43}$' },
};

export const preferHeader = {
  name: 'Prefer',
  in: 'header',
  description: '`wait=20` waits so many seconds for news at most (RFC 7240).',
  schema: { type: 'string' },
};

export const originHeader = {
  name: 'Origin',
  in: 'header',
  required: true,
  description: 'One of the shop’s pages.',
  schema: { type: 'string', format: 'uri' },
};

/** For lines `kind` and `line` (again and again), for a step of the funnel `step` and `order`. */
export const offerParameters = [offerQuery.kind, offerQuery.line, offerQuery.step, offerQuery.order].map(
  (name) => ({
    name,
    in: 'query',
    schema: name === offerQuery.line ? { type: 'array', items: { type: 'string' } } : { type: 'string' },
  }),
);

/** The body of a POST. */
export const body = (name: SchemaName) => ({
  required: true,
  content: { 'application/json': { schema: named(name) } },
});
