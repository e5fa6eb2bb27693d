import { settingError } from '../configuration/setting-error.js';
import type { TrustedProxies } from './buyer-address.js';
import type { ForwardedHeader } from './forwarded.js';
import { readNetworks } from './ip-address.js';

/** Whom the relay is reached through. */
export type TrustedProxiesOptions = {
  /** Addresses and networks, such as `10.0.0.0/8`, whose word on buyers' addresses is taken. Default: none. */
  readonly trustedProxies?: readonly string[] | undefined;
  /**
   * The header that they write. The other one is never read: what a proxy does not write, it passes on from anybody.
   * Default: `x-forwarded-for`.
   */
  readonly forwardedHeader?: ForwardedHeader | undefined;
};

/** Reads which proxies are trusted; `null` where none is. Throws a `configuration` error for what is no network. */
export const readTrustedProxies = ({
  trustedProxies = [],
  forwardedHeader = 'x-forwarded-for',
}: TrustedProxiesOptions): TrustedProxies | null => {
  if (trustedProxies.length === 0) return null;
  const trusts = readNetworks(trustedProxies);
  if (trusts === null) {
    throw settingError('`trustedProxies`: each must be an address or a network, like 10.0.0.0/8.');
  }
  return { trusts, header: forwardedHeader };
};
