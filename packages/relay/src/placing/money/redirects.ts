import type { Environment } from '../../amazon/hosts.js';

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a CRM may send the buyer to an address: only to an allow-listed host over https; in the sandbox also to this
 * machine over http.
 */
export const redirectCheck =
  (hosts: readonly string[], environment: Environment) =>
  (address: string): boolean => {
    if (!URL.canParse(address)) return false;
    const { protocol, host, hostname, username, password } = new URL(address);
    if (username !== '' || password !== '') return false;
    if (protocol === 'https:') return hosts.includes(host);
    return protocol === 'http:' && environment === 'sandbox' && localHosts.includes(hostname);
  };
