/** Somebody else's script on the lander's page, e.g. one that counts visitors: in its head, and in its policy. */
export type Guest = {
  /** HTML that stands before everything else. */
  readonly head: string;
  /** Sources of scripts that the page's policy allows for it. */
  readonly scripts: readonly string[];
  /** Origins that it sends to. */
  readonly sendsTo: readonly string[];
};

export const noGuest: Guest = { head: '', scripts: [], sendsTo: [] };
