import * as v from 'valibot';
import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import type { FetchPort } from '../settings/options.js';
import { type AmazonService, chargeAnswerSchema, descriptionSchema } from './amazon-service.js';

/** The stand-in for Amazon could not be asked; the caller of the CRM sees a gateway page. */
export class AmazonUnavailable extends Error {
  readonly code = 'amazon-unavailable';
  override readonly name = 'AmazonUnavailable';
}

const checkedOrigin = (origin: string): string => {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new SimulatorMisuse(
    `The option \`amazon.origin\` is "${origin}": write the Amazon stand-in's origin, like "http://127.0.0.1:4100".`,
  );
};

/** Asks the Amazon stand-in at `origin`, by JSON over HTTP. */
export const amazonOverHttp = (origin: string, fetchPort: FetchPort = fetch): AmazonService => {
  const base = checkedOrigin(origin);

  const ask = async <Schema extends v.GenericSchema>(
    path: string,
    body: unknown,
    schema: Schema,
  ): Promise<v.InferOutput<Schema>> => {
    const url = `${base}${path}`;
    try {
      const response = await fetchPort(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return v.parse(schema, await response.json());
    } catch (cause) {
      throw new AmazonUnavailable(`The Amazon stand-in gave no usable answer at ${url}.`, { cause });
    }
  };

  return {
    describe: (reference, accessToken) =>
      ask('/__server/describe', { reference, accessToken }, descriptionSchema),
    charge: (request) => ask('/__server/charge', request, chargeAnswerSchema),
  };
};
