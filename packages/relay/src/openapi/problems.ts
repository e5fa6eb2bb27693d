import * as v from 'valibot';
import { type RefusalReason, refusalReasons } from '../replies/refusal-reasons.js';
import { offer } from './answers.js';
import { jsonSchema } from './json-schema.js';

/** A status with which the relay refuses. */
export type RefusalStatus = (typeof refusalReasons)[RefusalReason]['status'];

type Titled = readonly [title: string, reason: (typeof refusalReasons)[RefusalReason]];

const reasonsOf = (status: RefusalStatus): readonly Titled[] =>
  Object.entries(refusalReasons).filter(([, reason]) => reason.status === status);

/** What the page needs beside the reason. */
const besides = (code: Titled[1]['code']): v.ObjectEntries => {
  switch (code) {
    case 'price-changed':
      return { offer };
    case 'already-placed':
      return { order: v.string() };
    default:
      return {};
  }
};

const problem = ([title, { code, status }]: Titled): v.GenericSchema =>
  v.strictObject({
    type: v.literal(`urn:landerpay:refusal:${code}`),
    title: v.literal(title),
    status: v.literal(status),
    detail: v.string(),
    code: v.literal(code),
    ...besides(code),
  });

/** Problem documents (RFC 9457): of each status, the reasons with which the relay refuses so. */
export const problemSchema = (status: RefusalStatus) => jsonSchema(v.union(reasonsOf(status).map(problem)));

/** In words: what a client reads first. */
export const problemSentence = (status: RefusalStatus): string =>
  `Refused: ${reasonsOf(status)
    .map(([title]) => title)
    .join(', ')}. Nothing was sent to the CRM.`;
