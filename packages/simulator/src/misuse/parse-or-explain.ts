import * as v from 'valibot';
import { SimulatorMisuse } from './simulator-misuse.js';

/** Reads a value with a schema; what is wrong becomes one sentence that begins with `what`. */
export const parseOrExplain = <Schema extends v.GenericSchema>(
  what: string,
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw new SimulatorMisuse(`${what}${place === null ? '' : ` (${place})`}: ${issue.message}.`);
};
