import type { EndpointName } from '../endpoint-names.js';
import type { Credentials } from '../settings/options.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Refusal, refuse } from '../wire/reply.js';

/** The API user that the stand-in knows, and what that user may do. */
export type Account = {
  readonly credentials: Credentials;
  /** `null`: from everywhere. */
  readonly allowedAddresses: readonly string[] | null;
  /** `null`: every endpoint. */
  readonly permittedEndpoints: readonly EndpointName[] | null;
  readonly openCallsAtOnce: number;
};

/** What is known of a call before it is let in. */
export type Caller = {
  readonly parameters: Parameters;
  readonly endpoint: EndpointName;
  readonly address: string;
};

export const isLoggedIn = ({ credentials }: Account, parameters: Parameters): boolean =>
  parameters.get('loginId') === credentials.loginId && parameters.get('password') === credentials.password;

/** A server that listens on both versions of the protocol sees `::ffff:127.0.0.1` where the whitelist says `127.0.0.1`. */
const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** Why a call is not let in, the login first; `null` when it is. */
export const refusalAtTheDoor = (account: Account, caller: Caller): Refusal | null => {
  if (!isLoggedIn(account, caller.parameters)) return refuse(refusalTexts.badLogin);
  const address = withoutMapping(caller.address);
  if (account.allowedAddresses !== null && !account.allowedAddresses.includes(address)) {
    return refuse(refusalTexts.addressNotAllowed(address));
  }
  return account.permittedEndpoints === null || account.permittedEndpoints.includes(caller.endpoint)
    ? null
    : refuse(refusalTexts.notPermitted(caller.endpoint));
};
