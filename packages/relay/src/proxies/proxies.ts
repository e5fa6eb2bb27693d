import type { Log } from '../events/event.js';
import { buyerAddress, type TrustedProxies } from './buyer-address.js';
import { isForwarded } from './forwarded.js';
import { readIpAddress } from './ip-address.js';
import { isPrivate } from './private-networks.js';

/** What is known of whom the relay is reached through. */
export type Proxies = {
  /** The buyer's own address, as the CRM is told it. */
  readonly addressOf: (peer: string, headers: Headers) => string;
  /** What an operator must set, once a request has shown that it is missing. */
  readonly mistake: () => string | null;
};

const unset =
  'A proxy in a private network sends forwarded addresses, and none is trusted: every buyer has the proxy’s address at the CRM. Name the proxies in LANDERPAY_TRUSTED_PROXIES (`trustedProxies`).';

const isPrivatePeer = (peer: string): boolean => {
  const read = readIpAddress(peer);
  return read !== null && isPrivate(read);
};

/**
 * Reads buyers' addresses through the trusted proxies; `null` where none is configured. Without any, a private peer that
 * forwards is a mistake of the set-up, which is told to the log once and stays until the relay is started anew.
 */
export const createProxies = (trusted: TrustedProxies | null, log: Log): Proxies => {
  let mistaken = false;
  const notice = (peer: string, headers: Headers): void => {
    if (mistaken || !isForwarded(headers) || !isPrivatePeer(peer)) return;
    mistaken = true;
    log({ event: 'proxy-not-trusted' });
  };
  return {
    addressOf: (peer, headers) => {
      if (trusted === null) notice(peer, headers);
      return buyerAddress(peer, headers, trusted ?? { trusts: () => false, header: 'x-forwarded-for' });
    },
    mistake: () => (mistaken ? unset : null),
  };
};
