import { BlockList, isIP } from 'node:net';

/** Where an address may be looked for in a list of networks. */
type Family = 'ipv4' | 'ipv6';

/** An IP address in its one usual form; an IPv4 address in an IPv6 dress is an IPv4 address. */
export type IpAddress = { readonly address: string; readonly family: Family };

const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

const dotted = (high: string, low: string): string => {
  const bits = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return bits.flatMap((sixteen) => [sixteen >> 8, sixteen & 255]).join('.');
};

/** An IPv6 address in the form of RFC 5952, without the zone that it has on this machine only. */
const shortened = (written: string): string =>
  new URL(`http://[${written.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);

/** Reads an address as sockets write it; `null` where it is none. */
export const readIpAddress = (written: string): IpAddress | null => {
  switch (isIP(written)) {
    case 4:
      return { address: written, family: 'ipv4' };
    case 6: {
      const address = shortened(written);
      const [, high, low] = mapped.exec(address) ?? [];
      return high === undefined || low === undefined
        ? { address, family: 'ipv6' }
        : { address: dotted(high, low), family: 'ipv4' };
    }
    default:
      return null;
  }
};

/** Reads an address as proxies write it: in brackets, or with a port behind it. */
export const readHop = (written: string): IpAddress | null => {
  const [, bracketed] = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(written) ?? [];
  if (bracketed !== undefined) return readIpAddress(bracketed);
  const [, withPort] = /^([\d.]+):\d{1,5}$/.exec(written) ?? [];
  return readIpAddress(withPort ?? written);
};

/** Whether an address is in one of these networks. */
export type Networks = (address: IpAddress) => boolean;

const addNetwork = (list: BlockList, written: string): boolean => {
  const [network = '', bits, ...more] = written.split('/');
  const read = readIpAddress(network);
  const longest = read?.family === 'ipv4' ? 32 : 128;
  if (read === null || more.length > 0) return false;
  if (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > longest)) return false;
  list.addSubnet(read.address, bits === undefined ? longest : Number(bits), read.family);
  return true;
};

/** Reads addresses and networks such as `10.0.0.0/8` or `2001:db8::/32`; `null` where one of them is neither. */
export const readNetworks = (written: readonly string[]): Networks | null => {
  const list = new BlockList();
  return written.every((one) => addNetwork(list, one))
    ? ({ address, family }) => list.check(address, family)
    : null;
};
