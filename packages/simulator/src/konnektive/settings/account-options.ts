import * as v from 'valibot';
import { oneWordOf } from '../../misuse/exactly.js';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import type { Account } from '../account/account.js';
import { endpointNames } from '../endpoint-names.js';
import { type KonnektiveSimulatorOptions, simulatorCredentials } from './options.js';

const credentialsSchema = v.strictObject({
  loginId: v.pipe(v.string(), v.nonEmpty('the loginId is empty')),
  password: v.pipe(
    v.string(),
    v.nonEmpty('the password is empty'),
    v.excludes('&', 'the password must not contain "&"'),
  ),
});

const addressesSchema = v.nullable(
  v.array(
    v.pipe(
      v.string(),
      v.ip(({ received }) => `${received} is no IP address: write one like "127.0.0.1"`),
    ),
  ),
);

const endpointsSchema = v.nullable(v.array(oneWordOf(endpointNames)));

const openCallsSchema = v.pipe(
  v.number(),
  v.integer('write a whole number'),
  v.minValue(1, 'at least one call must be let in'),
);

/** The API user of the options, checked. */
export const accountOf = (options: KonnektiveSimulatorOptions): Account => ({
  credentials: parseOrExplain(
    'The option `credentials`',
    credentialsSchema,
    options.credentials ?? simulatorCredentials,
  ),
  allowedAddresses: parseOrExplain(
    'The option `allowedAddresses`',
    addressesSchema,
    options.allowedAddresses ?? null,
  ),
  permittedEndpoints: parseOrExplain(
    'The option `permittedEndpoints`',
    endpointsSchema,
    options.permittedEndpoints ?? null,
  ),
  openCallsAtOnce: parseOrExplain(
    'The option `openCallsAtOnce`',
    openCallsSchema,
    options.openCallsAtOnce ?? 10,
  ),
});
