import type { Clock } from './clock.js';

export type ManualClock = Clock & {
  /** Lets so many milliseconds go by, and runs what is due, in order. */
  readonly advance: (milliseconds: number) => void;
  /** Lets time go by without anything being run, as in a tab that sleeps. */
  readonly sleep: (milliseconds: number) => void;
  /** How many wait. */
  readonly waiting: () => number;
};

type Waiting = { readonly due: number; readonly run: () => void };

export const createManualClock = (start = 1_000_000): ManualClock => {
  let time = start;
  const list = new Set<Waiting>();
  const nextBefore = (end: number): Waiting | undefined =>
    [...list].filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0];
  return {
    now: () => time,
    after: (milliseconds, run) => {
      const waiting = { due: time + milliseconds, run };
      list.add(waiting);
      return () => {
        list.delete(waiting);
      };
    },
    advance: (milliseconds) => {
      const end = time + milliseconds;
      for (let next = nextBefore(end); next; next = nextBefore(end)) {
        list.delete(next);
        time = Math.max(time, next.due);
        next.run();
      }
      time = end;
    },
    sleep: (milliseconds) => {
      time += milliseconds;
    },
    waiting: () => list.size,
  };
};
