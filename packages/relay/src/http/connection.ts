/** What a request's connection tells. */
export type ConnectionBindings = {
  /** The other end's address, as the socket has it. */
  readonly peer: string;
};

/** An IPv4 address that came over an IPv6 socket, as CRMs want it. */
export const plainAddress = (peer: string): string => peer.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
