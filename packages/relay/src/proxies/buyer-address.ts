import { type ForwardedHeader, hopsOf } from './forwarded.js';
import { type IpAddress, type Networks, readHop, readIpAddress } from './ip-address.js';

/** Who may speak for a buyer, and in which header. */
export type TrustedProxies = { readonly trusts: Networks; readonly header: ForwardedHeader };

/**
 * From the relay outwards, through trusted proxies only: the first address that is not one of theirs is the buyer's.
 * Whatever stands further left was written by somebody whom nobody trusts. A hop that is no address ends the way there.
 */
const throughTrusted = (peer: IpAddress, hops: readonly string[], trusts: Networks): IpAddress => {
  let current = peer;
  for (const hop of hops.toReversed()) {
    if (!trusts(current)) return current;
    const next = readHop(hop);
    if (next === null) return current;
    current = next;
  }
  return current;
};

/** The buyer's own address (rule 32). A peer that is no IP address, such as a local socket, is given as it is. */
export const buyerAddress = (peer: string, headers: Headers, { trusts, header }: TrustedProxies): string => {
  const read = readIpAddress(peer);
  return read === null ? peer : throughTrusted(read, hopsOf(headers, header), trusts).address;
};
