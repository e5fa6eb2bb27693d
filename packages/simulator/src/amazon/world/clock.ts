/** Milliseconds since 1970, read in one place so that a test can move time instead of waiting. */
export type Clock = {
  readonly now: () => number;
  /** Moves the stand-in's time on. The computer's own time keeps running underneath. */
  readonly advance: (milliseconds: number) => void;
  /** Brings back the computer's own time. */
  readonly reset: () => void;
};

export const createClock = (read: () => number = Date.now): Clock => {
  let ahead = 0;
  return {
    now: () => read() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    reset: () => {
      ahead = 0;
    },
  };
};

const second = 1000;
export const minutes = (count: number): number => count * 60 * second;
export const hours = (count: number): number => minutes(60 * count);
