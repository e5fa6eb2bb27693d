import type { CrmRejected, FieldProblem } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import { isObject } from './json-values.js';
import { refusedFields } from './refused-fields.js';

const problemOf = (field: string, sentence: string): FieldProblem => ({
  field,
  problem: /required/i.test(sentence) ? 'required' : 'invalid',
});

/**
 * Reads `{"shipAddress1":"is a required field"}`: the CRM's form of a refusal before anything was charged. Only fields
 * that an order has count; a map of anything else is no refusal that we know, and stays `undefined`.
 */
export const readFieldMap = (message: unknown, settings: Settings): CrmRejected | undefined => {
  if (!isObject(message)) return undefined;
  const entries = Object.entries(message);
  const problems = entries.flatMap(([field, sentence]) =>
    typeof sentence === 'string' ? [problemOf(field, sentence)] : [],
  );
  return problems.length === entries.length ? refusedFields(problems, settings) : undefined;
};
