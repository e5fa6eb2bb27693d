import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isForwarded } from '../proxies/forwarded.js';
import { readIpAddress } from '../proxies/ip-address.js';
import { isPrivate } from '../proxies/private-networks.js';

/**
 * Who may read the metrics. With a token, whoever sends it (`Authorization: Bearer …`); without one, whoever comes
 * from a private network by themselves, not through a proxy.
 */
export const createMayScrape = (token: string | null) => {
  const key = randomBytes(32);
  const digest = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return (peer: string, headers: Headers): boolean => {
    if (token !== null)
      return timingSafeEqual(digest(headers.get('Authorization') ?? ''), digest(`Bearer ${token}`));
    const address = readIpAddress(peer);
    return address !== null && isPrivate(address) && !isForwarded(headers);
  };
};
