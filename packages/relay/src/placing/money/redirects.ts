import type { Environment } from '../../amazon/hosts.js';
import { settingError } from '../../configuration/setting-error.js';

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Whether this is the host of an https address, with a port where it is not 443. */
export const isRedirectHost = (host: string): boolean => {
  const address = `https://${host}/`;
  return !host.includes('*') && URL.canParse(address) && new URL(address).host === host;
};

/**
 * Whether a CRM may send the buyer to an address: only to an allow-listed host over https; in the sandbox also to this
 * machine over http. Throws a `configuration` error where a host is none.
 */
export const redirectCheck = (
  hosts: readonly string[],
  environment: Environment,
): ((address: string) => boolean) => {
  if (!hosts.every(isRedirectHost)) {
    throw settingError('`redirectHosts`: each must be a host like pay.example, without https:// or a path.');
  }
  return (address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, host, hostname, username, password } = new URL(address);
    if (username !== '' || password !== '') return false;
    if (protocol === 'https:') return hosts.includes(host);
    return protocol === 'http:' && environment === 'sandbox' && localHosts.includes(hostname);
  };
};
