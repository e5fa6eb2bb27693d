import { type Networks, readNetworks } from './ip-address.js';

/** Addresses that nobody on the internet has (RFC 1918, 3927, 4193, 4291, 6598). */
export const isPrivate: Networks =
  readNetworks([
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '::1',
    'fc00::/7',
    'fe80::/10',
  ]) ?? (() => false);
