import type { AmazonPay } from '../amazon-pay.js';

/** Where this library takes the time from. Tests give one that they move themselves. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `run` once, after so many milliseconds; the function that it returns cancels that. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

export const browserClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The time by which an engine goes. */
export const clockOf = ({ configuration }: AmazonPay): Clock => configuration.clock ?? browserClock;
