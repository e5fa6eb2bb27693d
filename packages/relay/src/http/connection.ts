/** What a request's connection tells. */
export type ConnectionBindings = {
  /** The other end's address, as the socket has it. */
  readonly peer: string;
};
