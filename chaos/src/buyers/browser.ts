import type { Clock, Surroundings } from '@landerpay/checkout';
import { relayAdapter } from '@landerpay/crm/relay';
import type { Chance } from '../plans/seeded.js';
import { shopOrigin } from '../shop/catalogue.js';

/** The pages' pauses are for people; here nobody waits so long. */
const hurry = 10;

const hurriedClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds / hurry);
    return () => clearTimeout(timer);
  },
};

/** What a tab has: storage that outlives its pages, time and dice. */
export const newTabSurroundings = (): Surroundings => {
  let stored: string | null = null;
  return {
    storage: {
      read: () => stored,
      write: (text) => {
        stored = text;
      },
    },
    clock: hurriedClock,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  };
};

export type WayToRelays = {
  readonly relays: readonly string[];
  /** The address that a trusted proxy vouches for. */
  readonly address: string;
  /** In how many copies a POST arrives. */
  readonly copies: number;
  readonly chance: Chance;
};

/** A network that takes what is meant for the first relay to any of them, and repeats some of it. */
export const networkTo = ({ relays, address, copies, chance }: WayToRelays) => {
  const [first = '', ...others] = relays;
  const sendOnce = (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('Origin', shopOrigin);
    headers.set('X-Forwarded-For', address);
    return fetch(url.replace(first, chance.oneOf(first, ...others)), { ...init, headers });
  };
  return {
    url: first,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      if (init.method !== 'POST' || copies === 1) return sendOnce(url, init);
      const heard = sendOnce(url, init);
      const others = Array.from({ length: copies - 1 }, () => sendOnce(url, init));
      for (const copy of [heard, ...others]) copy.catch(() => {});
      return chance.oneOf(heard, ...others);
    },
  };
};

/** The real adapter, over such a network. */
export const adapterThrough = (way: WayToRelays) => relayAdapter(networkTo(way));
