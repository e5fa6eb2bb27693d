import type { Clock } from '@landerpay/checkout';
import { readIpAddress } from '../proxies/ip-address.js';

/** How much one address may do within how many milliseconds. */
export type AddressAllowance = { readonly most: number; readonly within: number };

/** Counts what comes from an address, in this process and by the injected clock. */
export type AddressLimit = {
  /** 0, or for how many milliseconds the address has used up its allowance. */
  readonly spentFor: (address: string) => number;
  readonly count: (address: string) => void;
};

/** More addresses than this are not remembered: the window that was opened first goes, which also ends first. */
const remembered = 10_000;

type Window = { readonly count: number; readonly until: number };

/** A household has a whole IPv6 network of 64 bits: one of its addresses stands for all. */
const networkOf = (address: string): string => {
  const read = readIpAddress(address);
  if (read?.family !== 'ipv6') return address;
  const [head = '', tail] = read.address.split('::');
  const first = head.split(':').filter((group) => group !== '');
  const last = (tail ?? '').split(':').filter((group) => group !== '');
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<string>(gap).fill('0'), ...last].slice(0, 4).join(':');
};

export const createAddressLimit = ({ most, within }: AddressAllowance, clock: Clock): AddressLimit => {
  const windows = new Map<string, Window>();

  const current = (network: string): Window | null => {
    const window = windows.get(network);
    if (window === undefined) return null;
    const left = window.until - clock.now();
    // More than was ever given is left where the clock was set back since.
    return left <= 0 || left > within ? null : window;
  };

  const makeRoom = (): void => {
    const [oldest] = windows.keys();
    if (oldest !== undefined && windows.size >= remembered) windows.delete(oldest);
  };

  return {
    spentFor: (address) => {
      const window = current(networkOf(address));
      return window === null || window.count < most ? 0 : window.until - clock.now();
    },
    count: (address) => {
      const network = networkOf(address);
      const window = current(network);
      if (window === null) {
        windows.delete(network);
        makeRoom();
      }
      windows.set(network, {
        count: (window?.count ?? 0) + 1,
        until: window?.until ?? clock.now() + within,
      });
    },
  };
};
