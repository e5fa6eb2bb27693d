import { type IdempotencyKey, idempotencyKeyHeader, parseIdempotencyKey } from '@landerpay/checkout';
import * as v from 'valibot';
import { notTheirs } from '../replies/not-theirs.js';
import { type Refused, refuse } from '../replies/reply.js';
import { holdsCardDigits } from './card-digits.js';

/** Reads the attempt's key; it is the only thing that opens an attempt. */
export const readKey = (headers: Headers): IdempotencyKey | Refused =>
  parseIdempotencyKey(headers.get(idempotencyKeyHeader)) ??
  refuse('key-missing', `Send ${idempotencyKeyHeader}: 256 random bits in base64url, 43 characters.`);

const parseJson = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const memberOf = ({ path }: v.BaseIssue<unknown>): string => String(path?.[0].key);

/**
 * Reads a body by its schema. What is wrong is told by the member's name, never by its value; but where only members are
 * wrong that prove whose order it is, nothing is told of them (rule 26).
 */
export const readBody = <Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  proofs: readonly string[] = [],
): v.InferOutput<Schema> | Refused => {
  const json = parseJson(text);
  if (json === null) return refuse('body-malformed', 'The body is not JSON.');
  if (holdsCardDigits(json.value)) {
    return refuse(
      'card-digits',
      'The body holds what looks like a card’s number; the relay never takes one.',
    );
  }
  const body = v.safeParse(schema, json.value);
  if (body.success) return body.output;
  if (body.issues.every((issue) => proofs.includes(memberOf(issue)))) return notTheirs;
  const [issue] = body.issues;
  const isKnown = issue.kind !== 'schema' || issue.expected !== 'never';
  const where = isKnown ? (v.getDotPath(issue) ?? 'the body') : 'a member that the relay does not know';
  return refuse('body-malformed', `The body does not follow the wire format: ${where}.`);
};
