import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

/**
 * What JSON Schema has no word for: our parsers of ids, checks across members, and notes for TypeScript. What they read
 * is checked all the same, when a request comes.
 */
const unsaid = ['raw_transform', 'check', 'transform', 'readonly', 'brand'];

/** A schema of ours as JSON Schema, as OpenAPI 3.1 takes it. Throws for what it can neither say nor leave unsaid. */
export const jsonSchema = (schema: v.GenericSchema): JsonSchema => {
  const { $schema: _, ...written } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: unsaid,
    overrideAction: ({ valibotAction }) =>
      valibotAction.type === 'safe_integer' ? { type: 'integer' } : undefined,
  });
  return written;
};
